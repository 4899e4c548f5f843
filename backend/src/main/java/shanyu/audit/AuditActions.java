package shanyu.audit;

import static shanyu.identity.Role.AUDIT_ADMINISTRATOR;
import static shanyu.identity.Role.DEPARTMENT_OFFICER;
import static shanyu.identity.Role.DISTRICT_OFFICE;
import static shanyu.identity.Role.INSPECTOR;
import static shanyu.identity.Role.SECURITY_ADMINISTRATOR;
import static shanyu.identity.Role.TOWN_OFFICER;
import static shanyu.identity.Role.VERIFIER;
import static shanyu.identity.access.Relation.ANY;
import static shanyu.identity.access.Relation.SAME_DISTRICT;

import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.identity.Role;
import shanyu.identity.access.Action;
import shanyu.identity.access.ActionCatalogue;

/**
 * Officials of the trade take a right in an emergency; the audit administrator looks at it, and nobody else does. The security
 * administrator asks that an account be erased, and the audit administrator decides.
 */
@Component
class AuditActions implements ActionCatalogue {
    static final String LIST = "audit.review.list";

    private static final Role[] OFFICIALS = {DISTRICT_OFFICE, DEPARTMENT_OFFICER, TOWN_OFFICER, VERIFIER, INSPECTOR};

    @Override
    public List<Action> actions() {
        return List.of(
                Action.named("audit.emergency.own").by(ANY, OFFICIALS),
                Action.named("audit.emergency.take").by(ANY, OFFICIALS),
                Action.named("audit.emergency.end").by(ANY, OFFICIALS),
                Action.named(LIST).by(SAME_DISTRICT, AUDIT_ADMINISTRATOR),
                Action.named("audit.review.read").by(SAME_DISTRICT, AUDIT_ADMINISTRATOR),
                Action.named("audit.review.decide").by(SAME_DISTRICT, AUDIT_ADMINISTRATOR),
                Action.named("audit.account-erasure.read").by(SAME_DISTRICT, SECURITY_ADMINISTRATOR),
                Action.named("audit.account-erasure.ask").by(SAME_DISTRICT, SECURITY_ADMINISTRATOR));
    }
}
