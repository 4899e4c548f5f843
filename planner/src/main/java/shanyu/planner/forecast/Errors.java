package shanyu.planner.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the truth lay from the same method's earlier forecasts, in two parts that are never mixed: what all areas erred by
 * together, of which there is one a year, and what each erred by beside that, of which there are as many as areas. Taken in
 * one, a good year of few would pass for certainty, and the sum of many areas would seem certain itself.
 *
 * <p>The part of the areas is split conformal by class of size (Vovk, Gammerman and Shafer, "Algorithmic Learning in a Random
 * World", 2005): their own scores, outward to the next. The part of the whole has too few scores to have quantiles; it is a
 * Student t around the forecast, whose scale is what was seen and the product's own prior belief.
 */
final class Errors {
    /** Product default: the whole may err by 3 % in one year beyond chance, before anything was seen. */
    static final double WHOLE_SPREAD = 0.03;
    /** Product default: so many years' worth of belief in a prior scale. */
    static final double BELIEF = 4;
    /** Product default: scale of an area's score before anything was seen; chance and 8 % are 1. */
    private static final double UNSEEN = 1.5;
    /** Limits of the classes of size, in births a year. */
    private static final double[] CLASSES = {100, 300, 1000};
    /** Fewer scores than this say nothing about their tails; all sizes together are asked instead. */
    private static final int LEAST_SCORES = 60;
    /** Even all sizes together: below this a normal scale is taken. */
    private static final int LEAST_OF_ALL = 20;
    /** Part of an area's forecast that is uncertain beyond chance; only scales, the scores correct it. */
    private static final double AREA_SPREAD = 0.08;

    private final List<Year> years = new ArrayList<>();

    /**
     * What was seen so many years ahead.
     *
     * @param byClass scores of areas by class of size, all sizes together last; sorted
     * @param whole scores of the whole, one for each earlier forecast
     */
    private record Year(List<double[]> byClass, double[] whole) {}

    /** @param panel its earlier years are forecast and compared with its later ones */
    Errors(Panel panel, int horizon) {
        for (int ahead = 1; ahead <= horizon; ahead++) years.add(seen(panel, ahead));
    }

    private static Year seen(Panel panel, int ahead) {
        var classes = new ArrayList<List<Double>>();
        for (int n = 0; n <= CLASSES.length + 1; n++) classes.add(new ArrayList<>());
        var whole = new ArrayList<Double>();
        for (int origin = CohortRates.firstOrigin(panel); origin + ahead <= panel.last(); origin++) {
            var expected = new CohortRates(panel, origin).ahead(ahead);
            double sum = sum(expected);
            double truth = panel.births(origin + ahead);
            if (sum <= 0) continue;
            whole.add((truth / sum - 1) / wholeYardstick(sum, ahead));
            var widened = widening(expected);
            for (int area = 0; area < expected.length; area++) {
                double own = panel.births()[area][origin + ahead - panel.first()];
                double like = expected[area] * truth / sum;
                double score = (own - like) / yardstick(like) * widened[area];
                classes.get(classOf(like)).add(score);
                classes.getLast().add(score);
            }
        }
        return new Year(classes.stream().map(Errors::sorted).toList(), sorted(whole));
    }

    private static double[] sorted(List<Double> scores) {
        return scores.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    static double sum(double[] values) {
        double sum = 0;
        for (double value : values) sum += value;
        return sum;
    }

    static int classOf(double births) {
        int n = 0;
        while (n < CLASSES.length && births >= CLASSES[n]) n++;
        return n;
    }

    static int classes() {
        return CLASSES.length + 1;
    }

    /** What chance alone does to so few births is in it, so that areas of all sizes can be compared. */
    static double yardstick(double births) {
        return Math.sqrt(Math.max(births, 1) + AREA_SPREAD * AREA_SPREAD * births * births);
    }

    /** Relative, of the whole: chance, good and bad years, and what grows from year to year as a walk does, half and half. */
    static double wholeYardstick(double births, int ahead) {
        return Math.sqrt(1 / Math.max(births, 1) + WHOLE_SPREAD * WHOLE_SPREAD * (1 + ahead) / 2);
    }

    /**
     * Areas that are made to add up to a whole each lose a part of their own error, the larger the area the more; by so much
     * what was seen is widened, and drawn paths lose it again. Of an only area nothing is its own.
     */
    static double[] widening(double[] expected) {
        double sum = sum(expected);
        double squares = 0;
        for (double each : expected) squares += sum > 0 ? each / sum * each / sum : 0;
        var widening = new double[expected.length];
        for (int area = 0; area < expected.length; area++) {
            double left = 1 - 2 * (sum > 0 ? expected[area] / sum : 0) + squares;
            widening[area] = left > 1e-9 ? 1 / Math.sqrt(left) : 0;
        }
        return widening;
    }

    /** Farther than any earlier forecast could be compared, the nearest that could is asked, and errors grow as a walk does. */
    private int back(int ahead) {
        int back = ahead;
        while (back > 1 && years.get(back - 1).whole.length == 0) back--;
        return back;
    }

    /** The score of an area that a share of the truths lies below. */
    double quantile(int sizeClass, int ahead, double share) {
        int back = back(ahead);
        double grown = Math.sqrt((double) ahead / back);
        var like = years.get(back - 1).byClass.get(sizeClass);
        var from =
                like.length >= LEAST_SCORES ? like : years.get(back - 1).byClass.getLast();
        if (from.length < LEAST_OF_ALL) return grown * scale(from, UNSEEN) * NormalQuantile.of(share);
        double at = (from.length + 1) * share - 1;
        double outward = share < 0.5 ? Math.floor(at) : Math.ceil(at);
        return grown * from[(int) Math.clamp(outward, 0, from.length - 1)];
    }

    /** Of the relative error of the whole. */
    double wholeScale(double births, int ahead) {
        return wholeYardstick(births, ahead) * scale(years.get(back(ahead) - 1).whole, 1);
    }

    /** Degrees of freedom of that error. */
    int freedom(int ahead) {
        return (int) BELIEF + years.get(back(ahead) - 1).whole.length;
    }

    private static double scale(double[] scores, double prior) {
        double squares = BELIEF * prior * prior;
        for (double score : scores) squares += score * score;
        return Math.sqrt(squares / (BELIEF + scores.length));
    }

    /** How many earlier forecasts of areas can be compared so many years ahead. */
    int restsOn(int ahead) {
        return years.get(ahead - 1).byClass.getLast().length;
    }
}
