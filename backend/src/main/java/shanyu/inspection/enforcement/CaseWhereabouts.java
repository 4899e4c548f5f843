package shanyu.inspection.enforcement;

import java.util.Optional;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Columns;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/**
 * What cases belong to. An investigation is not announced: until the party has been told what is proposed, a case belongs
 * to no institution.
 */
@Component
class CaseWhereabouts implements Whereabouts {
    /** The same for lists, over {@code inspection.joint_case c}. */
    static final Columns COLUMNS = new Columns(
            "c.district",
            "c.town",
            "(case when c.notified_at is not null then c.institution end)",
            "coalesce(c.enforcer, c.office)",
            null,
            """
            exists (select 1 from identity.account a where a.id = :actor_account
                    and (a.agency = c.office or a.agency = c.enforcer
                         or a.agency in (select p.agency from inspection.case_part p where p.joint_case = c.id)))""");

    private final CaseStore cases;
    private final CaseParts parts;

    CaseWhereabouts(CaseStore cases, CaseParts parts) {
        this.cases = cases;
        this.parts = parts;
    }

    @Override
    public String kind() {
        return JointCase.KIND;
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id).flatMap(cases::find).map(this::belonging);
    }

    Belonging belonging(JointCase of) {
        return new Belonging(
                of.district(),
                of.town(),
                of.notifiedAt() == null ? null : of.institution(),
                of.holder(),
                null,
                parts.people(of));
    }
}
