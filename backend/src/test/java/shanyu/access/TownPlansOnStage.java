package shanyu.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.identity.Actors;
import shanyu.planning.townplan.TownPlans;

/** A plan begun in the town of each place; two places of one town share it, for a town works on one at a time. */
@Component
@Lazy
class TownPlansOnStage implements OnStage {
    private static final Map<String, String> OFFICES = Map.of("310115000", "district", "319901000", "district-2");

    private final TownPlans plans;
    private final Actors actors;
    private final Map<String, String> made = new ConcurrentHashMap<>();

    TownPlansOnStage(TownPlans plans, Actors actors) {
        this.plans = plans;
        this.actors = actors;
    }

    @Override
    public String kind() {
        return "town-plan";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(
                place.town(),
                town -> plans.begin(
                                town,
                                2027,
                                2029,
                                actors.named(OFFICES.get(place.district())).orElseThrow())
                        .orThrow()
                        .toString());
    }
}
