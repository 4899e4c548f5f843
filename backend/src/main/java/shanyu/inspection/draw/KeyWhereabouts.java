package shanyu.inspection.draw;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/** What keys belong to: the office that holds them. */
@Component
class KeyWhereabouts implements Whereabouts {
    private final DrawKeys keys;

    KeyWhereabouts(DrawKeys keys) {
        this.keys = keys;
    }

    @Override
    public String kind() {
        return "draw-key";
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id)
                .flatMap(keys::find)
                .map(key -> new Belonging(key.district(), null, null, key.agency(), null, Set.of()));
    }
}
