package shanyu.disclosure.opendata;

import static shanyu.identity.Role.PUBLIC;
import static shanyu.identity.access.Relation.ANY;

import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Action;
import shanyu.identity.access.ActionCatalogue;

/** Anybody may take the open data away. */
@Component
class OpenDataActions implements ActionCatalogue {
    @Override
    public List<Action> actions() {
        return List.of(Action.named("disclosure.open.read").by(ANY, PUBLIC).unrecorded());
    }
}
