package shanyu.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.identity.Actors;
import shanyu.planner.walk.ReferenceSystem;
import shanyu.planning.siting.CandidateKind;
import shanyu.planning.siting.Candidates;
import shanyu.planning.siting.Venue;
import shanyu.shared.Wgs84;

/** A venue offered in the town of each place. */
@Component
@Lazy
class CandidatesOnStage implements OnStage {
    private final Candidates candidates;
    private final Actors actors;
    private final Map<Place, String> made = new ConcurrentHashMap<>();

    CandidatesOnStage(Candidates candidates, Actors actors) {
        this.candidates = candidates;
        this.actors = actors;
    }

    @Override
    public String kind() {
        return "candidate";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(place, here -> {
            var office = actors.named(here == Place.OTHER_DISTRICT ? "district-2" : "district")
                    .orElseThrow();
            var venue = new Venue(
                    CandidateKind.OTHER,
                    "候选 " + here,
                    "试验路 1 号",
                    new Wgs84(121.5435, 31.2104),
                    ReferenceSystem.WGS84,
                    20,
                    0,
                    0,
                    0,
                    2030,
                    "");
            return candidates
                    .enter(here.district(), here.town(), venue, office)
                    .orThrow()
                    .id()
                    .toString();
        });
    }
}
