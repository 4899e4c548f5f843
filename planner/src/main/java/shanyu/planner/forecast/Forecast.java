package shanyu.planner.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Births of each area and of the whole, year by year, with the naive forecast beside it: the same as in the last year.
 * Whole children: the areas add up to the whole exactly. The same panel gives the same forecast.
 */
public record Forecast(List<Line> areas, List<Line> whole) {
    /** A trend needs two changes of the rate. */
    public static final int LEAST_YEARS = 3;

    private static final double FOUR_OF_FIVE = 0.80;
    private static final double NINETEEN_OF_TWENTY = 0.95;

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

    /**
     * @param horizon years ahead, from 1
     * @throws IllegalArgumentException with fewer than three known years
     */
    public static Forecast of(Panel panel, int horizon) {
        var rates = new CohortRates(panel, panel.last());
        var intervals = new Intervals(panel, horizon);
        var together = whole(panel);
        var wholeIntervals = new Intervals(together, horizon);
        var areas = new ArrayList<Line>();
        var whole = new ArrayList<Line>();
        for (int years = 1; years <= horizon; years++) {
            var expected = rates.ahead(years);
            var children = children(expected);
            for (int area = 0; area < children.length; area++)
                areas.add(line(panel, area, years, expected[area], children[area], intervals));
            whole.add(line(
                    together,
                    0,
                    years,
                    Arrays.stream(expected).sum(),
                    Arrays.stream(children).sum(),
                    wholeIntervals));
        }
        return new Forecast(List.copyOf(areas), List.copyOf(whole));
    }

    private static Line line(Panel panel, int area, int years, double expected, long children, Intervals intervals) {
        var likely = intervals.of(expected, years, FOUR_OF_FIVE);
        var nearly = intervals.of(expected, years, NINETEEN_OF_TWENTY);
        return new Line(
                panel.areas().get(area),
                panel.last() + years,
                children,
                (long) Math.floor(likely.low()),
                (long) Math.ceil(likely.high()),
                (long) Math.floor(nearly.low()),
                (long) Math.ceil(nearly.high()),
                Math.round(panel.births()[area][panel.years() - 1]),
                intervals.restsOn(years));
    }

    private static Panel whole(Panel panel) {
        var years = IntStream.rangeClosed(panel.first(), panel.last());
        var births = years.mapToDouble(panel::births).toArray();
        var women = IntStream.rangeClosed(panel.first(), panel.last())
                .mapToDouble(panel::women)
                .toArray();
        return new Panel(List.of("*"), panel.first(), new double[][] {births}, new double[][] {women});
    }

    /** Whole children that add up to the rounded sum: what is left goes to the largest remainders, of equal ones the earlier. */
    static long[] children(double[] expected) {
        var children = Arrays.stream(expected)
                .mapToLong(each -> (long) Math.floor(each))
                .toArray();
        long left = Math.round(Arrays.stream(expected).sum())
                - Arrays.stream(children).sum();
        IntStream.range(0, expected.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer area) -> Math.floor(expected[area]) - expected[area]))
                .limit(Math.max(0, left))
                .forEach(area -> children[area]++);
        return children;
    }
}
