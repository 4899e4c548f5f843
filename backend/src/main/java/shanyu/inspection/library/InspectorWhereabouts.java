package shanyu.inspection.library;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/** What inspectors belong to: their district, department and town, and themselves. */
@Component
class InspectorWhereabouts implements Whereabouts {
    private final InspectorStore store;

    InspectorWhereabouts(InspectorStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "inspector";
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id)
                .flatMap(store::find)
                .map(each -> new Belonging(
                        each.district(), each.town(), null, null, each.department(), Set.of(each.account())));
    }
}
