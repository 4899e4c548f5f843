package shanyu.inspection.visit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of leads. */
@Component
class LeadStore {
    private final JdbcClient db;

    LeadStore(JdbcClient db) {
        this.db = db;
    }

    void add(Lead lead) {
        db.sql("""
                        insert into inspection.lead (id, visit, institution, item, department, agency, note, photos, sent_at)
                        values (:id, :visit, :institution, :item, :department, :agency, :note, :photos::uuid[], :sentAt)
                        """)
                .param("id", lead.id())
                .param("visit", lead.visit())
                .param("institution", lead.institution())
                .param("item", lead.item())
                .param("department", lead.department())
                .param("agency", lead.agency())
                .param("note", lead.note())
                .param("photos", lead.photos().toArray(UUID[]::new))
                .param("sentAt", Timestamp.from(lead.sentAt()))
                .update();
    }

    /** @param ending {@code taken-up} or {@code withdrawn} */
    void end(UUID lead, String ending, Instant at) {
        db.sql("update inspection.lead set ending = :ending, ended_at = :at where id = :id and ended_at is null")
                .param("ending", ending)
                .param("at", Timestamp.from(at))
                .param("id", lead)
                .update();
    }

    List<Lead> ofVisit(UUID visit) {
        return db.sql("select * from inspection.lead where visit = :visit order by item, sent_at")
                .param("visit", visit)
                .query((row, n) -> new Lead(
                        row.getObject("id", UUID.class),
                        row.getObject("visit", UUID.class),
                        row.getObject("institution", UUID.class),
                        row.getString("item"),
                        row.getString("department"),
                        row.getObject("agency", UUID.class),
                        row.getString("note"),
                        List.of((UUID[]) row.getArray("photos").getArray()),
                        row.getTimestamp("sent_at").toInstant(),
                        row.getString("ending")))
                .list();
    }
}
