package shanyu.planner.access;

import java.util.Arrays;

/** For each demand the shares it has from points of one age band and form, in the points' order, and their sums. */
final class Tally {
    private final Row[] rows;
    private final double[] even;
    private final double[] gaussian;
    /** Points with places in reach. */
    private final int[] open;

    Tally(int demands) {
        rows = new Row[demands];
        Arrays.setAll(rows, demand -> new Row());
        even = new double[demands];
        gaussian = new double[demands];
        open = new int[demands];
    }

    /** The shares of one demand, by rising number of their point. */
    private static final class Row {
        private int[] points = new int[4];
        private double[] even = new double[4];
        private double[] gaussian = new double[4];
        private boolean[] open = new boolean[4];
        private int count;

        void enter(int point, boolean isOpen, double evenShare, double gaussianShare) {
            int at = -Arrays.binarySearch(points, 0, count, point) - 1;
            if (count == points.length) grow();
            for (int n = count++; n > at; n--) copy(n - 1, n);
            points[at] = point;
            open[at] = isOpen;
            even[at] = evenShare;
            gaussian[at] = gaussianShare;
        }

        void strike(int point) {
            int at = Arrays.binarySearch(points, 0, count, point);
            count--;
            for (int n = at; n < count; n++) copy(n + 1, n);
        }

        private void copy(int from, int to) {
            points[to] = points[from];
            open[to] = open[from];
            even[to] = even[from];
            gaussian[to] = gaussian[from];
        }

        private void grow() {
            points = Arrays.copyOf(points, 2 * count);
            open = Arrays.copyOf(open, 2 * count);
            even = Arrays.copyOf(even, 2 * count);
            gaussian = Arrays.copyOf(gaussian, 2 * count);
        }

        double sum(double[] shares) {
            double sum = 0;
            for (int n = 0; n < count; n++) sum += shares[n];
            return sum;
        }

        int open() {
            int number = 0;
            for (int n = 0; n < count; n++) if (open[n]) number++;
            return number;
        }
    }

    /** A point's shares, each for the demand at the same place in what it reaches. */
    void enter(int point, boolean isOpen, int[] demands, double[] evenShares, double[] gaussianShares) {
        for (int n = 0; n < demands.length; n++) {
            rows[demands[n]].enter(point, isOpen, evenShares[n], gaussianShares[n]);
            add(demands[n]);
        }
    }

    void strike(int point, int[] demands) {
        for (int demand : demands) {
            rows[demand].strike(point);
            add(demand);
        }
    }

    private void add(int demand) {
        var row = rows[demand];
        even[demand] = row.sum(row.even);
        gaussian[demand] = row.sum(row.gaussian);
        open[demand] = row.open();
    }

    double even(int demand) {
        return even[demand];
    }

    double gaussian(int demand) {
        return gaussian[demand];
    }

    boolean covers(int demand) {
        return open[demand] > 0;
    }
}
