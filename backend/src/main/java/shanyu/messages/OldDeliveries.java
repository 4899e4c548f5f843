package shanyu.messages;

import java.sql.Timestamp;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.server.Duties;
import shanyu.server.HouseClock;

/**
 * What has left the house, or was given up, goes with its time: the recorded texts with their telephones and the outbox's rows
 * (ASVS 14.2.7). The message itself stays in its owner's inbox.
 */
@Component
class OldDeliveries {
    /** Long enough to ask whether something was sent. Product default. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final Logger LOG = LoggerFactory.getLogger(OldDeliveries.class);
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final JdbcClient db;
    private final HouseClock clock;
    private final Duties duties;
    private final TransactionTemplate transactions;

    OldDeliveries(JdbcClient db, HouseClock clock, Duties duties, TransactionTemplate transactions) {
        this.db = db;
        this.clock = clock;
        this.duties = duties;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 80_000)
    void everyTenMinutes() {
        try {
            transactions.executeWithoutResult(status -> sweep());
            duties.done("messages.old-deliveries", EVERY);
        } catch (RuntimeException fault) {
            LOG.error("old deliveries stay", fault);
        }
    }

    void sweep() {
        var before = Timestamp.from(clock.instant().minus(KEPT));
        db.sql("delete from messages.recorded_text where recorded_at < :before")
                .param("before", before)
                .update();
        db.sql("""
                        delete from messages.delivery d
                        where d.state <> 'WAITING' and coalesce(d.sent_at, d.due_at) < :before
                          and not exists (select from messages.recorded_text t where t.id = d.id)
                        """).param("before", before).update();
    }
}
