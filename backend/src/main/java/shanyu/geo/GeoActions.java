package shanyu.geo;

import static shanyu.identity.Role.PUBLIC;
import static shanyu.identity.access.Relation.ANY;

import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Action;
import shanyu.identity.access.ActionCatalogue;

/** What the map lets people do. */
@Component
class GeoActions implements ActionCatalogue {
    @Override
    public List<Action> actions() {
        return List.of(Action.named("geo.layer.read").by(ANY, PUBLIC).unrecorded());
    }
}
