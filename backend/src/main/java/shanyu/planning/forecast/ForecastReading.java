package shanyu.planning.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shanyu.planner.forecast.BackTest;
import shanyu.planner.forecast.Forecast;
import shanyu.planner.forecast.Panel;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Sorted;

/** One kept forecast, read: its figures, its towns in a row, and what the register says came true since. */
public final class ForecastReading {
    private static final Map<String, Comparator<ForecastFigure>> FIGURES = new LinkedHashMap<>();
    private static final Map<String, Comparator<TownOutlook>> TOWNS = new LinkedHashMap<>();
    private static final Map<String, Comparator<CameTrue.Town>> TRUTHS = new LinkedHashMap<>();

    static {
        FIGURES.put("year", Comparator.comparing(ForecastFigure::year));
        FIGURES.put("town", Comparator.comparing(ForecastFigure::town));
        FIGURES.put("likely", Comparator.comparing(ForecastFigure::likely));
        TOWNS.put("places", Comparator.comparing(TownOutlook::places));
        TOWNS.put("births", Comparator.comparing(TownOutlook::births));
        TOWNS.put("children", Comparator.comparing(TownOutlook::children));
        TOWNS.put("change", Comparator.comparing(ForecastReading::change));
        TOWNS.put("town", Comparator.comparing(TownOutlook::town));
        TRUTHS.put("year", Comparator.comparing(CameTrue.Town::year));
        TRUTHS.put("town", Comparator.comparing(CameTrue.Town::town));
        TRUTHS.put("error", Comparator.comparing(town -> Math.abs(town.births() - town.likely())));
    }

    private final StoredForecast stored;
    private final Inputs inputs;
    private final List<ForecastFigure> figures;
    /** Births of the forecast's population as they stand now, by town and year. */
    private final Map<String, VitalFigure.Entry> births = new HashMap<>();

    ForecastReading(StoredForecast stored, List<VitalFigure.Entry> standing) {
        this.stored = stored;
        inputs = stored.readInputs();
        figures = stored.readResults().figures(stored.district());
        for (var entry : standing) {
            if (entry.measure().equals("births") && entry.population().equals(stored.population()))
                births.put(entry.town() + entry.year(), entry);
        }
    }

    public Listing<ForecastFigure> figures(FigureQuery query, Paging paging) {
        return Sorted.page(figures.stream().filter(query::fits).toList(), paging, FIGURES);
    }

    /** One measure of one town, or of the district when it is null, of all ages and kinds. */
    public Fan fan(@Nullable String asked, String measure) {
        String town = asked == null ? stored.district() : asked;
        boolean isBirths = measure.equals("births");
        var known = new ArrayList<Fan.Point>();
        var came = new ArrayList<Fan.Point>();
        for (int year = inputs.first(); isBirths && year <= inputs.last(); year++) {
            int column = year - inputs.first();
            var of = inputs.series().stream()
                    .filter(series -> asked == null || series.town().equals(asked))
                    .map(series -> series.births().get(column))
                    .toList();
            if (of.isEmpty()) continue;
            boolean isEstimated = of.stream().anyMatch(each -> each.status().equals("estimated"));
            known.add(new Fan.Point(
                    year, of.stream().mapToLong(Inputs.Known::people).sum(), isEstimated ? "estimated" : "published"));
        }
        for (int year = inputs.last() + 1; isBirths && year <= inputs.last() + stored.horizon(); year++) {
            var point = came(asked, year);
            if (point != null) came.add(point);
        }
        var ahead = figures.stream()
                .filter(figure ->
                        figure.measure().equals(measure) && figure.town().equals(town))
                .filter(figure -> figure.age() == null && figure.form() == null)
                .toList();
        return new Fan(town, measure, known, ahead, came);
    }

