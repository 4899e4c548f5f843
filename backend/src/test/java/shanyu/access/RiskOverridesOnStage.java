package shanyu.access;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.identity.Actors;
import shanyu.inspection.risk.RiskOverrides;
import shanyu.server.HouseClock;

/** A class proposed by hand for the institution of each place. */
@Component
@Lazy
class RiskOverridesOnStage implements OnStage {
    private final InstitutionsOnStage institutions;
    private final RiskOverrides overrides;
    private final Actors actors;
    private final HouseClock clock;
    private final Map<Place, String> made = new ConcurrentHashMap<>();

    RiskOverridesOnStage(InstitutionsOnStage institutions, RiskOverrides overrides, Actors actors, HouseClock clock) {
        this.institutions = institutions;
        this.overrides = overrides;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "risk-override";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(place, here -> {
            var office = actors.named(here == Place.OTHER_DISTRICT ? "district-2" : "district")
                    .orElseThrow();
            return overrides
                    .propose(
                            UUID.fromString(institutions.at(here)),
                            "C",
                            "试验",
                            clock.today().plusDays(9),
                            office)
                    .orThrow()
                    .id()
                    .toString();
        });
    }
}
