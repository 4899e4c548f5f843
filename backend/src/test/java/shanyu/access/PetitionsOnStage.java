package shanyu.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.identity.Actors;
import shanyu.identity.Agencies;
import shanyu.inspection.enforcement.Petition;
import shanyu.inspection.enforcement.Petitions;
import shanyu.server.HouseClock;

/** A petition about the town of each place, to be answered by its town. */
@Component
@Lazy
class PetitionsOnStage implements OnStage {
    private final Petitions petitions;
    private final Actors actors;
    private final Agencies agencies;
    private final HouseClock clock;
    private final Map<Place, String> made = new ConcurrentHashMap<>();

    PetitionsOnStage(Petitions petitions, Actors actors, Agencies agencies, HouseClock clock) {
        this.petitions = petitions;
        this.actors = actors;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "petition";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(place, this::make);
    }

    private String make(Place place) {
        var by = actors.named(place == Place.OTHER_DISTRICT ? "district-2" : "district")
                .orElseThrow();
        return petitions
                .enter(
                        new Petitions.Received(
                                Petition.Kind.PETITION,
                                false,
                                "12345",
                                "试验来信",
                                place.district(),
                                place.town(),
                                null,
                                null,
                                clock.instant(),
                                agencies.ofTown(place.town()).orElseThrow().id()),
                        by)
                .orThrow()
                .id()
                .toString();
    }
}
