package shanyu.planning.web;

import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Permissions;
import shanyu.shared.Refusal;

/** The district a caller belongs to, when the caller may do something there. */
@Component
class OwnDistrict {
    private final Permissions permissions;

    OwnDistrict(Permissions permissions) {
        this.permissions = permissions;
    }

    /** Refuses as if there were nothing, whoever has no district or may not. */
    String of(Actor actor, String action) {
        String district = actor.district();
        if (district == null) throw Refusal.missing().asException();
        permissions.require(actor, action, Belonging.toDistrict(district));
        return district;
    }
}
