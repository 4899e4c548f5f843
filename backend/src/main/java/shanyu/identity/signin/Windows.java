package shanyu.identity.signin;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shanyu.server.Duties;
import shanyu.server.HouseClock;
import shanyu.shared.Refusal;

/** Counts in fixed windows of time, as rows that all nodes share. */
@Component
public class Windows {
    /** No window is longer. */
    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient db;
    private final HouseClock clock;

    private final Duties duties;

    Windows(JdbcClient db, HouseClock clock, Duties duties) {
        this.db = db;
        this.clock = clock;
        this.duties = duties;
    }

    public int used(String what, String who, Duration length) {
        return db.sql("select used from identity.rate_window where what = :what and who = :who and opened_at = :opened")
                .param("what", what)
                .param("who", who)
                .param("opened", Timestamp.from(opened(length)))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** One more; the answer is how many it are now. */
    int count(String what, String who, Duration length) {
        return count(what, who, length, 1);
    }

    /** So many more; the answer is how many it are now. */
    public int count(String what, String who, Duration length, int many) {
        return db.sql("""
                        insert into identity.rate_window (what, who, opened_at, used) values (:what, :who, :opened, :many)
                        on conflict (what, who, opened_at) do update set used = rate_window.used + excluded.used
                        returning used
                        """)
                .param("many", many)
                .param("what", what)
                .param("who", who)
                .param("opened", Timestamp.from(opened(length)))
                .query(Integer.class)
                .single();
    }

    /** Until the window that is open now closes. */
    public Duration untilNext(Duration length) {
        return Duration.between(clock.instant(), opened(length).plus(length));
    }

    /** The refusal of whoever used a window up: how many it allows, and in how many minutes the next opens. */
    public Refusal tooMany(String type, int most, Duration length) {
        long minutes = Math.ceilDiv(untilNext(length).toSeconds(), 60L);
        return Refusal.of(Refusal.Kind.TOO_MANY, type, Map.of("most", most, "minutes", minutes));
    }

    /** When the window that is open now has opened. */
    public Instant opened(Duration length) {
        long seconds = length.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(clock.instant().getEpochSecond(), seconds) * seconds);
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 100_000)
    void everyTenMinutes() {
        sweep();
        duties.done("identity.windows", Duration.ofMinutes(10));
    }

    void sweep() {
        db.sql("delete from identity.rate_window where opened_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
        db.sql("delete from identity.ceremony where expires_at < :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
        db.sql("delete from identity.provider_errand where expires_at < :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
