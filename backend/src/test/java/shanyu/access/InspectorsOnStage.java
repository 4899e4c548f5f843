package shanyu.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.identity.Actors;
import shanyu.inspection.library.Inspectors;

/** An inspector in each place: of education in 花木 (twice), of fire in 潍坊, of the other district. */
@Component
@Lazy
class InspectorsOnStage implements OnStage {
    private final Inspectors inspectors;
    private final Actors actors;
    private final Map<Place, String> made = new ConcurrentHashMap<>();

    InspectorsOnStage(Inspectors inspectors, Actors actors) {
        this.inspectors = inspectors;
        this.actors = actors;
    }

    @Override
    public String kind() {
        return "inspector";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(place, here -> switch (here) {
            case OWN -> listed("insp-e1", "E", here);
            case SIBLING -> listed("insp-e2", "E", here);
            case OTHER_TOWN -> listed("insp-f1", "F", here);
            case OTHER_DISTRICT -> listed("insp-e-21", "E", here);
        });
    }

    private String listed(String username, String department, Place place) {
        var account = actors.named(username).orElseThrow().accountId();
        var inspector = inspectors
                .ofAccount(account)
                .orElseGet(
                        () -> inspectors.add(account, department, place.town()).orThrow());
        return inspectors
                .change(inspector.id(), inspector.version(), department, place.town(), true)
                .orThrow()
                .id()
                .toString();
    }
}
