package shanyu.identity;

import static shanyu.identity.Role.AUDIT_ADMINISTRATOR;
import static shanyu.identity.Role.DISTRICT_OFFICE;
import static shanyu.identity.Role.PUBLIC;
import static shanyu.identity.Role.SECURITY_ADMINISTRATOR;
import static shanyu.identity.Role.SYSTEM_ADMINISTRATOR;
import static shanyu.identity.access.Relation.ANY;
import static shanyu.identity.access.Relation.SAME_DISTRICT;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Action;
import shanyu.identity.access.ActionCatalogue;

/** What identity lets people do, and what the log and the clock let them do. */
@Component
class IdentityActions implements ActionCatalogue {
    private static final Role[] EVERYBODY_SIGNED_IN =
            Arrays.stream(Role.values()).filter(role -> role != PUBLIC).toArray(Role[]::new);

    @Override
    public List<Action> actions() {
        return List.of(
                Action.named("identity.session").by(ANY, PUBLIC).unrecorded(),
                Action.named("identity.session.step-up")
                        .by(ANY, EVERYBODY_SIGNED_IN)
                        .unrecorded(),
                Action.named("identity.session.end").by(ANY, EVERYBODY_SIGNED_IN),
                Action.named("identity.factor.own").by(ANY, EVERYBODY_SIGNED_IN),
                Action.named("identity.factor.change").by(ANY, EVERYBODY_SIGNED_IN),
                Action.named("identity.account.sessions").by(SAME_DISTRICT, SECURITY_ADMINISTRATOR),
                Action.named("identity.division.list").by(ANY, PUBLIC).unrecorded(),
                Action.named("identity.setup").by(ANY, PUBLIC).unrecorded(),
                Action.named("identity.policy.report").by(ANY, PUBLIC).unrecorded(),
                Action.named("identity.account.list").by(SAME_DISTRICT, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR),
                Action.named("identity.account.read").by(SAME_DISTRICT, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR),
                Action.named("identity.account.appoint").by(ANY, SECURITY_ADMINISTRATOR),
                Action.named("identity.account.assign").by(SAME_DISTRICT, SECURITY_ADMINISTRATOR),
                Action.named("identity.account.reset").by(SAME_DISTRICT, SECURITY_ADMINISTRATOR),
                Action.named("identity.account.acts").by(SAME_DISTRICT, AUDIT_ADMINISTRATOR),
                Action.named("identity.password.change").by(ANY, EVERYBODY_SIGNED_IN),
                Action.named("identity.division.enter").by(ANY, SYSTEM_ADMINISTRATOR),
                Action.named("identity.progress.read")
                        .by(ANY, SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR)
                        .unrecorded(),
                Action.named("identity.agency.list")
                        .by(SAME_DISTRICT, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR, DISTRICT_OFFICE),
                Action.named("identity.agency.add").by(ANY, SECURITY_ADMINISTRATOR),
                Action.named("identity.sealing-key.list").by(ANY, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR),
                Action.named("identity.sealing-key.rotate").by(ANY, SECURITY_ADMINISTRATOR),
                Action.named("identity.clock.move").by(ANY, SYSTEM_ADMINISTRATOR),
                Action.named("evidence.head.list").by(ANY, PUBLIC).unrecorded(),
                Action.named("evidence.entry.list").by(ANY, PUBLIC).unrecorded(),
                Action.named("evidence.proof.read").by(ANY, PUBLIC).unrecorded(),
                Action.named("evidence.log.export").by(ANY, AUDIT_ADMINISTRATOR));
    }
}
