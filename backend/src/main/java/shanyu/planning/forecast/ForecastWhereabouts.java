package shanyu.planning.forecast;

import java.util.Optional;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/** A forecast belongs to its district; its towns read it there. */
@Component
class ForecastWhereabouts implements Whereabouts {
    private final ForecastStore store;

    ForecastWhereabouts(ForecastStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "forecast";
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id).flatMap(store::district).map(Belonging::toDistrict);
    }
}
