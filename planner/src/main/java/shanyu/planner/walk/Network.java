package shanyu.planner.walk;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A network of ways people walk, both directions alike, in flat arrays. The ways out of node {@code n} are
 * {@code begin[n] … begin[n + 1] - 1} of {@code arcs}, the head in the low half of each and its millimetres in the high one; a
 * way from a node to itself leads nowhere and is not among them. Whole millimetres add up the same in every order and on every
 * machine. Nodes numbered along a curve ({@link #alongCurve}) keep a walk within few lines of the cache.
 */
public final class Network {
    /** Beyond it a sum of lengths could overflow. */
    public static final double LONGEST_METRES = 1_000_000;

    final int[] begin;
    final long[] arcs;
    private final double[] lon;
    private final double[] lat;
    private final int ways;
    /** Found when somebody first walks: a network on its way to another numbering is never walked. */
    private @Nullable Crossings crossings;

    private Network(double[] lon, double[] lat, int[] begin, long[] arcs, int ways) {
        this.lon = lon;
        this.lat = lat;
        this.begin = begin;
        this.arcs = arcs;
        this.ways = ways;
    }

    /** A way between two nodes, by their places in the list of nodes. */
    public record Way(int from, int to, double metres) {
        public Way {
            if (!(metres >= 0 && metres <= LONGEST_METRES))
                throw new IllegalArgumentException("no length of a way: " + metres);
        }
    }

    public static Network of(List<Place> places, List<Way> ways) {
        var from = ways.stream().mapToInt(Way::from).toArray();
        var to = ways.stream().mapToInt(Way::to).toArray();
        var length = ways.stream().mapToInt(way -> millimetres(way.metres)).toArray();
        return of(
                places.stream().mapToDouble(Place::lon).toArray(),
                places.stream().mapToDouble(Place::lat).toArray(),
                from,
                to,
                length);
    }

    /**
     * @param lon degrees of each node, WGS 84
     * @param from of each way, the node it begins at; {@code to} where it ends
     * @param millimetres of each way, from 0 to {@link #LONGEST_METRES} thousand
     */
    public static Network of(double[] lon, double[] lat, int[] from, int[] to, int[] millimetres) {
        int nodes = lon.length;
        var degree = new int[nodes];
        for (int way = 0; way < from.length; way++) {
            if (millimetres[way] < 0 || millimetres[way] > LONGEST_METRES * 1000)
                throw new IllegalArgumentException("no length of a way: " + millimetres[way] + " mm");
            if (from[way] == to[way]) continue;
            degree[from[way]]++;
            degree[to[way]]++;
        }
        var begin = new int[nodes + 1];
        for (int node = 0; node < nodes; node++) begin[node + 1] = begin[node] + degree[node];
        var arcs = new long[begin[nodes]];
        var next = begin.clone();
        for (int way = 0; way < from.length; way++) {
            if (from[way] == to[way]) continue;
            arcs[next[from[way]]++] = arc(to[way], millimetres[way]);
            arcs[next[to[way]]++] = arc(from[way], millimetres[way]);
        }
        return new Network(lon.clone(), lat.clone(), begin, arcs, from.length);
    }

    static long arc(int head, int millimetres) {
        return (long) millimetres << 32 | head;
    }

    /** Ways out of a node. */
    int degree(int node) {
        return begin[node + 1] - begin[node];
    }

    synchronized Crossings crossings() {
        if (crossings == null) crossings = Crossings.of(this);
        return crossings;
    }

    /** The same network, its nodes numbered along Hilbert's curve. */
    public Network alongCurve() {
        var order = Hilbert.order(lon, lat);
        var number = new int[order.length];
        for (int n = 0; n < order.length; n++) number[order[n]] = n;
        var from = new int[ways];
        var to = new int[ways];
        var length = new int[ways];
        var laid = new int[] {0};
        each((begins, ends, millimetres) -> {
            int way = laid[0]++;
            from[way] = number[begins];
            to[way] = number[ends];
            length[way] = millimetres;
        });
        int way = laid[0];
        return of(
                Arrays.stream(order).mapToDouble(node -> lon[node]).toArray(),
                Arrays.stream(order).mapToDouble(node -> lat[node]).toArray(),
                Arrays.copyOf(from, way),
                Arrays.copyOf(to, way),
                Arrays.copyOf(length, way));
    }

    /** Told of a way between two nodes. */
    interface EachWay {
        void is(int from, int to, int millimetres);
    }

    /** Tells of each way once, by rising nodes; ways from a node to itself lead nowhere and are left out. */
    void each(EachWay way) {
        for (int node = 0; node < nodes(); node++) {
            for (int k = begin[node]; k < begin[node + 1]; k++) {
                // Each way lies at both its ends and is told of at one.
                int head = (int) arcs[k];
                if (head > node) way.is(node, head, (int) (arcs[k] >>> 32));
            }
        }
    }

    /** Whole millimetres of a length in metres. */
    public static int millimetres(double metres) {
        return (int) Math.round(metres * 1000);
    }

    public int nodes() {
        return lon.length;
    }

    /** Ways, each counted once for both directions. */
    public int ways() {
        return ways;
    }

    public Place place(int node) {
        return new Place(lon[node], lat[node]);
    }

    public double lon(int node) {
        return lon[node];
    }

    public double lat(int node) {
        return lat[node];
    }
}
