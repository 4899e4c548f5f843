package shanyu.planning.building;

import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.planning.PlanningTrail;
import shanyu.server.Duties;
import shanyu.server.HouseClock;

/** Opens a matter for each step whose planned day has passed, once for each planned day. */
@Component
public class BuildWatch {
    private static final Logger LOG = LoggerFactory.getLogger(BuildWatch.class);

    private final BuildStore store;
    private final BuildMatters matters;
    private final PlanningTrail trail;
    private final Duties duties;
    private final HouseClock clock;
    private final TransactionTemplate transactions;

    BuildWatch(
            BuildStore store,
            BuildMatters matters,
            PlanningTrail trail,
            Duties duties,
            HouseClock clock,
            TransactionTemplate transactions) {
        this.store = store;
        this.matters = matters;
        this.trail = trail;
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
            int late = 0;
            for (var building : store.untoldLate(today))
                for (var step : building.steps())
                    if (step.isLate(today) && store.markLate(building.id(), step)) {
                        tell(building, step);
                        late++;
                    }
            return late;
        });
        return found == null ? 0 : found;
    }

    private void tell(Building building, StepDates step) {
        matters.late(building, step);
        trail.add(
                Building.KIND,
                building.id(),
                "step-late",
                building.state(),
                null,
                "",
                java.util.Map.of(
                        "step", step.step().name(), "planned", step.plannedOn().toString()));
    }
}
