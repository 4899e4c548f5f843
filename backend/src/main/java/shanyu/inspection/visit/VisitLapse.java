package shanyu.inspection.visit;

import java.sql.Timestamp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.inspection.visit.VisitState.Planned;
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
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final HouseClock clock;
    private final TransactionTemplate transactions;

    VisitLapse(
            VisitStore visits,
            JdbcClient db,
            ApplicationEventPublisher events,
            HouseClock clock,
            TransactionTemplate transactions) {
        this.visits = visits;
        this.db = db;
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
            beat();
            return count;
        });
        return lapsed == null ? 0 : lapsed;
    }

    private void beat() {
        db.sql("""
                        insert into server.duty (name, every, last_run, last_done)
                        values ('inspection.lapse', interval '1 minute', :at, :at)
                        on conflict (name) do update set last_run = excluded.last_run, last_done = excluded.last_done
                        """).param("at", Timestamp.from(clock.instant())).update();
    }
}
