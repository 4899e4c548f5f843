package shanyu.identity.signin;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;

/** What somebody is told about their own account, until they have seen it (ASVS 6.3.7). */
@Component
public class Notices {
    private static final int SHOWN = 20;

    private final JdbcClient db;
    private final HouseClock clock;

    Notices(JdbcClient db, HouseClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * One thing told.
     *
     * @param kind slug; its sentence is made where it is read
     * @param count how many, where that means something
     */
    public record Notice(UUID id, String kind, @Nullable Integer count, Instant at) {}

    public void tell(UUID account, String kind) {
        tell(account, kind, null);
    }

    void tell(UUID account, String kind, @Nullable Integer count) {
        db.sql("insert into identity.notice (id, account, kind, count, at) values (:id, :account, :kind, :count, :at)")
                .param("id", UUID.randomUUID())
                .param("account", account)
                .param("kind", kind)
                .param("count", count)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** Newest first. */
    public List<Notice> unseen(UUID account) {
        return db.sql("""
                        select id, kind, count, at from identity.notice
                        where account = :account and seen_at is null order by at desc, id limit :shown
                        """)
                .param("account", account)
                .param("shown", SHOWN)
                .query((row, n) -> new Notice(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getObject("count", Integer.class),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** All that was told up to now has been seen. */
    public void seen(UUID account) {
        db.sql("update identity.notice set seen_at = :at where account = :account and seen_at is null")
                .param("at", Timestamp.from(clock.instant()))
                .param("account", account)
                .update();
    }
}
