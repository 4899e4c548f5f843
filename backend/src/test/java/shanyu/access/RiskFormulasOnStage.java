package shanyu.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.identity.Actors;
import shanyu.inspection.risk.RiskFormulas;
import shanyu.server.HouseClock;

/** A version of the formula proposed in the district of each place. */
@Component
@Lazy
class RiskFormulasOnStage implements OnStage {
    private final RiskFormulas formulas;
    private final Actors actors;
    private final HouseClock clock;
    private final Map<String, String> made = new ConcurrentHashMap<>();

    RiskFormulasOnStage(RiskFormulas formulas, Actors actors, HouseClock clock) {
        this.formulas = formulas;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "risk-formula";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(place.district(), district -> {
            var office = actors.named(place == Place.OTHER_DISTRICT ? "district-2" : "district")
                    .orElseThrow();
            var shipped = formulas.inForce(district, clock.today()).weights();
            return formulas.propose(district, shipped, clock.today().plusDays(30), "试验版本", office)
                    .orThrow()
                    .id()
                    .toString();
        });
    }
}
