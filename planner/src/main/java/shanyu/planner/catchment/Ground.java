package shanyu.planner.catchment;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import shanyu.planner.walk.Nearest;
import shanyu.planner.walk.Network;
import shanyu.planner.walk.Place;

/**
 * The ground around a network as a grid of about 28 metres: which node is nearest to each point of it, and how far that is.
 * It is looked up in squares, each when it is first asked for, and then the same for every search. May be shared by threads.
 */
public final class Ground {
    /** Points along the side of a square. */
    static final int SIDE = 64;

    /** Farther from any node nobody is taken to be: a river, a field, a railway yard. */
    static final double FARTHEST_METRES = 200;

    static final int NOBODY = -1;

    /** Degrees from point to point, north. */
    static final double NORTH = 1.0 / 4000;

    /** Degrees from point to point, east: as many metres as north, in the middle of the network. */
    final double east;

    private final Nearest nearest;
    private final Map<Long, int[]> squares = new ConcurrentHashMap<>();

    public Ground(Network network, Nearest nearest) {
        this.nearest = nearest;
        double south = IntStream.range(0, network.nodes())
                .mapToDouble(network::lat)
                .min()
                .orElse(0);
        double north = IntStream.range(0, network.nodes())
                .mapToDouble(network::lat)
                .max()
                .orElse(0);
        east = NORTH / Math.max(0.05, StrictMath.cos(Math.PI / 360 * (south + north)));
    }

    /**
     * A square by its column and row: for each point, row by row from the south-west, the nearest node or {@link #NOBODY}, and
     * the millimetres to it.
     */
    int[] square(int column, int row) {
        return squares.computeIfAbsent((long) column << 32 | row & 0xffff_ffffL, key -> lookUp(column, row));
    }

    private int[] lookUp(int column, int row) {
        var square = new int[2 * SIDE * SIDE];
        for (int n = 0; n < SIDE * SIDE; n++) {
            double lon = ((long) column * SIDE + n % SIDE) * east;
            double lat = ((long) row * SIDE + n / SIDE) * NORTH;
            boolean isOnEarth = Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
            var found = isOnEarth ? nearest.to(new Place(lon, lat), FARTHEST_METRES) : Nearest.NOTHING;
            square[2 * n] = found.node();
            square[2 * n + 1] = found.node() < 0 ? 0 : Network.millimetres(found.metres());
        }
        return square;
    }
}
