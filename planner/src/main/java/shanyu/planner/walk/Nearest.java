package shanyu.planner.walk;

import java.util.Arrays;

/**
 * The node of a network nearest to a place, by cells of a thousandth of a degree and rings of them around the place. Nodes
 * stand in one flat array, sorted by cell, row by row from the south, so that the cells of a row are one run of it.
 */
public final class Nearest {
    private static final double CELL = 0.001;
    /** Farther away nothing is looked for. */
    private static final double FARTHEST_METRES = 5_000;

    /** Nothing is near. */
    public static final Found NOTHING = new Found(-1, Double.POSITIVE_INFINITY);

    private static final long COLUMNS = 360_002;
    private static final int NODE_BITS = 26;
    private static final double RADIANS = Math.PI / 180;
    /** How much farther a node may seem in the plane and still be the nearest on the globe, squared. */
    private static final double DOUBT = 1.002;

    private final Network network;
    /** Cell above, node below. */
    private final long[] sorted;

    public Nearest(Network network) {
        if (network.nodes() >> NODE_BITS > 0) throw new IllegalArgumentException("more than 67 million nodes");
        this.network = network;
        sorted = new long[network.nodes()];
        for (int node = 0; node < sorted.length; node++)
            sorted[node] = key(column(network.lon(node)), row(network.lat(node))) | node;
        Arrays.sort(sorted);
    }

    /** The nearest node and the straight way to it; {@code node} -1 where there is none within five kilometres. */
    public record Found(int node, double metres) {}

    public Found to(Place place) {
        return to(place, FARTHEST_METRES);
    }

    /** The nearest node within so many metres, or {@link #NOTHING}. */
    public Found to(Place place, double metres) {
        return new Search(place).within(metres);
    }

    /** One place's search: distances are compared in the plane, and on the globe where the plane leaves a doubt. */
    private final class Search {
        private final Place place;
        private final double east;
        private int best = -1;
        private double square = Double.POSITIVE_INFINITY;
        private double metres = Double.POSITIVE_INFINITY;

        Search(Place place) {
            this.place = place;
            east = StrictMath.cos(place.lat() * RADIANS);
        }

        Found within(double limit) {
            // A whole ring farther than what was found cannot hold anything nearer.
            for (int ring = 0; least(ring) <= Math.min(limit, metres); ring++) ring(ring);
            return metres <= limit ? new Found(best, metres) : NOTHING;
        }

        /** Metres to the nearest point of a ring of cells at least; a degree of longitude is the shorter one. */
        private double least(int ring) {
            double degrees = (ring - 1) * CELL;
            return degrees <= 0
                    ? 0
                    : degrees * 111_000 * StrictMath.cos(Math.min(89, Math.abs(place.lat()) + 0.1) * RADIANS);
        }

        private void ring(int ring) {
            long x = column(place.lon());
            long y = row(place.lat());
            run(x - ring, x + ring, y - ring);
            for (long between = y - ring + 1; between < y + ring; between++) {
                run(x - ring, x - ring, between);
                run(x + ring, x + ring, between);
            }
            if (ring > 0) run(x - ring, x + ring, y + ring);
        }

        private void run(long from, long to, long row) {
            long until = key(to + 1, row);
            for (int n = first(key(from, row)); n < sorted.length && sorted[n] < until; n++)
                look((int) sorted[n] & (1 << NODE_BITS) - 1);
        }

        private void look(int node) {
            double x = (network.lon(node) - place.lon()) * east;
            double y = network.lat(node) - place.lat();
            if (x * x + y * y > square * DOUBT) return;
            double found = place.metres(network.place(node));
            if (found > metres || found == metres && node > best) return;
            best = node;
            metres = found;
            square = x * x + y * y;
        }
    }

    private int first(long key) {
        int at = Arrays.binarySearch(sorted, key);
        return at < 0 ? -at - 1 : at;
    }

    private static long column(double degrees) {
        return (long) Math.floor((degrees + 180) / CELL);
    }

    private static long row(double degrees) {
        return (long) Math.floor((degrees + 90) / CELL);
    }

    private static long key(long column, long row) {
        return row * COLUMNS + Math.clamp(column, 0, COLUMNS - 1) << NODE_BITS;
    }
}
