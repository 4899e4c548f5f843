package shanyu.planner.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The node of a network nearest to a place, by cells of a thousandth of a degree and rings of them around the place. */
public final class Nearest {
    private static final double CELL = 0.001;
    /** Rings looked at: about five kilometres. */
    private static final int RINGS = 60;

    private final Network network;
    private final Map<Long, List<Integer>> cells = new HashMap<>();

    public Nearest(Network network) {
        this.network = network;
        for (int node = 0; node < network.nodes(); node++) {
            var place = network.place(node);
            cells.computeIfAbsent(key(column(place.lon()), column(place.lat())), fresh -> new ArrayList<>())
                    .add(node);
        }
    }

    /** The nearest node and the straight way to it; {@code node} -1 where there is none within some kilometres. */
    public record Found(int node, double metres) {}

    public Found to(Place place) {
        var best = new Found(-1, Double.POSITIVE_INFINITY);
        for (int ring = 0; ring <= RINGS; ring++) {
            // A whole ring farther than what was found cannot hold anything nearer.
            if (best.node >= 0 && best.metres < least(ring, place)) break;
            best = ring(ring, place, best);
        }
        return best;
    }

    private Found ring(int ring, Place place, Found soFar) {
        var best = soFar;
        long x = column(place.lon());
        long y = column(place.lat());
        for (long dx = -ring; dx <= ring; dx++) {
            for (long dy = -ring; dy <= ring; dy++) {
                if (Math.max(Math.abs(dx), Math.abs(dy)) != ring) continue;
                for (int node : cells.getOrDefault(key(x + dx, y + dy), List.of())) {
                    double metres = place.metres(network.place(node));
                    if (metres < best.metres || metres == best.metres && node < best.node)
                        best = new Found(node, metres);
                }
            }
        }
        return best;
    }

    /** Metres to the nearest point of a ring of cells at least; a degree of longitude is the shorter one. */
    private static double least(int ring, Place place) {
        double degrees = (ring - 1) * CELL;
        return degrees <= 0
                ? 0
                : degrees * 111_000 * Math.cos(Math.toRadians(Math.min(89, Math.abs(place.lat()) + 0.1)));
    }

    private static long column(double degrees) {
        return (long) Math.floor(degrees / CELL);
    }

    private static long key(long x, long y) {
        return x * 1_000_003 + y;
    }
}
