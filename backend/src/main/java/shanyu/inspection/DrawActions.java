package shanyu.inspection;

import static shanyu.identity.Role.DEPARTMENT_OFFICER;
import static shanyu.identity.Role.DISTRICT_OFFICE;
import static shanyu.identity.Role.INSPECTOR;
import static shanyu.identity.Role.JOINT_MEETING_SECRETARY;
import static shanyu.identity.Role.KEY_HOLDER;
import static shanyu.identity.Role.PUBLIC;
import static shanyu.identity.Role.TOWN_OFFICER;
import static shanyu.identity.access.Relation.ANY;
import static shanyu.identity.access.Relation.ASSIGNED;
import static shanyu.identity.access.Relation.HOLDS;
import static shanyu.identity.access.Relation.SAME_DEPARTMENT;
import static shanyu.identity.access.Relation.SAME_DISTRICT;
import static shanyu.identity.access.Relation.SAME_TOWN;

import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Action;
import shanyu.identity.access.ActionCatalogue;

/** What the libraries and the draw let people do. */
@Component
class DrawActions implements ActionCatalogue {
    @Override
    public List<Action> actions() {
        return List.of(
                inspectorsSeen("inspection.inspector.list"),
                inspectorsSeen("inspection.inspector.read"),
                inspectorsKept("inspection.inspector.add"),
                inspectorsKept("inspection.inspector.change"),
                Action.named("inspection.tie.declare").by(ASSIGNED, INSPECTOR),
                Action.named("inspection.tie.withdraw").by(SAME_DISTRICT, DISTRICT_OFFICE),
                Action.named("inspection.item.list").by(ANY, PUBLIC).unrecorded(),
                Action.named("inspection.key.list").by(ANY, PUBLIC).unrecorded(),
                Action.named("inspection.key.register").by(HOLDS, KEY_HOLDER),
                Action.named("inspection.key.withdraw").by(HOLDS, KEY_HOLDER),
                Action.named("inspection.calendar.list").by(ANY, PUBLIC).unrecorded(),
                Action.named("inspection.calendar.publish").by(SAME_DISTRICT, DISTRICT_OFFICE),
                Action.named("inspection.round.list").by(ANY, PUBLIC).unrecorded(),
                Action.named("inspection.round.read").by(ANY, PUBLIC).unrecorded(),
                Action.named("inspection.round.record").by(ANY, PUBLIC).unrecorded(),
                Action.named("inspection.round.desk")
                        .by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY)
                        .by(SAME_TOWN, TOWN_OFFICER),
                Action.named("inspection.round.pseudonym").by(SAME_DISTRICT, INSPECTOR),
                run("inspection.round.plan"),
                run("inspection.round.commit"),
                run("inspection.round.die"),
                run("inspection.round.stall"),
                run("inspection.round.supplement"),
                run("inspection.round.draw"),
                run("inspection.round.substitute"),
                run("inspection.round.disclose"),
                outcome("inspection.entropy.enter"),
                outcome("inspection.entropy.confirm"),
                Action.named("inspection.proof.post").by(SAME_DISTRICT, KEY_HOLDER));
    }

    private static Action inspectorsSeen(String name) {
        return Action.named(name)
                .by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY)
                .by(SAME_DEPARTMENT, DEPARTMENT_OFFICER)
                .by(SAME_TOWN, TOWN_OFFICER)
                .by(ASSIGNED, INSPECTOR);
    }

    private static Action inspectorsKept(String name) {
        return Action.named(name).by(SAME_DISTRICT, DISTRICT_OFFICE).by(SAME_DEPARTMENT, DEPARTMENT_OFFICER);
    }

    /** Rounds are run by the office they belong to: the district's by the district, a town's by the town. */
    private static Action run(String name) {
        return Action.named(name).by(HOLDS, DISTRICT_OFFICE, TOWN_OFFICER);
    }

    private static Action outcome(String name) {
        return Action.named(name)
                .by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY)
                .by(SAME_TOWN, TOWN_OFFICER);
    }
}
