package shanyu.disclosure;

import static shanyu.server.Rows.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.disclosure.Publication.Standing;
import shanyu.disclosure.Publication.Standing.Shown;
import shanyu.disclosure.Publication.Standing.Withdrawn;
import shanyu.disclosure.Publication.ToldFinding;
import shanyu.inspection.visit.VisitOutcome;

/** Rows of publications. What was told is never changed, only followed by a correction or marked as withdrawn. */
@Component
class PublicationStore {
    private final JdbcClient db;

    PublicationStore(JdbcClient db) {
        this.db = db;
    }

    void add(Publication told) {
        db.sql("""
                        insert into disclosure.publication (id, visit, edition, institution, district, visited_on, round, outcome,
                            checked, correction, published_at, published_by)
                        values (:id, :visit, :edition, :institution, :district, :visitedOn, :round, :outcome, :checked,
                            :correction, :at, :by)
                        """)
                .param("id", told.id())
                .param("visit", told.visit())
                .param("edition", told.edition())
                .param("institution", told.institution())
                .param("district", told.district())
                .param("visitedOn", told.visitedOn())
                .param("round", told.round())
                .param("outcome", told.outcome().name())
                .param("checked", told.checked())
                .param("correction", told.correction())
                .param("at", Timestamp.from(told.publishedAt()))
                .param("by", told.publishedBy())
                .update();
        for (int n = 0; n < told.findings().size(); n++)
            add(told.id(), n + 1, told.findings().get(n));
    }

    private void add(UUID publication, int n, ToldFinding each) {
        db.sql("""
                        insert into disclosure.published_finding (publication, n, finding, item, title, title_en, severity,
                            breach, source, status, state)
                        values (:publication, :n, :finding, :item, :title, :titleEn, :severity, :breach, :source, :status, :state)
                        """)
                .param("publication", publication)
                .param("n", n)
                .param("finding", each.finding())
                .param("item", each.item())
                .param("title", each.title())
                .param("titleEn", each.titleEn())
                .param("severity", each.severity())
                .param("breach", each.breach())
                .param("source", each.source())
                .param("status", each.status())
                .param("state", each.state())
                .update();
    }

    void withdraw(UUID publication, Withdrawn withdrawn) {
        db.sql("""
                        update disclosure.publication set withdrawn_at = :at, withdrawn_by = :by, withdrawal = :reason
                        where id = :id and withdrawn_at is null
                        """)
                .param("id", publication)
                .param("at", Timestamp.from(withdrawn.at()))
                .param("by", withdrawn.by())
                .param("reason", withdrawn.reason())
                .update();
    }

    /** All that was told of a visit, newest first. */
    List<Publication> ofVisit(UUID visit) {
        return list("p.visit = :id", visit);
    }

    /** All that was told of an institution, the newest visit first, of each the newest telling first. */
    List<Publication> ofInstitution(UUID institution) {
        return list("p.institution = :id", institution);
    }

    /** Institutions where the public can still read of a finding. */
    boolean isTold(UUID finding) {
        return db.sql("""
                        select exists (select 1 from disclosure.published_finding f
                                       join disclosure.publication p on p.id = f.publication
                                       where f.finding = :finding and p.withdrawn_at is null)
                        """).param("finding", finding).query(Boolean.class).single();
    }

    private List<Publication> list(String condition, UUID id) {
        return db.sql("select p.* from disclosure.publication p where " + condition
                        + " order by p.visited_on desc, p.visit, p.edition desc, p.published_at desc")
                .param("id", id)
                .query((row, n) -> publication(row))
                .list();
    }

    private Publication publication(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Publication(
                id,
                row.getObject("visit", UUID.class),
                row.getInt("edition"),
                row.getObject("institution", UUID.class),
                row.getString("district"),
                row.getDate("visited_on").toLocalDate(),
                row.getObject("round", UUID.class),
                VisitOutcome.valueOf(row.getString("outcome")),
                row.getInt("checked"),
                row.getString("correction"),
                at(row, "published_at"),
                row.getObject("published_by", UUID.class),
                standing(row),
                findings(id));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return row.getTimestamp("withdrawn_at") == null
                ? new Shown()
                : new Withdrawn(
                        row.getString("withdrawal"),
                        row.getObject("withdrawn_by", UUID.class),
                        at(row, "withdrawn_at"));
    }

    private List<ToldFinding> findings(UUID publication) {
        return db.sql("select * from disclosure.published_finding where publication = :id order by n")
                .param("id", publication)
                .query((row, n) -> new ToldFinding(
                        row.getObject("finding", UUID.class),
                        row.getString("item"),
                        row.getString("title"),
                        row.getString("title_en"),
                        row.getString("severity"),
                        row.getBoolean("breach"),
                        row.getString("source"),
                        row.getString("status"),
                        row.getString("state")))
                .list();
    }
}
