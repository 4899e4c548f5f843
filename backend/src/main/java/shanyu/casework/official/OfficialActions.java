package shanyu.casework.official;

import static shanyu.identity.Role.DEPARTMENT_OFFICER;
import static shanyu.identity.Role.DISTRICT_OFFICE;
import static shanyu.identity.Role.INSPECTOR;
import static shanyu.identity.Role.INSTITUTION_CLERK;
import static shanyu.identity.Role.INSTITUTION_HEAD;
import static shanyu.identity.Role.JOINT_MEETING_SECRETARY;
import static shanyu.identity.Role.PUBLIC;
import static shanyu.identity.Role.TOWN_OFFICER;
import static shanyu.identity.Role.VERIFIER;
import static shanyu.identity.access.Relation.ANY;
import static shanyu.identity.access.Relation.OWN_INSTITUTION;
import static shanyu.identity.access.Relation.SAME_DISTRICT;
import static shanyu.identity.access.Relation.SAME_TOWN;

import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Action;
import shanyu.identity.access.ActionCatalogue;

/** Who reads and corrects official papers; checking one is everybody's. */
@Component
class OfficialActions implements ActionCatalogue {
    @Override
    public List<Action> actions() {
        return List.of(
                seen("casework.official.list"),
                seen("casework.official.read"),
                Action.named("casework.official.correct").by(SAME_DISTRICT, DISTRICT_OFFICE),
                Action.named("casework.official.check").by(ANY, PUBLIC).unrecorded(),
                Action.named("casework.template.list")
                        .by(ANY, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY, DEPARTMENT_OFFICER, TOWN_OFFICER)
                        .unrecorded(),
                Action.named("casework.template.change").by(ANY, DISTRICT_OFFICE));
    }

    private static Action seen(String name) {
        return Action.named(name)
                .by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY, DEPARTMENT_OFFICER, INSPECTOR, VERIFIER)
                .by(SAME_TOWN, TOWN_OFFICER)
                .by(OWN_INSTITUTION, INSTITUTION_HEAD, INSTITUTION_CLERK);
    }
}
