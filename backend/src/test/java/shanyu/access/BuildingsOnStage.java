package shanyu.access;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.identity.Actors;
import shanyu.planning.building.BuildFacts;
import shanyu.planning.building.BuildKind;
import shanyu.planning.building.BuildStep;
import shanyu.planning.building.BuildWork;
import shanyu.planning.building.Buildings;

/** A community venue being built in the town of each place. */
@Component
@Lazy
class BuildingsOnStage implements OnStage {
    private static final Map<String, String> OFFICES = Map.of("310115000", "district", "319901000", "district-2");

    private final Buildings buildings;
    private final Actors actors;
    private final Map<Place, String> made = new ConcurrentHashMap<>();

    BuildingsOnStage(Buildings buildings, Actors actors) {
        this.buildings = buildings;
        this.actors = actors;
    }

    @Override
    public String kind() {
        return "building";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(
                place,
                here -> buildings
                        .enter(
                                new BuildFacts(
                                        "社区托育场所 " + here,
                                        here.town(),
                                        BuildKind.COMMUNITY_VENUE,
                                        BuildWork.NEW,
                                        "试验路 1 号",
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        2,
                                        40,
                                        null,
                                        ""),
                                Map.of(BuildStep.HANDED_OVER, LocalDate.of(2028, 8, 31)),
                                actors.named(OFFICES.get(here.district())).orElseThrow())
                        .orThrow()
                        .toString());
    }
}
