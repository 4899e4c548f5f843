package shanyu.planner.walk;

import java.util.Arrays;

/**
 * What a search has to look at: the crossings of a network and the ways between them. In a street network two nodes of five
 * lie between two crossings or at a dead end; how far they are follows from the crossings at both ends, and no search need
 * stop at them. Arcs lie as in {@link Network}, each crossing's filled up to whole fours by ways of no length to itself, so
 * that a search hardly ever errs in how many there are.
 */
final class Crossings {
    private static final int FOUR = 4;

    /** Of arcs to other crossings, by node; nothing for a node that is no crossing. */
    final int[] begin;

    final long[] arcs;
    /** Of the nodes that lie on ways out of a crossing and how far behind it, by node. */
    final int[] beginBetween;

    final long[] between;
    private final boolean[] isCrossing;

    private Crossings(boolean[] isCrossing, Lists ways, Lists between) {
        this.isCrossing = isCrossing;
        begin = ways.begin;
        arcs = ways.trimmed();
        beginBetween = between.begin;
        this.between = between.trimmed();
    }

    boolean has(int node) {
        return isCrossing[node];
    }

    /** Where three ways or more meet; in a part without such a node, a street or a ring alone, its least node. */
    static Crossings of(Network network) {
        int nodes = network.nodes();
        var isCrossing = new boolean[nodes];
        var seen = new boolean[nodes];
        for (int node = 0; node < nodes; node++) isCrossing[node] = network.degree(node) > 2;
        for (int node = 0; node < nodes; node++) if (isCrossing[node]) see(network, isCrossing, seen, node);
        for (int node = 0; node < nodes; node++) {
            if (isCrossing[node] || seen[node]) continue;
            isCrossing[node] = true;
            see(network, isCrossing, seen, node);
        }
        var ways = new Lists(nodes);
        var between = new Lists(nodes);
        for (int node = 0; node < nodes; node++) {
            if (isCrossing[node]) lay(network, isCrossing, node, ways, between);
            while (ways.size % FOUR != 0) ways.add(node);
            ways.close(node);
            between.close(node);
        }
        return new Crossings(isCrossing, ways, between);
    }

    private static void see(Network network, boolean[] isCrossing, boolean[] seen, int crossing) {
        for (int k = network.begin[crossing]; k < network.begin[crossing + 1]; k++) {
            for (var on = new Street(network, crossing, k); !isCrossing[on.node()]; on.step()) {
                seen[on.node()] = true;
                if (on.isEnd()) break;
            }
        }
    }

    private static void lay(Network network, boolean[] isCrossing, int crossing, Lists ways, Lists between) {
        for (int k = network.begin[crossing]; k < network.begin[crossing + 1]; k++) {
            var on = new Street(network, crossing, k);
            while (!isCrossing[on.node()] && !on.isTooFar()) {
                between.add(on.arc());
                if (on.isEnd()) break;
                on.step();
            }
            // Once round and back again leads nowhere.
            boolean leads = isCrossing[on.node()] && on.node() != crossing;
            if (leads && !on.isTooFar()) ways.add(on.arc());
        }
    }

    /** Lists of arcs, one for each node in turn. */
    private static final class Lists {
        final int[] begin;
        private long[] arcs = new long[64];
        private int size;

        Lists(int nodes) {
            begin = new int[nodes + 1];
        }

        void add(long arc) {
            if (size == arcs.length) arcs = Arrays.copyOf(arcs, 2 * size);
            arcs[size++] = arc;
        }

        void close(int node) {
            begin[node + 1] = size;
        }

        long[] trimmed() {
            return Arrays.copyOf(arcs, size);
        }
    }
}
