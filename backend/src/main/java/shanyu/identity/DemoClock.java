package shanyu.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import shanyu.evidence.Evidence;
import shanyu.server.HouseClock;
import shanyu.server.HouseSettings;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Moves the house's clock forward in a demonstration, so that waiting times can be walked through. Everything that counts
 * counts on: deadlines pass, windows lapse; only sessions move along, so that nobody is signed out by it. Outside a
 * demonstration there is no such thing.
 */
@Component
public class DemoClock {
    /** Further than this at once is a slip of the hand. */
    private static final Duration FURTHEST = Duration.ofDays(400);

    private final HouseSettings settings;
    private final HouseClock clock;
    private final Evidence evidence;
    private final JdbcClient db;

    DemoClock(HouseSettings settings, HouseClock clock, Evidence evidence, JdbcClient db) {
        this.settings = settings;
        this.clock = clock;
        this.evidence = evidence;
        this.db = db;
    }

    /**
     * Sets the clock to a later moment; kept, so that a restart finds it moved.
     *
     * @param proofsAge whether the moment of the last proof stays where it was, so that what asks for a fresh one asks
     */
    @Transactional
    public Outcome<Instant> moveTo(Instant moment, boolean proofsAge) {
        if (!settings.isDemo()) return Refusal.missing().asOutcome();
        var now = clock.instant();
        var ahead = Duration.between(now, moment);
        if (!ahead.isPositive())
            return Refusal.field("to", moment.toString(), "not-future").asOutcome();
        if (ahead.compareTo(FURTHEST) > 0)
            return Refusal.field("to", moment.toString(), "too-far").asOutcome();
        // Whole seconds, as they are kept; rounded up, so that the moment asked for has come.
        long seconds = clock.shift().plus(ahead).plusMillis(999).toSeconds();
        var moved = Duration.ofSeconds(seconds).minus(clock.shift());
        db.sql("""
                        insert into server.clock_shift (seconds) values (:seconds)
                        on conflict (one) do update set seconds = :seconds
                        """).param("seconds", seconds).update();
        db.sql("""
                        update identity.session
                        set seen_at = seen_at + make_interval(secs => :moved), expires_at = expires_at + make_interval(secs => :moved),
                            proven_at = proven_at + make_interval(secs => :proven)
                        where ended_at is null
                        """)
                .param("moved", (double) moved.toSeconds())
                .param("proven", proofsAge ? 0d : (double) moved.toSeconds())
                .update();
        evidence.append(Map.of("kind", "clock.moved", "seconds", seconds));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                clock.shiftTo(Duration.ofSeconds(seconds));
            }
        });
        return Outcome.done(now.plus(moved));
    }
}
