package shanyu.audit;

import static shanyu.server.Rows.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.shared.ErasureGround;

/** Reviews as rows. */
@Component
class ReviewStore {
    private final JdbcClient db;

    ReviewStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Review> find(UUID id) {
        return db.sql("select x.* from audit.review x where x.id = :id")
                .param("id", id)
                .query((row, n) -> review(row))
                .optional();
    }

    Optional<Review> ofEmergency(UUID emergency) {
        return db.sql("select x.* from audit.review x where x.emergency = :emergency")
                .param("emergency", emergency)
                .query((row, n) -> review(row))
                .optional();
    }

    /** Those about an account that nobody has decided. */
    List<UUID> waiting(UUID account) {
        return db.sql("select id from audit.review where account = :account and decided_at is null order by due_at")
                .param("account", account)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Erasures asked for an account, the newest first. */
    List<Review> erasures(UUID account) {
        return db.sql("""
                        select x.* from audit.review x
                        where x.account = :account and x.kind = 'ACCOUNT_ERASURE' order by x.opened_at desc, x.id
                        """)
                .param("account", account)
                .query((row, n) -> review(row))
                .list();
    }

    /** Overdue and not yet told. */
    List<Review> untold(Instant now) {
        return db.sql("""
                        select x.* from audit.review x
                        where x.decided_at is null and x.told_at is null and x.due_at < :now order by x.due_at for update
                        """)
                .param("now", Timestamp.from(now))
                .query((row, n) -> review(row))
                .list();
    }

    /** Keeps a new one; false when the same account and hour has one already. */
    boolean add(Review.Cause cause) {
        var reading = cause.reading();
        var erasure = cause.erasure();
        return db.sql("""
                        insert into audit.review (id, kind, account, district, emergency, window_at, seen_count, threshold,
                            ground, reason, proposed_by, opened_at, due_at)
                        values (:id, :kind, :account, :district, :emergency, :window, :seen, :threshold,
                            :ground, :reason, :by, :opened, :due)
                        on conflict (account, window_at) do nothing
                        """)
                        .param("id", cause.id())
                        .param("kind", cause.kind().name())
                        .param("account", cause.account())
                        .param("district", cause.district())
                        .param("emergency", cause.emergency(), java.sql.Types.OTHER)
                        .param(
                                "window",
                                reading == null ? null : Timestamp.from(reading.hour()),
                                java.sql.Types.TIMESTAMP)
                        .param("seen", reading == null ? null : reading.seen(), java.sql.Types.INTEGER)
                        .param("threshold", reading == null ? null : reading.threshold(), java.sql.Types.INTEGER)
                        .param(
                                "ground",
                                erasure == null ? null : erasure.ground().name())
                        .param("reason", erasure == null ? null : erasure.reason())
                        .param("by", erasure == null ? null : erasure.by(), java.sql.Types.OTHER)
                        .param("opened", Timestamp.from(cause.openedAt()))
                        .param("due", Timestamp.from(cause.dueAt()))
                        .update()
                == 1;
    }

    /** Keeps the word given; false when somebody was faster. */
    boolean decide(Review.Decided decided, int seen) {
        return db.sql("""
                        update audit.review
                        set verdict = :verdict, note = :note, decided_by = :by, decided_at = :at, version = version + 1
                        where id = :id and version = :version and decided_at is null
                        """)
                        .param("verdict", decided.verdict().name())
                        .param("note", decided.note())
                        .param("by", decided.by())
                        .param("at", Timestamp.from(decided.at()))
                        .param("id", decided.cause().id())
                        .param("version", seen)
                        .update()
                == 1;
    }

    void told(UUID id, Instant at) {
        db.sql("update audit.review set told_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    private static Review.@Nullable Erasure erasure(ResultSet row) throws SQLException {
        String ground = row.getString("ground");
        return ground == null
                ? null
                : new Review.Erasure(
                        ErasureGround.valueOf(ground),
                        row.getString("reason"),
                        row.getObject("proposed_by", UUID.class));
    }

    static Review review(ResultSet row) throws SQLException {
        var hour = instant(row, "window_at");
        var cause = new Review.Cause(
                row.getObject("id", UUID.class),
                Review.Kind.valueOf(row.getString("kind")),
                row.getObject("account", UUID.class),
                row.getString("district"),
                row.getObject("emergency", UUID.class),
                hour == null ? null : new Review.Reading(hour, row.getInt("seen_count"), row.getInt("threshold")),
                erasure(row),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("due_at").toInstant());
        var decidedAt = instant(row, "decided_at");
        return decidedAt == null
                ? new Review.Waiting(cause, row.getInt("version"))
                : new Review.Decided(
                        cause,
                        row.getInt("version"),
                        Review.Verdict.valueOf(row.getString("verdict")),
                        row.getString("note"),
                        row.getObject("decided_by", UUID.class),
                        decidedAt);
    }
}
