package shanyu.planning.forecast;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.identity.Division;
import shanyu.identity.Divisions;
import shanyu.planner.forecast.Forecast;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.shared.DivisionCode;
import shanyu.shared.Outcome;
import shanyu.verifier.json.Json;
import shanyu.verifier.value.Hash;

/** Forecasts of a district: made from what is entered and assumed, kept with it, and made again whenever somebody doubts. */
@Component
public class Forecasts {
    private final ForecastStore store;
    private final VitalStore figures;
    private final Assumptions assumptions;
    private final Divisions divisions;
    private final HouseClock clock;

    Forecasts(ForecastStore store, VitalStore figures, Assumptions assumptions, Divisions divisions, HouseClock clock) {
        this.store = store;
        this.figures = figures;
        this.assumptions = assumptions;
        this.divisions = divisions;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param lastYear the last year that is to be known; null for the last that is complete
     */
    public record Asked(
            String title,
            String population,
            int horizon,
            int paths,
            long seed,
            @Nullable Integer lastYear) {}

    /** Makes a forecast and keeps it; refused while fewer than three years are complete, with what is missing. */
    @Transactional
    public Outcome<ForecastRow> make(Asked asked, Actor by) {
        String district = String.valueOf(by.district());
        var rest = new Inputs(
                asked.population(),
                0,
                asked.horizon(),
                asked.paths(),
                asked.seed(),
                List.of(),
                assumptions.inForce(district),
                List.of());
        var gathering = new Gathering(towns(district), figures.standing(district), asked.population());
        return gathering.inputs(asked.lastYear(), rest).map(inputs -> keep(inputs, asked, district, by));
    }

    private ForecastRow keep(Inputs inputs, Asked asked, String district, Actor by) {
        String kept = inputs.json().canonical();
        String results = Results.of(inputs).json().canonical();
        return store.add(new StoredForecast(
                        UUID.randomUUID(),
                        district,
                        0,
                        asked.title(),
                        asked.population(),
                        inputs.last(),
                        asked.horizon(),
                        Forecast.ENGINE,
                        kept,
                        hash(kept),
                        results,
                        hash(results),
                        clock.instant(),
                        by.accountId()))
                .row();
    }

    private List<String> towns(String district) {
        return divisions.townsOf(new DivisionCode(district), clock.today()).stream()
                .map(Division::code)
                .map(DivisionCode::value)
                .sorted()
                .toList();
    }

    private static String hash(String text) {
        return Hash.sha256(text.getBytes(StandardCharsets.UTF_8)).hex();
    }

    public Listing<ForecastRow> list(String district, Paging paging) {
        return store.list(district, paging);
    }

    public Optional<ForecastView> find(UUID id) {
        return store.find(id).map(ForecastView::of);
    }

    /** Its figures, its towns, what came true of it. */
    public Optional<ForecastReading> read(UUID id) {
        return store.find(id).map(stored -> new ForecastReading(stored, figures.standing(stored.district())));
    }

    /** Makes it again from nothing but its kept inputs, and lays both beside each other. */
    public Optional<Reproduction> reproduce(UUID id) {
        return store.find(id).map(stored -> {
            var inputs = Inputs.of(Json.read(stored.inputs()));
            String again = Results.of(inputs).json().canonical();
            boolean isIntact = hash(stored.inputs()).equals(stored.inputsHash())
                    && inputs.json().canonical().equals(stored.inputs());
            return new Reproduction(
                    isIntact && again.equals(stored.results()) && hash(again).equals(stored.resultsHash()),
                    stored.engine(),
                    Forecast.ENGINE,
                    isIntact,
                    stored.resultsHash(),
                    hash(again),
                    again.getBytes(StandardCharsets.UTF_8).length);
        });
    }
}
