package shanyu.planning;

import static shanyu.identity.Role.DEPARTMENT_OFFICER;
import static shanyu.identity.Role.DISTRICT_OFFICE;
import static shanyu.identity.Role.JOINT_MEETING_SECRETARY;
import static shanyu.identity.Role.TOWN_OFFICER;
import static shanyu.identity.access.Relation.SAME_DEPARTMENT;
import static shanyu.identity.access.Relation.SAME_DISTRICT;
import static shanyu.identity.access.Relation.SAME_TOWN;

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
                seen("planning.circle.read").unrecorded(),
                seen("planning.children.list"),
                Action.named("planning.children.enter").by(SAME_DISTRICT, DISTRICT_OFFICE),
                seen("planning.vitals.list"),
                Action.named("planning.vitals.enter").by(SAME_DISTRICT, DISTRICT_OFFICE),
                seen("planning.assumptions.list"),
                Action.named("planning.assumptions.enter").by(SAME_DISTRICT, DISTRICT_OFFICE),
                seen("planning.forecast.read"),
                Action.named("planning.forecast.make").by(SAME_DISTRICT, DISTRICT_OFFICE),
                seen("planning.network.list"),
                seen("planning.network.read"),
                Action.named("planning.network.import").by(SAME_DISTRICT, DISTRICT_OFFICE),
                Action.named("planning.network.use").by(SAME_DISTRICT, DISTRICT_OFFICE),
                // Plans are drawn up side by side: a town reads its neighbours' as they read its own.
                seen("planning.plan.list"),
                seen("planning.plan.read"),
                seen("planning.plan.progress"),
                Action.named("planning.plan.call").by(SAME_DISTRICT, DISTRICT_OFFICE),
                Action.named("planning.plan.write").by(SAME_TOWN, TOWN_OFFICER),
                Action.named("planning.plan.review").by(SAME_DISTRICT, DISTRICT_OFFICE),
                Action.named("planning.plan.approve").by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY),
                Action.named("planning.reading.decide").by(SAME_DISTRICT, DISTRICT_OFFICE),
                seen("planning.term.list"),
                Action.named("planning.term.set").by(SAME_DISTRICT, DISTRICT_OFFICE),
                seen("planning.building.list"),
                seen("planning.building.read"),
                Action.named("planning.building.keep")
                        .by(SAME_DISTRICT, DISTRICT_OFFICE)
                        .by(SAME_DEPARTMENT, DEPARTMENT_OFFICER)
                        .by(SAME_TOWN, TOWN_OFFICER),
                Action.named("planning.building.import").by(SAME_DISTRICT, DISTRICT_OFFICE),
                Action.named("planning.building.decide").by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY),
                offered("planning.candidate.list"),
                offered("planning.candidate.read"),
                entered("planning.candidate.enter"),
                entered("planning.candidate.change"),
                seen("planning.scenario.list"),
                seen("planning.scenario.read"),
                Action.named("planning.scenario.draft")
                        .by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY, DEPARTMENT_OFFICER),
                Action.named("planning.scenario.make").by(SAME_DISTRICT, DISTRICT_OFFICE),
                Action.named("planning.scenario.run").by(SAME_DISTRICT, DISTRICT_OFFICE),
                Action.named("planning.scenario.publish").by(SAME_DISTRICT, DISTRICT_OFFICE),
                seen("planning.scenario.answer").unrecorded(),
                seen("planning.what-if.read").unrecorded());
    }

    /** Candidates: the district sees all of them, a town its own. */
    private static Action offered(String name) {
        return Action.named(name)
                .by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY, DEPARTMENT_OFFICER)
                .by(SAME_TOWN, TOWN_OFFICER);
    }

    private static Action entered(String name) {
        return Action.named(name).by(SAME_DISTRICT, DISTRICT_OFFICE).by(SAME_TOWN, TOWN_OFFICER);
    }

    private static Action seen(String name) {
        return Action.named(name)
                .by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY, DEPARTMENT_OFFICER, TOWN_OFFICER);
    }
}
