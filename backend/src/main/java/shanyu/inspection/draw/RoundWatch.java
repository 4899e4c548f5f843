package shanyu.inspection.draw;

import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.norms.Norms;
import shanyu.server.Duties;
import shanyu.server.HouseClock;

/**
 * Puts what time makes due on the boards: rounds to be bound soon, outcomes to be written down, records to be published.
 * Runs every minute on any node; a duty already on a board is not put there twice.
 */
@Component
public class RoundWatch {
    private static final Logger LOG = LoggerFactory.getLogger(RoundWatch.class);
    private static final String DUTY = "inspection.rounds";
    private static final long LOCK = 0x526f756e6473L;
    /** A round is put on its office's board this long before it must be bound. Product default. */
    private static final Duration AHEAD = Duration.ofDays(10);

    private final DueRounds due;
    private final RoundVisits visits;
    private final RoundMatters matters;
    private final Norms norms;
    private final JdbcClient db;
    private final Duties duties;
    private final HouseClock clock;
    private final TransactionTemplate transactions;

    RoundWatch(
            DueRounds due,
            RoundVisits visits,
            RoundMatters matters,
            Norms norms,
            JdbcClient db,
            Duties duties,
            HouseClock clock,
            TransactionTemplate transactions) {
        this.due = due;
        this.visits = visits;
        this.matters = matters;
        this.norms = norms;
        this.db = db;
        this.duties = duties;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 15_000)
    void everyMinute() {
        try {
            look();
        } catch (RuntimeException fault) {
            LOG.error("nobody is told of rounds that become due", fault);
        }
    }

    /** Looks once; only one node at a time does. */
    public void look() {
        transactions.executeWithoutResult(status -> {
            var mine = db.sql("select pg_try_advisory_xact_lock(:lock)")
                    .param("lock", LOCK)
                    .query(Boolean.class)
                    .single();
            if (!mine) return;
            var now = clock.instant();
            var inForce = norms.asOf(clock.today());
            var before = DrawParameters.of(inForce).commitBefore();
            due.in(Set.of("planned"), now.plus(before).plus(AHEAD)).stream()
                    .filter(round -> !matters.isOpen(round, RoundMatters.COMMIT) && !due.isMissedAndMadeUp(round))
                    .forEach(
                            round -> matters.commitBy(round, round.entropyTime().minus(before)));
            due.in(Set.of("committed"), now).stream()
                    .filter(round -> !matters.isOpen(round, RoundMatters.ENTROPY))
                    .forEach(matters::enter);
            int days = inForce.integer("result-published-within")
                    .map(value -> value.value())
                    .orElse(20);
            due.in(Set.of("drawn"), now).stream()
                    .filter(round -> !matters.isOpen(round, RoundMatters.DISCLOSURE))
                    .filter(round -> visits.progress(round.id()).open() == 0)
                    .forEach(round -> matters.disclose(round, days));
            duties.done(DUTY, Duration.ofMinutes(1));
        });
    }
}
