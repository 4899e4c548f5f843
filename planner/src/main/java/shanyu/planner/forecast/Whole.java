package shanyu.planner.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Whole children out of fractions, without losing or inventing one. */
final class Whole {
    private Whole() {}

    /** They add up to the rounded sum: what is left goes to the largest remainders, of equal ones to the earlier. */
    static long[] nearest(double[] expected) {
        var children = Arrays.stream(expected)
                .mapToLong(each -> (long) Math.floor(each))
                .toArray();
        long left = Math.round(Errors.sum(expected)) - Arrays.stream(children).sum();
        IntStream.range(0, expected.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer area) -> Math.floor(expected[area]) - expected[area]))
                .limit(Math.max(0, left))
                .forEach(area -> children[area]++);
        return children;
    }

    /**
     * Systematic sampling (Madow 1949): running sums are rounded instead of their parts, so every part is less than one child
     * off, right in the mean over the offset, and the parts add up to the rounded sum.
     *
     * @param offset from 0, below 1
     * @param to where the whole numbers go, from {@code at}
     */
    static void systematic(double[] parts, double offset, int[] to, int at) {
        double running = offset;
        long before = 0;
        for (int n = 0; n < parts.length; n++) {
            running += parts[n];
            long now = (long) running;
            to[at + n] = (int) (now - before);
            before = now;
        }
    }
}
