package shanyu.registry;

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
import static shanyu.identity.access.Relation.HOLDS;
import static shanyu.identity.access.Relation.OWN_INSTITUTION;
import static shanyu.identity.access.Relation.SAME_DISTRICT;
import static shanyu.identity.access.Relation.SAME_TOWN;

import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Action;
import shanyu.identity.access.ActionCatalogue;

/** What the register lets people do. */
@Component
class RegistryActions implements ActionCatalogue {
    @Override
    public List<Action> actions() {
        return List.of(
                seen("registry.institution.list").unrecorded(),
                seen("registry.institution.read"),
                seen("registry.filing.list"),
                seen("registry.filing.read"),
                Action.named("registry.institution.enter")
                        .by(SAME_DISTRICT, DISTRICT_OFFICE)
                        .by(SAME_TOWN, TOWN_OFFICER),
                Action.named("registry.institution.import").by(SAME_DISTRICT, DISTRICT_OFFICE),
                byStaff("registry.contact.change"),
                byHead("registry.fees.post"),
                byStaff("registry.places.report"),
                byStaff("registry.paper.hold"),
                byHead("registry.life.suspend"),
                byHead("registry.life.resume"),
                byHead("registry.life.close"),
                Action.named("registry.life.stop").by(SAME_DISTRICT, DISTRICT_OFFICE),
                seen("registry.winding-down.read"),
                byHead("registry.winding-down.act"),
                byHead("registry.placement.answer"),
                seen("registry.file.print"),
                seen("registry.expiry.list"),
                Action.named("registry.reminder.list")
                        .by(ANY, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY, DEPARTMENT_OFFICER, TOWN_OFFICER)
                        .unrecorded(),
                Action.named("registry.reminder.change").by(ANY, DISTRICT_OFFICE),
                Action.named("registry.life.order").by(SAME_DISTRICT, DISTRICT_OFFICE),
                Action.named("registry.life.release").by(SAME_DISTRICT, DISTRICT_OFFICE),
                byStaff("registry.filing.draft"),
                byHead("registry.filing.submit"),
                Action.named("registry.filing.check").by(SAME_TOWN, TOWN_OFFICER),
                Action.named("registry.filing.decide").by(HOLDS, DISTRICT_OFFICE, DEPARTMENT_OFFICER),
                Action.named("registry.authority.list")
                        .by(ANY, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY, DEPARTMENT_OFFICER, TOWN_OFFICER)
                        .unrecorded(),
                Action.named("registry.authority.set").by(ANY, DISTRICT_OFFICE),
                Action.named("registry.nonconformity.list").by(ANY, PUBLIC).unrecorded());
    }

    private static Action seen(String name) {
        return Action.named(name)
                .by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY, DEPARTMENT_OFFICER, INSPECTOR, VERIFIER)
                .by(SAME_TOWN, TOWN_OFFICER)
                .by(OWN_INSTITUTION, INSTITUTION_HEAD, INSTITUTION_CLERK);
    }

    /** The head acts for the institution; the office does on paper for one that cannot. */
    private static Action byHead(String name) {
        return Action.named(name).by(OWN_INSTITUTION, INSTITUTION_HEAD).by(SAME_DISTRICT, DISTRICT_OFFICE);
    }

    /** What a clerk may prepare too; a clerk submits and signs nothing. */
    private static Action byStaff(String name) {
        return byHead(name).by(OWN_INSTITUTION, INSTITUTION_CLERK);
    }
}
