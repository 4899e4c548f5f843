package shanyu.oversight;

import static shanyu.identity.Role.DEPARTMENT_OFFICER;
import static shanyu.identity.Role.DISTRICT_OFFICE;
import static shanyu.identity.Role.JOINT_MEETING_SECRETARY;
import static shanyu.identity.Role.PUBLIC;
import static shanyu.identity.Role.TOWN_OFFICER;
import static shanyu.identity.access.Relation.ANY;
import static shanyu.identity.access.Relation.HOLDS;
import static shanyu.identity.access.Relation.SAME_DEPARTMENT;
import static shanyu.identity.access.Relation.SAME_DISTRICT;
import static shanyu.identity.access.Relation.SAME_TOWN;

import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Action;
import shanyu.identity.access.ActionCatalogue;

/** What anybody may tell the house, and who deals with it. Nobody of an institution is among them. */
@Component
class OversightActions implements ActionCatalogue {
    static final String LIST = "oversight.complaint.list";
    static final String HANDLE = "oversight.complaint.handle";
    static final String CONFIRM = "oversight.complaint.confirm";
    static final String LOOK_AGAIN = "oversight.complaint.look-again";
    static final String FIND_PHONE = "oversight.complaint.find-phone";
    static final String ERASE = "oversight.complaint.erase";
    static final String GRANT_ERASURE = "oversight.complaint.grant-erasure";

    @Override
    public List<Action> actions() {
        return List.of(
                Action.named("oversight.complaint.form").by(ANY, PUBLIC).unrecorded(),
                Action.named("oversight.complaint.file").by(ANY, PUBLIC),
                Action.named("oversight.complaint.follow").by(ANY, PUBLIC).unrecorded(),
                Action.named("oversight.complaint.rate").by(ANY, PUBLIC),
                seen(LIST),
                seen("oversight.complaint.read"),
                seen("oversight.pattern.read").unrecorded(),
                dealtWith(HANDLE),
                dealtWith(CONFIRM),
                dealtWith(FIND_PHONE),
                dealtWith(ERASE),
                Action.named(GRANT_ERASURE).by(SAME_DISTRICT, DISTRICT_OFFICE),
                Action.named(LOOK_AGAIN).by(SAME_DISTRICT, DISTRICT_OFFICE));
    }

    private static Action dealtWith(String name) {
        return Action.named(name).by(SAME_DISTRICT, DISTRICT_OFFICE).by(HOLDS, TOWN_OFFICER, DEPARTMENT_OFFICER);
    }

    private static Action seen(String name) {
        return Action.named(name)
                .by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY)
                .by(SAME_DEPARTMENT, DEPARTMENT_OFFICER)
                .by(SAME_TOWN, TOWN_OFFICER);
    }
}
