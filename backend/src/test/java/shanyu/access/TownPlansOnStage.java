package shanyu.access;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final JdbcClient db;
    private final Map<String, String> made = new ConcurrentHashMap<>();

    TownPlansOnStage(TownPlans plans, Actors actors, JdbcClient db) {
        this.plans = plans;
        this.actors = actors;
        this.db = db;
    }

    @Override
    public String kind() {
        return "town-plan";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(place.town(), town -> there(town).orElseGet(() -> begun(place)));
    }

    /** Another test, or a person of the matrix, may have begun one. */
    private Optional<String> there(String town) {
        return db.sql("select id from planning.town_plan where town = :town order by number desc limit 1")
                .param("town", town)
                .query((row, n) -> row.getString("id"))
                .optional();
    }

    private String begun(Place place) {
        var by = actors.named(OFFICES.get(place.district())).orElseThrow();
        return plans.begin(place.town(), 2027, 2029, by).orThrow().toString();
    }
}