    /** What the register has of a year; null while a town of the forecast lacks it. */
    private Fan.@Nullable Point came(@Nullable String town, int year) {
        long people = 0;
        boolean isEstimated = false;
        for (String each : town == null ? inputs.towns() : List.of(town)) {
            var entry = births.get(each + year);
            if (entry == null) return null;
            people += entry.people();
            isEstimated |= entry.status() == shanyu.planning.FigureStatus.ESTIMATED;
        }
        return new Fan.Point(year, people, isEstimated ? "estimated" : "published");
    }

    /** Towns in one year; the last of the forecast when null. */
    public Listing<TownOutlook> towns(@Nullable Integer asked, Paging paging) {
        int year = asked == null ? inputs.last() + stored.horizon() : asked;
        var by = new HashMap<String, ForecastFigure>();
        for (var figure : figures) {
            if (figure.year() == year && figure.age() == null && figure.form() == null)
                by.put(figure.measure() + figure.town(), figure);
        }
        var rows = new ArrayList<TownOutlook>();
        for (String town : inputs.towns()) {
            var born = by.get("births" + town);
            var children = by.get("children" + town);
            var places = by.get("places" + town);
            if (born == null || children == null || places == null) continue;
            rows.add(new TownOutlook(
                    town,
                    year,
                    born.naive(),
                    born.likely(),
                    born.low80(),
                    born.high80(),
                    born.naive() == 0
                            ? null
                            : Math.round(1000.0 * (born.likely() - born.naive()) / born.naive()) / 10.0,
                    children.likely(),
                    places.likely(),
                    places.low80(),
                    places.high80()));
        }
        return Sorted.page(rows, paging, TOWNS);
    }

    /** Towns that had no births last come before all others. */
    private static double change(TownOutlook town) {
        Double change = town.change();
        return change == null ? Double.NEGATIVE_INFINITY : change;
    }

    /** Every complete year that came since, all towns together. */
    public CameTrue cameTrue() {
        int complete = 0;
        while (complete < stored.horizon() && came(null, inputs.last() + complete + 1) != null) complete++;
        var truth = truth(complete);
        return new CameTrue(
                BackTest.compare(asForecast(), truth, inputs.last()).stream()
                        .map(Tested::of)
                        .toList(),
                complete == stored.horizon() ? null : inputs.last() + complete + 1);
    }

    /** The inputs' births and those of so many years since; women are asked for by nobody. */
    private Panel truth(int since) {
        var rows = inputs.series().stream()
                .map(series -> {
                    var row = java.util.Arrays.copyOf(
                            series.births().stream()
                                    .mapToDouble(Inputs.Known::people)
                                    .toArray(),
                            series.births().size() + since);
                    for (int n = 0; n < since; n++) {
                        var entry = births.get(series.town() + (inputs.last() + n + 1));
                        row[row.length - since + n] = entry == null ? 0 : entry.people();
                    }
                    return row;
                })
                .toArray(double[][]::new);
        return new Panel(inputs.towns(), inputs.first(), rows, rows);
    }

    private Forecast asForecast() {
        var areas = new ArrayList<Forecast.Line>();
        var whole = new ArrayList<Forecast.Line>();
        for (var figure : figures) {
            if (!figure.measure().equals("births")) continue;
            var line = new Forecast.Line(
                    figure.town(),
                    figure.year(),
                    figure.likely(),
                    figure.low80(),
                    figure.high80(),
                    figure.low95(),
                    figure.high95(),
                    figure.naive(),
                    0);
            (figure.town().equals(stored.district()) ? whole : areas).add(line);
        }
        return new Forecast(areas, whole);
    }

    /** Town by town and year by year, where both are there. */
    public Listing<CameTrue.Town> truths(Paging paging) {
        var rows = new ArrayList<CameTrue.Town>();
        for (var figure : figures) {
            var entry = births.get(figure.town() + figure.year());
            if (!figure.measure().equals("births") || entry == null) continue;
            rows.add(new CameTrue.Town(
                    figure.town(),
                    figure.year(),
                    figure.likely(),
                    figure.low80(),
                    figure.high80(),
                    figure.low95(),
                    figure.high95(),
                    figure.naive(),
                    entry.people()));
        }
        return Sorted.page(rows, paging, TRUTHS);
    }
}
