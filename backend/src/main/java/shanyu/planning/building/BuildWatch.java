package shanyu.planning.building;

import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.server.Duties;
import shanyu.server.HouseClock;

/** Opens a matter for each step whose planned day has passed, once for each planned day. */
@Component
public class BuildWatch {
    private static final Logger LOG = LoggerFactory.getLogger(BuildWatch.class);

    private final BuildStore store;
    private final LateSteps lateSteps;
    private final Duties duties;
    private final HouseClock clock;
    private final TransactionTemplate transactions;

    BuildWatch(
            BuildStore store,
            LateSteps lateSteps,
            Duties duties,
            HouseClock clock,
            TransactionTemplate transactions) {
        this.store = store;
        this.lateSteps = lateSteps;
        this.duties = duties;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 22_000)
    void everyMinute() {
        try {
            look();
            duties.done("planning.building-watch", Duration.ofMinutes(1));
        } catch (RuntimeException fault) {
            LOG.error("building projects are not watched", fault);
        }
    }

    /** Answers how many steps were found late for the first time. Running twice opens none twice. */
    public int look() {
        Integer found = transactions.execute(status -> {
            LocalDate today = clock.today();
            return store.untoldLate(today).stream()
                    .mapToInt(building -> lateSteps.tell(building, today))
                    .sum();
        });
        return found == null ? 0 : found;
    }
}
