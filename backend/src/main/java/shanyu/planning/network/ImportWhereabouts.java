package shanyu.planning.network;

import java.util.Optional;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/** An import belongs to the district it is made in. */
@Component
class ImportWhereabouts implements Whereabouts {
    private final ImportStore store;

    ImportWhereabouts(ImportStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "network-import";
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id).flatMap(store::district).map(Belonging::toDistrict);
    }
}
