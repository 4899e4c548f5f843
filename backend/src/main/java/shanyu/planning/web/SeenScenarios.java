package shanyu.planning.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Permissions;
import shanyu.planning.siting.Scenario;
import shanyu.planning.siting.Scenarios;
import shanyu.shared.Refusal;

/** A scenario as far as one may see it: what is not published is there only for those who see drafts. */
@Component
class SeenScenarios {
    private final Scenarios scenarios;
    private final Permissions permissions;

    SeenScenarios(Scenarios scenarios, Permissions permissions) {
        this.scenarios = scenarios;
        this.permissions = permissions;
    }

    /** @throws shanyu.shared.RefusedException as if it were missing, where one may not see it */
    Scenario get(UUID id, Actor actor) {
        return scenarios
                .find(id)
                .filter(scenario -> {
                    var belongs = Belonging.toDistrict(scenario.district());
                    return permissions.allows(
                            actor,
                            scenario.state().equals("published") ? "planning.scenario.read" : "planning.scenario.draft",
                            belongs);
                })
                .orElseThrow(() -> Refusal.missing().asException());
    }
}
