package shanyu.identity;

import static shanyu.identity.Role.AUDIT_ADMINISTRATOR;
import static shanyu.identity.Role.PUBLIC;
import static shanyu.identity.Role.SYSTEM_ADMINISTRATOR;
import static shanyu.identity.access.Relation.ANY;

import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Action;
import shanyu.identity.access.ActionCatalogue;

/** What identity lets people do, and what the log and the clock let them do. */
@Component
class IdentityActions implements ActionCatalogue {
    @Override
    public List<Action> actions() {
        return List.of(
                Action.named("identity.session").by(ANY, PUBLIC).unrecorded(),
                Action.named("identity.division.list").by(ANY, PUBLIC).unrecorded(),
                Action.named("identity.clock.move").by(ANY, SYSTEM_ADMINISTRATOR),
                Action.named("evidence.head.list").by(ANY, PUBLIC).unrecorded(),
                Action.named("evidence.proof.read").by(ANY, PUBLIC).unrecorded(),
                Action.named("evidence.log.export").by(ANY, AUDIT_ADMINISTRATOR));
    }
}
