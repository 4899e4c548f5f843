package shanyu.access;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.identity.Actors;
import shanyu.inspection.code.Codes;

/** The code of the visit in each place, as its team showed it. */
@Component
@Lazy
class ChecksOnStage implements OnStage {
    private final VisitsOnStage visits;
    private final Codes codes;
    private final Actors actors;
    private final Map<Place, String> made = new ConcurrentHashMap<>();

    ChecksOnStage(VisitsOnStage visits, Codes codes, Actors actors) {
        this.visits = visits;
        this.codes = codes;
        this.actors = actors;
    }

    @Override
    public String kind() {
        return "check";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(
                place,
                here -> String.valueOf(codes.show(
                                UUID.fromString(visits.at(here)),
                                actors.named("insp-f3").orElseThrow())
                        .orThrow()
                        .code()));
    }
}
