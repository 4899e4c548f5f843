package shanyu.inspection.visit;

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
import shanyu.identity.access.Action;
import shanyu.identity.access.ActionCatalogue;

/** What people may do with visits and findings. */
@Component
class VisitActions implements ActionCatalogue {
    static final String LIST_VISITS = "inspection.visit.list";
    static final String LIST_FINDINGS = "inspection.finding.list";
    static final String LIST_COVERAGE = "inspection.coverage.list";

    @Override
    public List<Action> actions() {
        return List.of(
                visitSeen(LIST_VISITS),
                visitSeen("inspection.visit.read"),
                Action.named("inspection.visit.order")
                        .by(SAME_DISTRICT, DISTRICT_OFFICE)
                        .by(SAME_TOWN, TOWN_OFFICER),
                Action.named("inspection.visit.write").by(ASSIGNED, INSPECTOR),
                // made from afar: nobody of the institution stands beside the inspectors' phone
                Action.named("inspection.visit.countersign").by(OWN_INSTITUTION, INSTITUTION_HEAD, INSTITUTION_CLERK),
                // where an inspector was is the inspector's data: the own, and the district's that answers for the
                // visit
                Action.named("inspection.position.read")
                        .by(SAME_DISTRICT, DISTRICT_OFFICE)
                        .by(ASSIGNED, INSPECTOR),
                findingSeen(LIST_FINDINGS),
                findingSeen("inspection.finding.read"),
                Action.named("inspection.finding.decide").by(HOLDS, DEPARTMENT_OFFICER, TOWN_OFFICER, DISTRICT_OFFICE),
                Action.named("inspection.board.read")
                        .by(ANY, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY, DEPARTMENT_OFFICER, TOWN_OFFICER)
                        .unrecorded(),
                Action.named(LIST_COVERAGE)
                        .by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY, DEPARTMENT_OFFICER)
                        .by(SAME_TOWN, TOWN_OFFICER));
    }

    private static Action visitSeen(String name) {
        return Action.named(name)
                .by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY, DEPARTMENT_OFFICER, VERIFIER)
                .by(SAME_TOWN, TOWN_OFFICER)
                .by(ASSIGNED, INSPECTOR)
                .by(OWN_INSTITUTION, INSTITUTION_HEAD, INSTITUTION_CLERK);
    }

    private static Action findingSeen(String name) {
        return Action.named(name)
                .by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY, VERIFIER)
                .by(SAME_DEPARTMENT, DEPARTMENT_OFFICER)
                .by(SAME_TOWN, TOWN_OFFICER)
                .by(ASSIGNED, INSPECTOR)
                .by(OWN_INSTITUTION, INSTITUTION_HEAD, INSTITUTION_CLERK);
    }
}
