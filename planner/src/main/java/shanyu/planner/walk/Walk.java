package shanyu.planner.walk;

import java.util.Arrays;

/**
 * A bounded search from one node, again and again on the same arrays: what is reached within so many metres, and how far it
 * is. Nodes wait in buckets by distance; a node that comes nearer while its bucket is being emptied is looked at again, so
 * the width of a bucket changes the time and never the answer (Dial 1969; the correction within a bucket as in Meyer and
 * Sanders' delta-stepping, 2003). Not for two threads at once.
 */
public final class Walk {
    /** A bucket of about eight metres. */
    private static final int WIDTH_BITS = 13;

    private static final int NONE = -1;
    private static final int FAR = Integer.MAX_VALUE;

    private final Network network;
    private final int[] far;
    /** Distance at which a node was last looked at. */
    private final int[] looked;

    private int[] reached = new int[64];
    private int count;
    private int[] firstOfBucket = new int[0];
    private int[] waiting = new int[64];
    private int[] after = new int[64];
    private int waits;

    public Walk(Network network) {
        this.network = network;
        far = new int[network.nodes()];
        looked = new int[network.nodes()];
        Arrays.fill(far, FAR);
        Arrays.fill(looked, FAR);
    }

    /**
     * Walks from a node.
     *
     * @param metres as far as this, the end included
     * @return how many nodes are reached, the first among them; read them with {@link #node} and {@link #metres}
     */
    public int from(int node, double metres) {
        clear();
        if (metres < 0) return 0;
        int limit = (int) Math.min(FAR - 1, Math.floor(metres * 1000 + 1e-6));
        int buckets = (limit >> WIDTH_BITS) + 1;
        if (firstOfBucket.length < buckets) firstOfBucket = new int[buckets];
        Arrays.fill(firstOfBucket, 0, buckets, NONE);
        arrive(node, 0);
        for (int bucket = 0; bucket < buckets; bucket++) empty(bucket, limit);
        return count;
    }

    private void empty(int bucket, int limit) {
        while (firstOfBucket[bucket] != NONE) {
            int place = firstOfBucket[bucket];
            firstOfBucket[bucket] = after[place];
            int node = waiting[place];
            int distance = far[node];
            if (looked[node] <= distance) continue;
            looked[node] = distance;
            for (int k = network.begin[node]; k < network.begin[node + 1]; k++) {
                int to = distance + network.millimetres[k];
                if (to <= limit && to >= 0 && to < far[network.head[k]]) arrive(network.head[k], to);
            }
        }
    }

    private void arrive(int node, int distance) {
        if (far[node] == FAR) {
            if (count == reached.length) reached = Arrays.copyOf(reached, 2 * count);
            reached[count++] = node;
        }
        far[node] = distance;
        if (waits == waiting.length) {
            waiting = Arrays.copyOf(waiting, 2 * waits);
            after = Arrays.copyOf(after, 2 * waits);
        }
        waiting[waits] = node;
        after[waits] = firstOfBucket[distance >> WIDTH_BITS];
        firstOfBucket[distance >> WIDTH_BITS] = waits++;
    }

    private void clear() {
        for (int n = 0; n < count; n++) {
            far[reached[n]] = FAR;
            looked[reached[n]] = FAR;
        }
        count = 0;
        waits = 0;
    }

    /** The {@code n}th node reached; the order is of no meaning. */
    public int node(int n) {
        return reached[n];
    }

    /** How far a reached node is; only of the last walk. */
    public double metres(int node) {
        return far[node] / 1000.0;
    }
}
