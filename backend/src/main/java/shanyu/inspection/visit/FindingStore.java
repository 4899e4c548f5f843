package shanyu.inspection.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.inspection.visit.Finding.Call;
import shanyu.inspection.visit.Finding.Decision;
import shanyu.norms.ChecklistItem.Severity;
import shanyu.norms.Judgement;
import tools.jackson.databind.ObjectMapper;

/** Rows of findings, and the one translation between a row and a {@link Finding}. */
@Component
class FindingStore {
    private final JdbcClient db;
    private final ObjectMapper json;

    FindingStore(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    void add(Finding found) {
        db.sql("""
                        insert into inspection.finding (id, visit, institution, district, town, item, severity, lead,
                            lead_agency, judgement, breach, consequence, days, referred, repeats, note, photos, found_at,
                            due_at)
                        values (:id, :visit, :institution, :district, :town, :item, :severity, :lead, :leadAgency,
                            :judgement::jsonb, :breach, :call, :days, :referred, :repeats, :note, :photos::uuid[],
                            :foundAt, :dueAt)
                        """)
                .param("id", found.id())
                .param("visit", found.visit())
                .param("institution", found.institution())
                .param("district", found.district())
                .param("town", found.town())
                .param("item", found.item())
                .param("severity", found.severity().name())
                .param("lead", found.lead())
                .param("leadAgency", found.leadAgency())
                .param("judgement", json.writeValueAsString(found.judgement()))
                .param("breach", found.isBreach())
                .param("call", found.call().name())
                .param("days", found.days())
                .param("referred", found.referred())
                .param("repeats", found.repeats())
                .param("note", found.note())
                .param("photos", found.photos().toArray(UUID[]::new))
                .param("foundAt", Timestamp.from(found.foundAt()))
                .param("dueAt", Timestamp.from(found.dueAt()))
                .update();
    }

    void end(UUID finding, FindingEnding ending, Instant at) {
        db.sql("""
                        update inspection.finding set ending = :ending, ended_at = :at, version = version + 1
                        where id = :id
                        """)
                .param("ending", ending.word())
                .param("at", Timestamp.from(at))
                .param("id", finding)
                .update();
    }

    /** Takes over what a correction says of a finding that stays. */
    void restate(UUID finding, String note, List<UUID> photos, boolean referred) {
        db.sql("""
                        update inspection.finding
                        set note = :note, photos = :photos::uuid[], referred = :referred, version = version + 1
                        where id = :id
                        """)
                .param("note", note)
                .param("photos", photos.toArray(UUID[]::new))
                .param("referred", referred)
                .param("id", finding)
                .update();
    }

    /** False when the finding has moved on from the version given. */
    boolean decide(Finding found, Decision decision, String reason, int days, Instant dueAt, UUID by, Instant at) {
        return db.sql("""
                                update inspection.finding
                                set decision = :decision, decision_reason = :reason, days = :days, due_at = :dueAt, decided_by = :by,
                                    decided_at = :at, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("decision", decision.name())
                        .param("reason", reason)
                        .param("days", days)
                        .param("dueAt", Timestamp.from(dueAt))
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("id", found.id())
                        .param("version", found.version())
                        .update()
                == 1;
    }

    Optional<Finding> find(UUID id) {
        return db.sql("select * from inspection.finding where id = :id")
                .param("id", id)
                .query((row, n) -> finding(row))
                .optional();
    }

    List<Finding> ofVisit(UUID visit) {
        return db.sql("select * from inspection.finding where visit = :visit order by item, found_at")
                .param("visit", visit)
                .query((row, n) -> finding(row))
                .list();
    }

    List<Finding> ofInstitution(UUID institution) {
        return db.sql("select * from inspection.finding where institution = :id order by found_at, item")
                .param("id", institution)
                .query((row, n) -> finding(row))
                .list();
    }

    List<Finding> open(UUID institution) {
        return ofInstitution(institution).stream().filter(Finding::isOpen).toList();
    }

    private Finding finding(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        String ending = row.getString("ending");
        return new Finding(
                row.getObject("id", UUID.class),
                row.getObject("visit", UUID.class),
                row.getObject("institution", UUID.class),
                row.getString("district"),
                row.getString("town"),
                row.getString("item"),
                Severity.valueOf(row.getString("severity")),
                row.getString("lead"),
                row.getObject("lead_agency", UUID.class),
                json.readValue(row.getString("judgement"), Judgement.class),
                Call.valueOf(row.getString("consequence")),
                row.getInt("days"),
                row.getBoolean("referred"),
                row.getObject("repeats", UUID.class),
                row.getString("note"),
                List.of((UUID[]) row.getArray("photos").getArray()),
                row.getTimestamp("found_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                decision == null ? null : Decision.valueOf(decision),
                ending == null ? null : FindingEnding.of(ending),
                row.getInt("version"));
    }
}
