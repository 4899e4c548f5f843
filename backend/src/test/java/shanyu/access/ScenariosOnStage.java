package shanyu.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.identity.Actors;
import shanyu.planning.siting.Scenarios;
import shanyu.planning.siting.SettingsSamples;
import shanyu.server.HouseClock;

/** A draft of a scenario in the district of each place. */
@Component
@Lazy
class ScenariosOnStage implements OnStage {
    private final Scenarios scenarios;
    private final Actors actors;
    private final HouseClock clock;
    private final Map<String, String> made = new ConcurrentHashMap<>();

    ScenariosOnStage(Scenarios scenarios, Actors actors, HouseClock clock) {
        this.scenarios = scenarios;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "scenario";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(place.district(), district -> {
            var office = actors.named(place == Place.OTHER_DISTRICT ? "district-2" : "district")
                    .orElseThrow();
            return scenarios
                    .make(district, "试验方案", "", SettingsSamples.sites(clock.today(), 2), office)
                    .orThrow()
                    .id()
                    .toString();
        });
    }
}
