package shanyu.planning;

import static shanyu.identity.Role.DEPARTMENT_OFFICER;
import static shanyu.identity.Role.DISTRICT_OFFICE;
import static shanyu.identity.Role.JOINT_MEETING_SECRETARY;
import static shanyu.identity.Role.TOWN_OFFICER;
import static shanyu.identity.access.Relation.SAME_DISTRICT;

import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Action;
import shanyu.identity.access.ActionCatalogue;

/** What people may do in planning. A town sees the whole district: children walk over its borders. */
@Component
class PlanningActions implements ActionCatalogue {
    @Override
    public List<Action> actions() {
        return List.of(
                seen("planning.circle.read"),
                seen("planning.children.list"),
                Action.named("planning.children.enter").by(SAME_DISTRICT, DISTRICT_OFFICE),
                seen("planning.vitals.list"),
                Action.named("planning.vitals.enter").by(SAME_DISTRICT, DISTRICT_OFFICE),
                seen("planning.assumptions.list"),
                Action.named("planning.assumptions.enter").by(SAME_DISTRICT, DISTRICT_OFFICE),
                seen("planning.forecast.read"),
                Action.named("planning.forecast.make").by(SAME_DISTRICT, DISTRICT_OFFICE));
    }

    private static Action seen(String name) {
        return Action.named(name)
                .by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY, DEPARTMENT_OFFICER, TOWN_OFFICER);
    }
}
