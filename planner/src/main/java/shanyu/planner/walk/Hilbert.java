package shanyu.planner.walk;

import java.util.Arrays;

/**
 * An order of places in which neighbours on the ground stand near each other: along Hilbert's curve over a square of 65,536
 * by 65,536 cells (Hilbert 1891; the turn of quadrants as in Warren, Hacker's Delight, ch. 16).
 */
public final class Hilbert {
    private static final int BITS = 16;
    private static final int SIDE = 1 << BITS;

    private Hilbert() {}

    /** The places' indices in that order; places of one cell as they stand. */
    public static int[] order(double[] lon, double[] lat) {
        double west = Arrays.stream(lon).min().orElse(0);
        double south = Arrays.stream(lat).min().orElse(0);
        double width = Math.max(
                Arrays.stream(lon).max().orElse(0) - west,
                Arrays.stream(lat).max().orElse(0) - south);
        double scale = width > 0 ? (SIDE - 1) / width : 0;
        var keyed = new long[lon.length];
        for (int n = 0; n < lon.length; n++) {
            long along = along((int) ((lon[n] - west) * scale), (int) ((lat[n] - south) * scale));
            keyed[n] = along << 31 | n;
        }
        Arrays.sort(keyed);
        return Arrays.stream(keyed)
                .mapToInt(key -> (int) (key & Integer.MAX_VALUE))
                .toArray();
    }

    private static long along(int column, int row) {
        long along = 0;
        int x = column;
        int y = row;
        for (int side = SIDE / 2; side > 0; side /= 2) {
            int east = (x & side) > 0 ? 1 : 0;
            int north = (y & side) > 0 ? 1 : 0;
            along += (long) side * side * (3 * east ^ north);
            if (north == 0) {
                if (east == 1) {
                    x = SIDE - 1 - x;
                    y = SIDE - 1 - y;
                }
                int swap = x;
                x = y;
                y = swap;
            }
        }
        return along;
    }
}
