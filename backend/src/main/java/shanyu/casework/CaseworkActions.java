package shanyu.casework;

import static shanyu.identity.Role.DEPARTMENT_OFFICER;
import static shanyu.identity.Role.DISTRICT_OFFICE;
import static shanyu.identity.Role.INSPECTOR;
import static shanyu.identity.Role.INSTITUTION_CLERK;
import static shanyu.identity.Role.INSTITUTION_HEAD;
import static shanyu.identity.Role.JOINT_MEETING_SECRETARY;
import static shanyu.identity.Role.TOWN_OFFICER;
import static shanyu.identity.Role.VERIFIER;
import static shanyu.identity.access.Relation.ANY;
import static shanyu.identity.access.Relation.ASSIGNED;
import static shanyu.identity.access.Relation.HOLDS;
import static shanyu.identity.access.Relation.OWN_INSTITUTION;
import static shanyu.identity.access.Relation.SAME_DEPARTMENT;
import static shanyu.identity.access.Relation.SAME_DISTRICT;
import static shanyu.identity.access.Relation.SAME_TOWN;

import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.identity.Role;
import shanyu.identity.access.Action;
import shanyu.identity.access.ActionCatalogue;

/** What casework lets people do. */
@Component
class CaseworkActions implements ActionCatalogue {
    private static final Role[] OFFICES = {
        DISTRICT_OFFICE, JOINT_MEETING_SECRETARY, DEPARTMENT_OFFICER, TOWN_OFFICER, INSTITUTION_HEAD
    };

    @Override
    public List<Action> actions() {
        return List.of(
                seen("casework.matter.read"),
                seen("casework.matter.list"),
                Action.named("casework.matter.take").by(HOLDS, OFFICES).by(HOLDS, INSTITUTION_CLERK),
                Action.named("casework.matter.answer").by(HOLDS, OFFICES),
                Action.named("casework.matter.verify")
                        .by(SAME_DISTRICT, DISTRICT_OFFICE, VERIFIER)
                        .by(SAME_TOWN, TOWN_OFFICER),
                Action.named("casework.paper.keep")
                        .by(SAME_DISTRICT, DISTRICT_OFFICE, DEPARTMENT_OFFICER, INSPECTOR, VERIFIER)
                        .by(SAME_TOWN, TOWN_OFFICER)
                        .by(OWN_INSTITUTION, INSTITUTION_HEAD, INSTITUTION_CLERK),
                Action.named("casework.paper.read")
                        .by(
                                SAME_DISTRICT,
                                DISTRICT_OFFICE,
                                JOINT_MEETING_SECRETARY,
                                DEPARTMENT_OFFICER,
                                INSPECTOR,
                                VERIFIER)
                        .by(SAME_TOWN, TOWN_OFFICER)
                        .by(OWN_INSTITUTION, INSTITUTION_HEAD, INSTITUTION_CLERK),
                Action.named("casework.today")
                        .by(ANY, OFFICES)
                        .by(ANY, INSPECTOR, VERIFIER, INSTITUTION_CLERK)
                        .by(ANY, Role.KEY_HOLDER),
                Action.named("casework.clock.list")
                        .by(
                                ANY,
                                DISTRICT_OFFICE,
                                JOINT_MEETING_SECRETARY,
                                Role.SYSTEM_ADMINISTRATOR,
                                Role.AUDIT_ADMINISTRATOR)
                        .unrecorded(),
                Action.named("casework.ladder.change").by(ANY, DISTRICT_OFFICE));
    }

    private static Action seen(String name) {
        return Action.named(name)
                .by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY, VERIFIER)
                .by(SAME_DEPARTMENT, DEPARTMENT_OFFICER)
                .by(SAME_TOWN, TOWN_OFFICER)
                .by(HOLDS, OFFICES)
                .by(HOLDS, INSTITUTION_CLERK, Role.KEY_HOLDER)
                .by(ASSIGNED, INSPECTOR)
                .by(OWN_INSTITUTION, INSTITUTION_HEAD, INSTITUTION_CLERK);
    }
}
