package shanyu.planning.siting;

import java.util.Optional;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/** What scenarios belong to: their district. */
@Component
class ScenarioWhereabouts implements Whereabouts {
    private final ScenarioStore store;

    ScenarioWhereabouts(ScenarioStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "scenario";
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id).flatMap(store::find).map(scenario -> Belonging.toDistrict(scenario.district()));
    }
}
