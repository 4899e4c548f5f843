package shanyu.identity.signin;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shanyu.server.Duties;
import shanyu.server.HouseClock;

/** What was kept of signing in goes with its time (ASVS 14.2.7). What the log says of it stays: the log is never erased. */
@Component
class OldSignIns {
    /**
     * Sessions, with the shortened address they came from: longer than the six months for which the Cybersecurity Law,
     * article 21(3), wants logs of the network kept. Product default.
     */
    static final Duration SESSIONS = Duration.ofDays(190);

    /** Wrong passwords of one address in a row: as long as an address counts as home. Product default. */
    static final Duration ATTEMPTS = Attempts.AT_HOME;

    /** Notices about the own account, from the day they were seen. Product default. */
    static final Duration NOTICES = Duration.ofDays(190);

    private static final Logger LOG = LoggerFactory.getLogger(OldSignIns.class);
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final JdbcClient db;
    private final HouseClock clock;
    private final Duties duties;

    OldSignIns(JdbcClient db, HouseClock clock, Duties duties) {
        this.db = db;
        this.clock = clock;
        this.duties = duties;
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 70_000)
    void everyTenMinutes() {
        try {
            sweep();
            duties.done("identity.old-sign-ins", EVERY);
        } catch (RuntimeException fault) {
            LOG.error("what is old of signing in stays", fault);
        }
    }

    void sweep() {
        Instant now = clock.instant();
        delete("delete from identity.session where coalesce(ended_at, expires_at) < :before", now.minus(SESSIONS));
        delete("delete from identity.notice where seen_at < :before", now.minus(NOTICES));
        db.sql("update identity.sign_in_failure set failed_at = :now where failed_at is null")
                .param("now", Timestamp.from(now))
                .update();
        delete("delete from identity.sign_in_failure where failed_at < :before", now.minus(ATTEMPTS));
    }

    private void delete(String statement, Instant before) {
        db.sql(statement).param("before", Timestamp.from(before)).update();
    }
}
