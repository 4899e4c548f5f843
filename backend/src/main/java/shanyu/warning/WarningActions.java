package shanyu.warning;

import static shanyu.identity.Role.DEPARTMENT_OFFICER;
import static shanyu.identity.Role.DISTRICT_OFFICE;
import static shanyu.identity.Role.INSTITUTION_CLERK;
import static shanyu.identity.Role.INSTITUTION_HEAD;
import static shanyu.identity.Role.JOINT_MEETING_SECRETARY;
import static shanyu.identity.Role.TOWN_OFFICER;
import static shanyu.identity.access.Relation.ANY;
import static shanyu.identity.access.Relation.ASSIGNED;
import static shanyu.identity.access.Relation.OWN_INSTITUTION;
import static shanyu.identity.access.Relation.SAME_DISTRICT;
import static shanyu.identity.access.Relation.SAME_TOWN;

import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Action;
import shanyu.identity.access.ActionCatalogue;

/** What people may do with incidents. In an emergency a clerk reports too. */
@Component
class WarningActions implements ActionCatalogue {
    static final String LIST = "warning.incident.list";
    static final String ACKNOWLEDGE = "warning.incident.acknowledge";
    static final String FOLLOW = "warning.incident.follow";

    @Override
    public List<Action> actions() {
        return List.of(
                seen(LIST),
                seen("warning.incident.read"),
                Action.named("warning.incident.report")
                        .by(SAME_DISTRICT, DISTRICT_OFFICE)
                        .by(SAME_TOWN, TOWN_OFFICER)
                        .by(OWN_INSTITUTION, INSTITUTION_HEAD, INSTITUTION_CLERK),
                // Assigned are the people of those who must know; whoever reported is refused by the incident itself.
                Action.named(ACKNOWLEDGE).by(ASSIGNED, DEPARTMENT_OFFICER, TOWN_OFFICER, DISTRICT_OFFICE),
                Action.named(FOLLOW)
                        .by(OWN_INSTITUTION, INSTITUTION_HEAD)
                        .by(SAME_TOWN, TOWN_OFFICER)
                        .by(SAME_DISTRICT, DISTRICT_OFFICE),
                Action.named("warning.kind.list")
                        .by(ANY, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY, DEPARTMENT_OFFICER, TOWN_OFFICER)
                        .by(ANY, INSTITUTION_HEAD, INSTITUTION_CLERK)
                        .unrecorded());
    }

    private static Action seen(String name) {
        return Action.named(name)
                .by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY)
                .by(SAME_TOWN, TOWN_OFFICER)
                .by(ASSIGNED, DEPARTMENT_OFFICER)
                .by(OWN_INSTITUTION, INSTITUTION_HEAD, INSTITUTION_CLERK);
    }
}
