package shanyu.planner.walk;

/** Somebody who follows a street node by node, and turns nowhere: past nodes with one way in and one way out. */
final class Street {
    private static final long TOO_FAR = (long) (Network.LONGEST_METRES * 1000);

    private final Network network;
    private int node;
    /** Millimetres from where the street was entered. */
    private long far;
    /** The arc by which the way on lies, seen from {@link #node}; -1 at a dead end. */
    private int onward;

    /** @param arc the one out of {@code from} by which the street is entered */
    Street(Network network, int from, int arc) {
        this.network = network;
        enter(from, arc);
    }

    private void enter(int from, int arc) {
        node = (int) network.arcs[arc];
        far += network.arcs[arc] >>> 32;
        onward = -1;
        boolean isBehind = false;
        for (int k = network.begin[node]; k < network.begin[node + 1]; k++) {
            // Of two ways to where one comes from, one is the way one came.
            if (!isBehind && network.arcs[k] == Network.arc(from, (int) (network.arcs[arc] >>> 32))) isBehind = true;
            else onward = k;
        }
    }

    int node() {
        return node;
    }

    long millimetres() {
        return far;
    }

    /** To the node, as an arc from where the street was entered. */
    long arc() {
        return Network.arc(node, (int) far);
    }

    boolean isEnd() {
        return onward < 0;
    }

    /** Further than anybody walks. */
    boolean isTooFar() {
        return far > TOO_FAR;
    }

    void step() {
        enter(node, onward);
    }
}
