package shanyu.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** How many days before the last day one is reminded: dated, editable, the product's default until a district says otherwise. */
@Component
public class ReminderStages {
    private final JdbcClient db;
    private final HouseClock clock;

    ReminderStages(JdbcClient db, HouseClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param days before the last day; 0 on it */
    @Schema(name = "ReminderStage")
    public record Stage(
            @Schema(example = "30") int days,
            LocalDate from,

            @Schema(allowableValues = {"default", "district"})
            String status) {}

    /** Those in force on a day, the earliest reminder first. */
    public List<Stage> on(LocalDate day) {
        return db.sql("""
                        select days, lower(valid) as from_day, status from registry.reminder_stage
                        where valid @> :day::date order by days desc
                        """)
                .param("day", day)
                .query((row, n) ->
                        new Stage(row.getInt("days"), row.getDate("from_day").toLocalDate(), row.getString("status")))
                .list();
    }

    /** Sets the stages from tomorrow on; those of today hold until then. */
    @Transactional
    public Outcome<List<Stage>> set(List<Integer> days, Actor by) {
        if (days.stream().distinct().count() < days.size())
            return Refusal.field("days", days.toString(), "twice").asOutcome();
        var from = clock.today().plusDays(1);
        db.sql("delete from registry.reminder_stage where lower(valid) >= :from")
                .param("from", from)
                .update();
        db.sql("""
                        update registry.reminder_stage set valid = daterange(lower(valid), :from)
                        where valid @> :from::date or upper_inf(valid)
                        """).param("from", from).update();
        for (int each : days) {
            db.sql("""
                            insert into registry.reminder_stage (days, valid, status, set_at, set_by)
                            values (:days, daterange(:from, null), 'district', :at, :by)
                            """)
                    .param("days", each)
                    .param("from", from)
                    .param("at", Timestamp.from(clock.instant()))
                    .param("by", by.accountId())
                    .update();
        }
        return Outcome.done(on(from));
    }
}
