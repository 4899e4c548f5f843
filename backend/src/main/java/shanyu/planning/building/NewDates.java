package shanyu.planning.building;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.Rows;

/** Rows of new days asked for steps. */
@Component
class NewDates {
    private final JdbcClient db;

    NewDates(JdbcClient db) {
        this.db = db;
    }

    void add(UUID building, NewDate asked) {
        db.sql("""
                        insert into planning.new_date (id, building, step, from_day, to_day, reason, proposed_by, proposed_at)
                        values (:id, :building, :step, :from, :to, :reason, :by, :at)
                        """)
                .param("id", asked.id())
                .param("building", building)
                .param("step", asked.step().name())
                .param("from", asked.fromDay())
                .param("to", asked.toDay())
                .param("reason", asked.reason())
                .param("by", asked.proposedBy())
                .param("at", Timestamp.from(asked.proposedAt()))
                .update();
    }

    void decide(UUID id, boolean approved, String said, UUID by, Instant at) {
        db.sql("update planning.new_date set verdict = :verdict, said = :said, decided_by = :by, decided_at = :at "
                        + "where id = :id and verdict is null")
                .param("verdict", approved ? "approved" : "declined")
                .param("said", said)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /** Nobody has decided yet. */
    Optional<NewDate> open(UUID building, BuildStep step) {
        return of(building).stream()
                .filter(asked -> asked.step() == step && asked.verdict() == null)
                .findFirst();
    }

    /** All of a project, the first first. */
    List<NewDate> of(UUID building) {
        return db.sql("select * from planning.new_date where building = :building order by proposed_at, id")
                .param("building", building)
                .query((row, n) -> new NewDate(
                        row.getObject("id", UUID.class),
                        BuildStep.valueOf(row.getString("step")),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("reason"),
                        row.getObject("proposed_by", UUID.class),
                        Rows.at(row, "proposed_at"),
                        row.getString("verdict"),
                        Rows.instant(row, "decided_at"),
                        row.getString("said")))
                .list();
    }
}
