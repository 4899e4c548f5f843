package shanyu.inspection.enforcement;

import static shanyu.identity.Role.DEPARTMENT_OFFICER;
import static shanyu.identity.Role.DISTRICT_OFFICE;
import static shanyu.identity.Role.INSPECTOR;
import static shanyu.identity.Role.INSTITUTION_HEAD;
import static shanyu.identity.Role.JOINT_MEETING_SECRETARY;
import static shanyu.identity.Role.TOWN_OFFICER;
import static shanyu.identity.access.Relation.ANY;
import static shanyu.identity.access.Relation.ASSIGNED;
import static shanyu.identity.access.Relation.HOLDS;
import static shanyu.identity.access.Relation.OWN_INSTITUTION;
import static shanyu.identity.access.Relation.SAME_DISTRICT;
import static shanyu.identity.access.Relation.SAME_TOWN;

import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Action;
import shanyu.identity.access.ActionCatalogue;

/** What people may do with cases, unlicensed sites and petitions. */
@Component
class EnforcementActions implements ActionCatalogue {
    static final String LIST_CASES = "inspection.case.list";
    static final String LIST_SITES = "inspection.site.list";
    static final String LIST_PETITIONS = "inspection.petition.list";
    static final String COORDINATE = "inspection.case.coordinate";
    static final String ENFORCE = "inspection.case.enforce";
    static final String HEARING = "inspection.case.hearing";
    static final String HANDLE_SITE = "inspection.site.handle";
    static final String HAND_PETITION = "inspection.petition.hand";

    @Override
    public List<Action> actions() {
        return List.of(
                caseSeen(LIST_CASES),
                caseSeen("inspection.case.read"),
                Action.named("inspection.case.open")
                        .by(SAME_DISTRICT, DISTRICT_OFFICE)
                        .by(SAME_TOWN, TOWN_OFFICER)
                        .by(HOLDS, DEPARTMENT_OFFICER),
                Action.named(COORDINATE)
                        .by(SAME_DISTRICT, DISTRICT_OFFICE)
                        .by(SAME_TOWN, TOWN_OFFICER)
                        .by(HOLDS, DEPARTMENT_OFFICER),
                Action.named(ENFORCE).by(HOLDS, DEPARTMENT_OFFICER, TOWN_OFFICER, DISTRICT_OFFICE),
                // The party itself, or the department that takes down what the party says.
                Action.named(HEARING)
                        .by(OWN_INSTITUTION, INSTITUTION_HEAD)
                        .by(HOLDS, DEPARTMENT_OFFICER, TOWN_OFFICER, DISTRICT_OFFICE),
                Action.named("inspection.case.reference")
                        .by(ANY, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY, TOWN_OFFICER, DEPARTMENT_OFFICER)
                        .unrecorded(),
                siteSeen(LIST_SITES),
                siteSeen("inspection.site.read"),
                Action.named("inspection.site.suspect")
                        .by(SAME_DISTRICT, DISTRICT_OFFICE, DEPARTMENT_OFFICER, INSPECTOR)
                        .by(SAME_TOWN, TOWN_OFFICER),
                Action.named(HANDLE_SITE).by(SAME_DISTRICT, DISTRICT_OFFICE).by(SAME_TOWN, TOWN_OFFICER),
                petitionSeen(LIST_PETITIONS),
                petitionSeen("inspection.petition.read"),
                Action.named("inspection.petition.enter")
                        .by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY)
                        .by(SAME_TOWN, TOWN_OFFICER),
                Action.named(HAND_PETITION)
                        .by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY)
                        .by(SAME_TOWN, TOWN_OFFICER));
    }

    private static Action caseSeen(String name) {
        return Action.named(name)
                .by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY)
                .by(SAME_TOWN, TOWN_OFFICER)
                .by(ASSIGNED, DEPARTMENT_OFFICER, TOWN_OFFICER)
                .by(OWN_INSTITUTION, INSTITUTION_HEAD);
    }

    private static Action siteSeen(String name) {
        return Action.named(name)
                .by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY, DEPARTMENT_OFFICER)
                .by(SAME_TOWN, TOWN_OFFICER)
                .by(ASSIGNED, INSPECTOR);
    }

    private static Action petitionSeen(String name) {
        return Action.named(name)
                .by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY)
                .by(SAME_TOWN, TOWN_OFFICER)
                .by(HOLDS, DEPARTMENT_OFFICER);
    }
}
