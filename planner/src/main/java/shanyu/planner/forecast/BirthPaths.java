package shanyu.planner.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ways the births may go: on each path the whole errs by one draw and every area by one of its own, both after what earlier
 * forecasts erred by, and areas add up to the whole in whole children. Errors of following years hang together as the steps
 * of a walk do: what is off next year is likely off the year after.
 */
final class BirthPaths {
    /** The score table reaches as far as any sum of deviates matters. */
    private static final double FARTHEST = 5;

    private static final int STEPS = 256;
    private static final int SCORES = (int) (2 * FARTHEST * STEPS) + 1;

    private final double[][] expected;
    private final Errors errors;
    private final int paths;
    private final long seed;

    /** @param expected {@code expected[year][area]} */
    BirthPaths(double[][] expected, Errors errors, int paths, long seed) {
        this.expected = expected;
        this.errors = errors;
        this.paths = paths;
        this.seed = seed;
    }

    /** By year. Each path has its own stream of chance, so the order in which they are drawn does not matter. */
    List<Sample> draw() {
        int areas = expected[0].length;
        var samples = new ArrayList<Sample>();
        var scores = new ArrayList<double[][]>();
        for (int year = 0; year < expected.length; year++) {
            samples.add(Sample.empty(areas, paths));
            scores.add(scores(year + 1));
        }
        IntStream.range(0, paths).parallel().forEach(path -> path(path, samples, scores));
        return samples;
    }

    private void path(int path, List<Sample> samples, List<double[][]> scores) {
        int areas = expected[0].length;
        var chance = new Chance(seed, path);
        var walked = new double[areas];
        var births = new double[areas];
        double together = 0;
        for (int year = 0; year < expected.length; year++) {
            double step = 1 / Math.sqrt(year + 1);
            together += chance.normal();
            double of = Errors.sum(expected[year]);
            double error = together * step * heavier(year + 1, path) * errors.wholeScale(of, year + 1);
            double whole = Math.rint(Math.max(0, 1 + error) * of);
            double sum = 0;
            for (int area = 0; area < areas; area++) {
                walked[area] += chance.normal();
                double likely = expected[year][area];
                double at = Math.clamp(walked[area] * step, -FARTHEST, FARTHEST);
                double score = scores.get(year)[Errors.classOf(likely)][(int) ((at + FARTHEST) * STEPS)];
                births[area] = likely > 0 ? Math.max(0, likely + Errors.yardstick(likely) * score) : 0;
                sum += births[area];
            }
            double share = sum > 0 ? whole / sum : 0;
            for (int area = 0; area < areas; area++) births[area] *= share;
            Whole.systematic(births, chance.uniform(), samples.get(year).counts(), path * areas);
        }
    }

    /** What makes a normal deviate one of Student's t; the same for all years of a path. */
    private double heavier(int ahead, int path) {
        int freedom = errors.freedom(ahead);
        var chance = new Chance(~seed, path);
        double squares = 0;
        for (int n = 0; n < freedom; n++) {
            double deviate = chance.normal();
            squares += deviate * deviate;
        }
        return squares > 0 ? Math.sqrt(freedom / squares) : 1;
    }

    /** By class of size, the score at each step of a normal deviate. */
    private double[][] scores(int ahead) {
        var scores = new double[Errors.classes()][SCORES];
        for (int n = 0; n < SCORES; n++) {
            double share = Chance.below(((double) n + 0.5) / STEPS - FARTHEST);
            for (int sizeClass = 0; sizeClass < scores.length; sizeClass++)
                scores[sizeClass][n] = errors.quantile(sizeClass, ahead, share);
        }
        return scores;
    }
}
