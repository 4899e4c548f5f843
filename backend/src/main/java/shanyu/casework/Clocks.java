package shanyu.casework;

import static shanyu.server.Rows.instant;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;

/** Every clock in the house: what is counted, what is late, and whether anybody has been told. */
@Component
public class Clocks {
    private final JdbcClient db;
    private final HouseClock clock;

    Clocks(JdbcClient db, HouseClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * The clock of one kind of matter in one district.
     *
     * @param untold overdue past its first rung and yet nobody was told: must be 0
     */
    @Schema(name = "MatterClock")
    public record MatterClock(
            String kind, long running, @Nullable Instant nextDue, long overdue, long escalated, long untold) {}

    /** Something the house does by itself. */
    @Schema(name = "DutyClock")
    public record Duty(
            @Schema(example = "casework.escalate") String name,
            @Schema(description = "seconds between runs") long every,
            @Nullable Instant lastRun,
            @Nullable Instant lastDone,
            @Nullable String lastFault,

            @Schema(description = "more than three periods without a finished run")
            boolean late) {}

    /** Matter clocks of a district; of all districts when null. */
    public List<MatterClock> matters(@Nullable String district, Instant toldBefore) {
        return db.sql("""
                        select kind, count(*) as running,
                               min(due_at) filter (where due_at >= :now) as next_due,
                               count(*) filter (where due_at < :now) as overdue,
                               count(*) filter (where escalated > 0) as escalated,
                               count(*) filter (where due_at < :toldBefore and escalated = 0) as untold
                        from casework.matter
                        where state <> 'closed' and (:district::text is null or district = :district)
                        group by kind order by kind
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("toldBefore", Timestamp.from(toldBefore))
                .param("district", district)
                .query((row, n) -> new MatterClock(
                        row.getString("kind"),
                        row.getLong("running"),
                        instant(row, "next_due"),
                        row.getLong("overdue"),
                        row.getLong("escalated"),
                        row.getLong("untold")))
                .list();
    }

    public List<Duty> duties() {
        return db.sql("""
                        select name, extract(epoch from every)::bigint as seconds, last_run, last_done, last_fault,
                               last_done is null or last_done + 3 * every < :now as late
                        from server.duty order by name
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> new Duty(
                        row.getString("name"),
                        row.getLong("seconds"),
                        instant(row, "last_run"),
                        instant(row, "last_done"),
                        row.getString("last_fault"),
                        row.getBoolean("late")))
                .list();
    }
}
