package shanyu.inspection.enforcement;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.casework.Matters;

/** Rows of the parts departments have in cases. */
@Component
class CaseParts {
    private final JdbcClient db;
    private final Matters matters;

    CaseParts(JdbcClient db, Matters matters) {
        this.db = db;
        this.matters = matters;
    }

    void add(UUID id, UUID jointCase, UUID agency, String task, UUID matter, UUID by, Instant at) {
        db.sql("""
                        insert into inspection.case_part (id, joint_case, agency, task, matter, drawn_by, drawn_at)
                        values (:id, :case, :agency, :task, :matter, :by, :at)
                        """)
                .param("id", id)
                .param("case", jointCase)
                .param("agency", agency)
                .param("task", task)
                .param("matter", matter)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    List<CasePart> of(UUID jointCase) {
        return db.sql("""
                        select p.*, g.name, g.name_en from inspection.case_part p join identity.agency g on g.id = p.agency
                        where p.joint_case = :case order by p.drawn_at, p.id
                        """)
                .param("case", jointCase)
                .query((row, n) -> {
                    var matter =
                            matters.find(row.getObject("matter", UUID.class)).orElseThrow();
                    return new CasePart(
                            row.getObject("id", UUID.class),
                            row.getObject("agency", UUID.class),
                            row.getString("name"),
                            row.getString("name_en"),
                            row.getString("task"),
                            matter.id(),
                            matter.state().code(),
                            matter.deadline().amount(),
                            matter.deadline().unit(),
                            matter.deadline().at(),
                            row.getTimestamp("drawn_at").toInstant());
                })
                .list();
    }

    /** The case a matter is a part of. */
    Optional<UUID> caseOf(UUID matter) {
        return db.sql("select joint_case from inspection.case_part where matter = :matter")
                .param("matter", matter)
                .query(UUID.class)
                .optional();
    }

    /** The people who see a case because their agency opened it, enforces it or has a part in it. */
    Set<UUID> people(JointCase of) {
        return db.sql("""
                        select a.id from identity.account a
                        where a.agency = :office or a.agency = :enforcer::uuid
                           or a.agency in (select p.agency from inspection.case_part p where p.joint_case = :case)
                        """)
                .param("office", of.office())
                .param("enforcer", of.enforcer())
                .param("case", of.id())
                .query((row, n) -> row.getObject("id", UUID.class))
                .set();
    }
}
