package shanyu.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.identity.Actors;
import shanyu.planning.network.NetworkImports;
import shanyu.planning.network.NetworkKind;

/** A walking network announced in the district of each place, of which nothing has come yet. */
@Component
@Lazy
class NetworkImportsOnStage implements OnStage {
    private final NetworkImports imports;
    private final Actors actors;
    private final Map<String, String> made = new ConcurrentHashMap<>();

    NetworkImportsOnStage(NetworkImports imports, Actors actors) {
        this.imports = imports;
        this.actors = actors;
    }

    @Override
    public String kind() {
        return "network-import";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(place.district(), district -> {
            var office = actors.named(place == Place.OTHER_DISTRICT ? "district-2" : "district")
                    .orElseThrow();
            var begun = imports.begin(district, NetworkKind.OSM, "试验路网", "试验", 100, office)
                    .orThrow();
            // Ended at once: a district has one under way at a time, and other tests want to begin their own.
            return imports.cancel(begun.id()).orThrow().id().toString();
        });
    }
}
