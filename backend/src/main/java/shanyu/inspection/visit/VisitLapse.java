package shanyu.inspection.visit;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.inspection.visit.VisitState.Planned;
import shanyu.server.Duties;
import shanyu.server.HouseClock;

/**
 * Lapses planned visits whose window is over: the institution counts as not visited again. The duty to visit stays open
 * and late, until somebody has said why it was not done and a second person agrees.
 */
@Component
public class VisitLapse {
    private static final Logger LOG = LoggerFactory.getLogger(VisitLapse.class);
    private static final int BATCH = 1_000;

    private final VisitStore visits;
    private final Duties duties;
    private final ApplicationEventPublisher events;
    private final HouseClock clock;
    private final TransactionTemplate transactions;

    VisitLapse(
            VisitStore visits,
            Duties duties,
            ApplicationEventPublisher events,
            HouseClock clock,
            TransactionTemplate transactions) {
        this.visits = visits;
        this.duties = duties;
        this.events = events;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 15_000)
    void everyMinute() {
        try {
            lapse();
        } catch (RuntimeException fault) {
            LOG.error("visits do not lapse", fault);
        }
    }

    /** Answers how many lapsed. Running twice lapses none twice. */
    public int lapse() {
        Integer lapsed = transactions.execute(status -> {
            var now = clock.instant();
            int count = 0;
            for (var visit : visits.overdue(clock.today(), BATCH)) {
                if (visit.state() instanceof Planned planned && visits.move(visit, planned.lapse(now), now)) {
                    visits.find(visit.id()).map(VisitLapsed::new).ifPresent(events::publishEvent);
                    count++;
                }
            }
            duties.done("inspection.lapse", Duration.ofMinutes(1));
            return count;
        });
        return lapsed == null ? 0 : lapsed;
    }
}
