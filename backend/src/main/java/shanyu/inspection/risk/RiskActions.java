package shanyu.inspection.risk;

import static shanyu.identity.Role.DEPARTMENT_OFFICER;
import static shanyu.identity.Role.DISTRICT_OFFICE;
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

/** What people may do with risk classes. The formula itself is for everybody to read. */
@Component
class RiskActions implements ActionCatalogue {
    static final String LIST = "inspection.risk.list";
    static final String READ = "inspection.risk.read";
    static final String CONTEST = "inspection.risk.contest";
    static final String DECIDE = "inspection.risk.decide";
    static final String OVERRIDE = "inspection.risk.override";
    static final String CONFIRM = "inspection.risk.confirm";

    @Override
    public List<Action> actions() {
        return List.of(
                seen(LIST),
                seen(READ),
                Action.named(CONTEST).by(OWN_INSTITUTION, INSTITUTION_HEAD),
                Action.named(DECIDE).by(SAME_DISTRICT, DISTRICT_OFFICE),
                Action.named(OVERRIDE).by(SAME_DISTRICT, DISTRICT_OFFICE),
                Action.named(CONFIRM).by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY, VERIFIER),
                Action.named("inspection.formula.list").by(ANY, PUBLIC).unrecorded(),
                Action.named("inspection.formula.propose").by(SAME_DISTRICT, DISTRICT_OFFICE),
                Action.named("inspection.formula.adopt").by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY),
                Action.named("inspection.formula.try")
                        .by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY, VERIFIER));
    }

    private static Action seen(String name) {
        return Action.named(name)
                .by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY, DEPARTMENT_OFFICER, VERIFIER)
                .by(SAME_TOWN, TOWN_OFFICER)
                .by(OWN_INSTITUTION, INSTITUTION_HEAD, INSTITUTION_CLERK);
    }
}
