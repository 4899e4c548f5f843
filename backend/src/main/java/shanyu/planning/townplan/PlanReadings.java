package shanyu.planning.townplan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.server.Rows;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** How a district reads what the plan leaves open, decided by a person with a reason; earlier readings stay. */
@Component
public class PlanReadings {
    private final JdbcClient db;
    private final PlanMatters matters;
    private final HouseClock clock;

    PlanReadings(JdbcClient db, PlanMatters matters, HouseClock clock) {
        this.db = db;
        this.matters = matters;
        this.clock = clock;
    }

    /** A reading in force. @param by name of who decided */
    @Schema(name = "PlanReading")
    public record Reading(@Schema(example = "in-service") String answer, String reason, String by, Instant at) {}

    /** The reading that held at the end of a day. */
    Optional<Reading> of(String district, OpenWording wording, LocalDate day) {
        return db.sql("""
                        select r.answer, r.reason, a.name, r.decided_at
                        from planning.reading r join identity.account a on a.id = r.decided_by
                        where r.district = :district and r.question = :question and r.decided_at <= :moment
                          and (r.replaced_at is null or r.replaced_at > :moment)
                        """)
                .param("district", district)
                .param("question", wording.name())
                .param("moment", Timestamp.from(Institutions.endOf(day)))
                .query((row, n) -> new Reading(
                        row.getString("answer"),
                        row.getString("reason"),
                        row.getString("name"),
                        Rows.at(row, "decided_at")))
                .optional();
    }

    @Transactional
    public Outcome<Reading> decide(OpenWording wording, String answer, String reason, Actor by) {
        String district = String.valueOf(by.district());
        if (!wording.answers().contains(answer))
            return Refusal.field("answer", answer, "no-such-reading").asOutcome();
        var now = Timestamp.from(clock.instant());
        db.sql("update planning.reading set replaced_at = :now "
                        + "where district = :district and question = :question and replaced_at is null")
                .param("now", now)
                .param("district", district)
                .param("question", wording.name())
                .update();
        db.sql("""
                        insert into planning.reading (id, district, question, answer, reason, decided_by, decided_at)
                        values (:id, :district, :question, :answer, :reason, :by, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("district", district)
                .param("question", wording.name())
                .param("answer", answer)
                .param("reason", reason)
                .param("by", by.accountId())
                .param("now", now)
                .update();
        matters.read(district, wording, by.accountId());
        return Outcome.done(of(district, wording, clock.today()).orElseThrow());
    }
}
