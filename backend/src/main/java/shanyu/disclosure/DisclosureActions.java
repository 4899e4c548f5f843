package shanyu.disclosure;

import static shanyu.identity.Role.DEPARTMENT_OFFICER;
import static shanyu.identity.Role.DISTRICT_OFFICE;
import static shanyu.identity.Role.JOINT_MEETING_SECRETARY;
import static shanyu.identity.Role.PUBLIC;
import static shanyu.identity.Role.TOWN_OFFICER;
import static shanyu.identity.access.Relation.ANY;
import static shanyu.identity.access.Relation.SAME_DISTRICT;
import static shanyu.identity.access.Relation.SAME_TOWN;

import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Action;
import shanyu.identity.access.ActionCatalogue;

/** What anybody may read, and who tells it. */
@Component
class DisclosureActions implements ActionCatalogue {
    static final String LIST = "disclosure.publication.list";
    static final String PUBLISH = "disclosure.publication.make";
    static final String WITHDRAW = "disclosure.publication.withdraw";

    @Override
    public List<Action> actions() {
        return List.of(
                open("disclosure.institution.list"),
                open("disclosure.institution.read"),
                open("disclosure.town.list"),
                seen(LIST),
                seen("disclosure.publication.read"),
                Action.named(PUBLISH).by(SAME_DISTRICT, DISTRICT_OFFICE),
                Action.named(WITHDRAW).by(SAME_DISTRICT, DISTRICT_OFFICE));
    }

    /** Public facts: reading them leaves no trace of the reader. */
    private static Action open(String name) {
        return Action.named(name).by(ANY, PUBLIC).unrecorded();
    }

    private static Action seen(String name) {
        return Action.named(name)
                .by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY, DEPARTMENT_OFFICER)
                .by(SAME_TOWN, TOWN_OFFICER);
    }
}
