package shanyu.access;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.identity.Actors;
import shanyu.identity.Divisions;
import shanyu.planning.FigureStatus;
import shanyu.planning.forecast.Forecasts;
import shanyu.planning.forecast.VitalFigure;
import shanyu.planning.forecast.VitalFigures;
import shanyu.server.HouseClock;
import shanyu.shared.DivisionCode;

/** A forecast of the district of each place, from three years of figures made up for it. */
@Component
@Lazy
class ForecastsOnStage implements OnStage {
    private final Forecasts forecasts;
    private final VitalFigures figures;
    private final Divisions divisions;
    private final Actors actors;
    private final HouseClock clock;
    private final Map<String, String> made = new ConcurrentHashMap<>();

    ForecastsOnStage(Forecasts forecasts, VitalFigures figures, Divisions divisions, Actors actors, HouseClock clock) {
        this.forecasts = forecasts;
        this.figures = figures;
        this.divisions = divisions;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "forecast";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(place.district(), district -> {
            var office = actors.named(place == Place.OTHER_DISTRICT ? "district-2" : "district")
                    .orElseThrow();
            var entries = new ArrayList<VitalFigure.Entry>();
            for (var town : divisions.townsOf(new DivisionCode(district), clock.today())) {
                for (int year = 2001; year <= 2003; year++) {
                    String code = town.code().value();
                    entries.add(new VitalFigure.Entry(
                            code, year, "births", "registered", null, null, 100, FigureStatus.ESTIMATED, "试验"));
                    entries.add(new VitalFigure.Entry(
                            code, year, "women", "registered", 25, 39, 2000, FigureStatus.ESTIMATED, "试验"));
                }
            }
            figures.enter(entries, office);
            return forecasts
                    .make(new Forecasts.Asked("试验", "registered", 2, 100, 1, 2003), office)
                    .orThrow()
                    .id()
                    .toString();
        });
    }
}
