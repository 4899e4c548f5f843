package shanyu.planner.forecast;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One quantity of every area in one year, on every path: whole numbers. The whole is the sum of the areas on each path, so
 * nothing that is added up here can fail to add up.
 *
 * @param counts {@code counts[path * areas + area]}
 */
public record Sample(int areas, int paths, int[] counts) {
    /** Areas whose paths are gathered in one go: as many as share a line of the processor's cache. */
    private static final int BLOCK = 16;

    /** Where four of five and nineteen of twenty paths lie. */
    public record Bounds(long low95, long low80, long high80, long high95) {}

    static Sample empty(int areas, int paths) {
        return new Sample(areas, paths, new int[areas * paths]);
    }

    Sample plus(Sample other) {
        var sum = counts.clone();
        for (int n = 0; n < sum.length; n++) sum[n] += other.counts[n];
        return new Sample(areas, paths, sum);
    }

    /** In whole numbers, not below 0. */
    public int at(int path, int area) {
        return counts[path * areas + area];
    }

    /** All areas together on a path. */
    public long whole(int path) {
        long sum = 0;
        for (int area = 0; area < areas; area++) sum += at(path, area);
        return sum;
    }

    /** By area. */
    Bounds[] bounds() {
        var bounds = new Bounds[areas];
        IntStream.range(0, Math.ceilDiv(areas, BLOCK)).parallel().forEach(block -> {
            int from = block * BLOCK;
            int many = Math.min(BLOCK, areas - from);
            var gathered = new int[many][paths];
            for (int path = 0; path < paths; path++) {
                for (int n = 0; n < many; n++) gathered[n][path] = counts[path * areas + from + n];
            }
            for (int n = 0; n < many; n++) {
                var of = gathered[n];
                Arrays.sort(of);
                bounds[from + n] = new Bounds(low(of, 0.025), low(of, 0.1), high(of, 0.1), high(of, 0.025));
            }
        });
        return bounds;
    }

    /** Of all areas together. */
    Bounds wholeBounds() {
        var sums = IntStream.range(0, paths).mapToLong(this::whole).sorted().toArray();
        int low95 = (int) Math.floor((paths + 1) * 0.025) - 1;
        int low80 = (int) Math.floor((paths + 1) * 0.1) - 1;
        return new Bounds(
                sums[Math.max(0, low95)],
                sums[Math.max(0, low80)],
                sums[Math.min(paths - 1, paths - 1 - low80)],
                sums[Math.min(paths - 1, paths - 1 - low95)]);
    }

    /**
     * The number that leaves so large a share of the paths below it, half of those that are equal to it counted. Of few births
     * one number is several per cent of the paths: taken outward each time, such intervals would hold more than they say.
     */
    private static int low(int[] sorted, double share) {
        int at = Math.max(0, (int) Math.floor(sorted.length * share) - 1);
        int first = at;
        while (first > 0 && sorted[first - 1] == sorted[at]) first--;
        int end = at + 1;
        while (end < sorted.length && sorted[end] == sorted[at]) end++;
        boolean isTooLow = (first + end) / 2.0 < share * sorted.length;
        return isTooLow && end < sorted.length ? sorted[end] : sorted[at];
    }

    private static int high(int[] sorted, double share) {
        int at = Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * (1 - share)));
        int first = at;
        while (first > 0 && sorted[first - 1] == sorted[at]) first--;
        int end = at + 1;
        while (end < sorted.length && sorted[end] == sorted[at]) end++;
        boolean isTooHigh = sorted.length - (first + end) / 2.0 < share * sorted.length;
        return isTooHigh && first > 0 ? sorted[first - 1] : sorted[at];
    }
}
