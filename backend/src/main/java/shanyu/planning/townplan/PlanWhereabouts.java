package shanyu.planning.townplan;

import java.util.Optional;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Columns;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/** What plans belong to: their town. */
@Component
class PlanWhereabouts implements Whereabouts {
    /** The same for lists, over {@code planning.town_plan p}. */
    static final Columns COLUMNS = new Columns("p.district", "p.town", null, null, null, null);

    private final PlanStore plans;

    PlanWhereabouts(PlanStore plans) {
        this.plans = plans;
    }

    @Override
    public String kind() {
        return TownPlan.KIND;
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id).flatMap(plans::find).map(PlanWhereabouts::belonging);
    }

    static Belonging belonging(TownPlan plan) {
        return Belonging.toTown(plan.district(), plan.town());
    }
}
