package shanyu.disclosure.yearly;

import static shanyu.identity.Role.DEPARTMENT_OFFICER;
import static shanyu.identity.Role.DISTRICT_OFFICE;
import static shanyu.identity.Role.INSTITUTION_CLERK;
import static shanyu.identity.Role.INSTITUTION_HEAD;
import static shanyu.identity.Role.JOINT_MEETING_SECRETARY;
import static shanyu.identity.Role.PUBLIC;
import static shanyu.identity.Role.TOWN_OFFICER;
import static shanyu.identity.access.Relation.ANY;
import static shanyu.identity.access.Relation.OWN_INSTITUTION;
import static shanyu.identity.access.Relation.SAME_DISTRICT;
import static shanyu.identity.access.Relation.SAME_TOWN;

import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Action;
import shanyu.identity.access.ActionCatalogue;

/** Who tells, who checks, who announces; anybody reads what was published and who is late. */
@Component
class YearlyActions implements ActionCatalogue {
    static final String LIST = "disclosure.yearly.list";
    static final String FILL = "disclosure.yearly.fill";
    static final String SUBMIT = "disclosure.yearly.submit";
    static final String PUBLISH = "disclosure.yearly.publish";

    @Override
    public List<Action> actions() {
        return List.of(
                Action.named("disclosure.yearly.public").by(ANY, PUBLIC).unrecorded(),
                seen(LIST).unrecorded(),
                seen("disclosure.yearly.read").by(OWN_INSTITUTION, INSTITUTION_HEAD, INSTITUTION_CLERK),
                Action.named(FILL).by(OWN_INSTITUTION, INSTITUTION_HEAD, INSTITUTION_CLERK),
                Action.named(SUBMIT).by(OWN_INSTITUTION, INSTITUTION_HEAD),
                Action.named(PUBLISH).by(SAME_DISTRICT, DISTRICT_OFFICE).by(SAME_TOWN, TOWN_OFFICER),
                Action.named("disclosure.yearly.announce").by(ANY, DISTRICT_OFFICE));
    }

    private static Action seen(String name) {
        return Action.named(name)
                .by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY, DEPARTMENT_OFFICER)
                .by(SAME_TOWN, TOWN_OFFICER);
    }
}
