package shanyu.inspection.visit;

import java.util.Optional;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Columns;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/**
 * What visits belong to. An inspection is not announced: until it begins it belongs to no institution, and to the town only
 * where the town itself drew it.
 */
@Component
class VisitWhereabouts implements Whereabouts {
    /** The same for lists, over {@code inspection.visit v}. */
    static final Columns COLUMNS = new Columns(
            "v.district",
            "(case when v.own_round or v.begun_at is not null then v.town end)",
            "(case when v.begun_at is not null then v.institution end)",
            null,
            null,
            "exists (select 1 from inspection.visit_member m where m.visit = v.id and m.account = :actor_account)");

    private final VisitStore visits;

    VisitWhereabouts(VisitStore visits) {
        this.visits = visits;
    }

    @Override
    public String kind() {
        return "visit";
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id).flatMap(visits::find).map(VisitWhereabouts::belonging);
    }

    static Belonging belonging(Visit visit) {
        return new Belonging(
                visit.district(),
                visit.ownRound() || visit.isKnown() ? visit.town() : null,
                visit.isKnown() ? visit.institution() : null,
                null,
                null,
                visit.accounts());
    }
}
