package shanyu.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Sessions as their owner sees them, and how one is ended from elsewhere (ASVS 7.4.3, 7.4.5, 7.5.2). */
@Component
public class OpenSessions {
    private final JdbcClient db;
    private final HouseClock clock;

    OpenSessions(JdbcClient db, HouseClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * One open session.
     *
     * @param factor by what it was opened or last proved, e.g. {@code totp}
     * @param address shortened
     */
    public record Open(
            UUID id,
            Instant createdAt,
            Instant seenAt,
            Instant expiresAt,
            String factor,
            String browser,
            String address) {}

    /** The one used last comes first. */
    public List<Open> of(UUID account) {
        var now = clock.instant();
        return db.sql("""
                        select id, created_at, seen_at, expires_at, factor, browser, address from identity.session
                        where account = :account and ended_at is null and expires_at > :now and seen_at > :idle
                        order by seen_at desc, created_at desc, id
                        """)
                .param("account", account)
                .param("now", Timestamp.from(now))
                .param("idle", Timestamp.from(now.minus(Sessions.IDLE)))
                .query((row, n) -> new Open(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("seen_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant(),
                        row.getString("factor"),
                        row.getString("browser"),
                        row.getString("address")))
                .list();
    }

    /** Ends one of an account's sessions; another's looks like none. */
    public Outcome<UUID> end(UUID account, UUID session, Actor by) {
        int ended = db.sql("""
                        update identity.session set ended_at = :at, ended_by = :by
                        where id = :id and account = :account and ended_at is null
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.account())
                .param("id", session)
                .param("account", account)
                .update();
        return ended == 1 ? Outcome.done(session) : Refusal.missing().asOutcome();
    }

    /** Ends all of an account's sessions but one; the answer is how many. */
    public int endOthers(UUID account, UUID kept, Actor by) {
        return db.sql("""
                        update identity.session set ended_at = :at, ended_by = :by
                        where account = :account and id <> :kept and ended_at is null
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.account())
                .param("account", account)
                .param("kept", kept)
                .update();
    }

    public int endAll(UUID account, Actor by) {
        return endOthers(account, new UUID(0, 0), by);
    }
}
