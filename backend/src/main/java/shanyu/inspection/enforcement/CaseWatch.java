package shanyu.inspection.enforcement;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.server.Duties;
import shanyu.server.HouseClock;

/** Notes when the time to ask for a hearing has passed unused, so that the decision need not wait for anybody to notice. */
@Component
public class CaseWatch {
    private static final Logger LOG = LoggerFactory.getLogger(CaseWatch.class);

    private final CaseStore cases;
    private final Proceedings proceedings;
    private final Duties duties;
    private final HouseClock clock;
    private final TransactionTemplate transactions;

    CaseWatch(
            CaseStore cases,
            Proceedings proceedings,
            Duties duties,
            HouseClock clock,
            TransactionTemplate transactions) {
        this.cases = cases;
        this.proceedings = proceedings;
        this.duties = duties;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 20_000)
    void everyMinute() {
        try {
            look();
        } catch (RuntimeException fault) {
            LOG.error("cases are not watched", fault);
        }
    }

    /** Answers how many hearings were forgone. Running twice notes none twice. */
    public int look() {
        Integer forgone = transactions.execute(status -> {
            var ids = cases.hearingsForgone(clock.instant());
            ids.forEach(proceedings::forgo);
            duties.done("inspection.case-watch", Duration.ofMinutes(1));
            return ids.size();
        });
        return forgone == null ? 0 : forgone;
    }
}
