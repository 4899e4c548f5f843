package shanyu.planner.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Births of each area and of the whole, year by year, with the naive forecast beside it: the same as in the last year.
 * Whole children: the areas add up to the whole exactly. The same panel, paths and seed give the same forecast.
 */
public record Forecast(List<Line> areas, List<Line> whole) {
    /** A trend needs two changes of the rate. */
    public static final int LEAST_YEARS = 3;
    /** Raised whenever the same inputs could give another figure: kept forecasts name it. */
    public static final String ENGINE = "forecast-2";
    /** Product default: the farthest of the bounds then rest on 25 paths each. */
    public static final int PATHS = 1_000;

    /**
     * One area in one year.
     *
     * @param median of births
     * @param low80 to {@code high80}: four of five truths lie within, as earlier forecasts of the same method say
     * @param naive births of the last known year
     * @param restsOn how many earlier forecasts the intervals rest on; 0 means that there were none to compare
     */
    public record Line(
            String area,
            int year,
            long median,
            long low80,
            long high80,
            long low95,
            long high95,
            long naive,
            int restsOn) {}

    /** The births of a panel's future, on every path. */
    record Drawn(double[][] expected, long[][] likely, List<Sample> paths, Errors errors) {
        static Drawn of(Panel panel, int horizon, int paths, long seed) {
            var rates = new CohortRates(panel, panel.last());
            var expected =
                    IntStream.rangeClosed(1, horizon).mapToObj(rates::ahead).toArray(double[][]::new);
            var errors = new Errors(panel, horizon);
            return new Drawn(
                    expected,
                    Arrays.stream(expected).map(Whole::nearest).toArray(long[][]::new),
                    new BirthPaths(expected, errors, paths, seed).draw(),
                    errors);
        }
    }

    /** @see #of(Panel, int, int, long) */
    public static Forecast of(Panel panel, int horizon) {
        return of(panel, horizon, PATHS, 1);
    }

    /**
     * @param horizon years ahead, from 1
     * @param paths ways the births may go that are drawn
     * @throws IllegalArgumentException with fewer than three known years
     */
    public static Forecast of(Panel panel, int horizon, int paths, long seed) {
        var drawn = Drawn.of(panel, horizon, paths, seed);
        var naive = Whole.nearest(panel.born(panel.last()));
        var areas = new ArrayList<Line>();
        var whole = new ArrayList<Line>();
        for (int n = 0; n < horizon; n++) {
            var likely = drawn.likely[n];
            var sample = drawn.paths.get(n);
            var bounds = sample.bounds();
            int year = panel.last() + n + 1;
            int restsOn = drawn.errors.restsOn(n + 1);
            for (int area = 0; area < likely.length; area++)
                areas.add(line(panel.areas().get(area), year, likely[area], bounds[area], naive[area], restsOn));
            whole.add(line(
                    "*",
                    year,
                    Arrays.stream(likely).sum(),
                    sample.wholeBounds(),
                    Arrays.stream(naive).sum(),
                    restsOn));
        }
        return new Forecast(List.copyOf(areas), List.copyOf(whole));
    }

    /** The forecast itself stays within, also where earlier ones all erred to one side. */
    private static Line line(String area, int year, long likely, Sample.Bounds bounds, long naive, int restsOn) {
        return new Line(
                area,
                year,
                likely,
                Math.min(likely, bounds.low80()),
                Math.max(likely, bounds.high80()),
                Math.min(likely, bounds.low95()),
                Math.max(likely, bounds.high95()),
                naive,
                restsOn);
    }
}
