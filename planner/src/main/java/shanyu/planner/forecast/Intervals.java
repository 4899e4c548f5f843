package shanyu.planner.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the truth may lie from a forecast: how far it lay from the same method's earlier ones, area by area, year by year,
 * in places of like size (split conformal; Vovk, Gammerman and Shafer, "Algorithmic Learning in a Random World", 2005). What
 * chance alone does to so few births is in the yardstick, so that places of all sizes can be compared.
 */
final class Intervals {
    /** Limits of the classes of size, in births a year. */
    private static final double[] CLASSES = {100, 300, 1000};
    /** Fewer scores than this say nothing about their tails; all sizes together are asked instead. */
    private static final int LEAST_SCORES = 60;
    /** Part of a forecast that is uncertain beyond chance; only scales, the scores correct it. */
    private static final double SPREAD = 0.08;

    private final List<List<double[]>> scores;

    /** @param panel its earlier years are forecast and compared with its later ones */
    Intervals(Panel panel, int horizon) {
        scores = new ArrayList<>();
        for (int years = 1; years <= horizon; years++) scores.add(scored(panel, years));
    }

    /** Scores by class, all sizes together last; sorted. */
    private static List<double[]> scored(Panel panel, int years) {
        var classes = new ArrayList<List<Double>>();
        for (int n = 0; n <= CLASSES.length + 1; n++) classes.add(new ArrayList<>());
        for (int origin = CohortRates.firstOrigin(panel); origin + years <= panel.last(); origin++) {
            var expected = new CohortRates(panel, origin).ahead(years);
            for (int area = 0; area < expected.length; area++) {
                double truth = panel.births()[area][origin + years - panel.first()];
                double score = (truth - expected[area]) / yardstick(expected[area]);
                classes.get(classOf(expected[area])).add(score);
                classes.getLast().add(score);
            }
        }
        return classes.stream()
                .map(each ->
                        each.stream().mapToDouble(Double::doubleValue).sorted().toArray())
                .toList();
    }

    private static int classOf(double births) {
        int n = 0;
        while (n < CLASSES.length && births >= CLASSES[n]) n++;
        return n;
    }

    private static double yardstick(double births) {
        return Math.sqrt(Math.max(births, 1) + SPREAD * SPREAD * births * births);
    }

    /** Births, not below 0. */
    record Interval(double low, double high) {}

    /**
     * @param births the forecast
     * @param years ahead
     * @param share of the truths that should lie within, such as 0.8
     */
    Interval of(double births, int years, double share) {
        int back = years;
        while (back > 1 && scores.get(back - 1).getLast().length < LEAST_SCORES) back--;
        // Farther than any earlier forecast could be compared, errors are taken to grow as a walk does.
        double grown = Math.sqrt((double) years / back);
        var like = scores.get(back - 1).get(classOf(births));
        var from = like.length >= LEAST_SCORES ? like : scores.get(back - 1).getLast();
        double outside = (1 - share) / 2;
        double width = yardstick(births) * grown;
        // Where earlier forecasts all erred to one side the truth is likely there again; the forecast itself stays
        // within.
        double below = Math.min(0, quantile(from, outside));
        double above = Math.max(0, quantile(from, 1 - outside));
        return new Interval(Math.max(0, births + below * width), Math.max(0, births + above * width));
    }

    /** With the correction for finite numbers: outward, to the next score. */
    private static double quantile(double[] sorted, double part) {
        if (sorted.length == 0) return part < 0.5 ? -2 : 2;
        double at = part < 0.5 ? Math.floor((sorted.length + 1) * part) - 1 : Math.ceil((sorted.length + 1) * part) - 1;
        return sorted[(int) Math.clamp(at, 0, sorted.length - 1)];
    }

    /** How many earlier forecasts the intervals so many years ahead rest on. */
    int restsOn(int years) {
        return scores.get(years - 1).getLast().length;
    }
}
