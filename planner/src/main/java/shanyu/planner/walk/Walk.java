package shanyu.planner.walk;

import java.util.Arrays;

/**
 * A bounded search from one node, again and again on the same arrays: what is reached within so many metres, and how far it
 * is. Nodes wait in buckets by distance; a node that comes nearer while its bucket is being emptied is looked at again, so
 * the width of a bucket changes the time and never the answer (Dial 1969; the correction within a bucket as in Meyer and
 * Sanders' delta-stepping, 2003).
 *
 * <p>Whether a way leads nearer is as good as a coin to the processor, and each wrong guess costs more than the work it saves:
 * so nothing is guessed. Every way is entered, and a counter moves on by 0 or 1. Nothing is cleared between searches either:
 * each search writes its distances on top of a base that lies below everything earlier searches wrote. Not for two threads at
 * once.
 */
public final class Walk {
    /** A bucket of about sixteen metres. */
    private static final int WIDTH_BITS = 14;

    private static final int NONE = -1;
    private static final int LONGEST = (int) (Network.LONGEST_METRES * 1000);
    /** Buckets nobody empties, one for each of four ways: what leads no nearer is entered there. */
    private static final int NOWHERE = Network.FOUR;

    private final Network network;
    /** The distance of a node above {@link #base}; beyond {@link #end} it was written by an earlier search. */
    private final int[] mark;

    private int base = Integer.MAX_VALUE;
    private int end;
    private int[] reached = new int[64];
    private int count;
    private int[] firstOfBucket = new int[NOWHERE];
    /** Pairs of a node that waits and the pair behind it. */
    private int[] waiting = new int[64];

    private int waits;

    public Walk(Network network) {
        this.network = network;
        mark = new int[network.nodes()];
        Arrays.fill(mark, Integer.MAX_VALUE);
    }

    /**
     * Walks from a node.
     *
     * @param metres as far as this, the end included; {@link Network#LONGEST_METRES} at most
     * @return how many nodes are reached, the first among them; read them with {@link #node} and {@link #metres}
     */
    public int from(int node, double metres) {
        count = 0;
        waits = 0;
        begin(metres < 0 ? -1 : (int) Math.min(LONGEST, Math.floor(metres * 1000 + 1e-6)));
        if (metres < 0) return 0;
        int buckets = NOWHERE + (end >> WIDTH_BITS) + 1;
        if (firstOfBucket.length < buckets) firstOfBucket = new int[buckets];
        Arrays.fill(firstOfBucket, 0, buckets, NONE);
        mark[node] = base;
        reached[count++] = node;
        waiting[0] = node;
        waiting[1] = NONE;
        waits = 1;
        firstOfBucket[NOWHERE] = 0;
        for (int bucket = NOWHERE; bucket < buckets; bucket++) empty(bucket);
        return count;
    }

    /** A base so low that every distance up to the limit lies below all marks there are. */
    private void begin(int limit) {
        end = limit + 1;
        if (base - end < 0) {
            Arrays.fill(mark, Integer.MAX_VALUE);
            base = Integer.MAX_VALUE;
        }
        base -= end;
    }

    private void empty(int bucket) {
        int place = firstOfBucket[bucket];
        while (place != NONE) {
            int node = waiting[place];
            firstOfBucket[bucket] = waiting[place + 1];
            int distance = mark[node] - base;
            // In an earlier bucket it was looked at already, from where it is now.
            if ((distance >> WIDTH_BITS) + NOWHERE == bucket) {
                for (int k = network.begin[node]; k < network.begin[node + 1]; k += 2 * Network.FOUR)
                    lookAtFour(k, distance);
            }
            place = firstOfBucket[bucket];
        }
    }

    private void lookAtFour(int k, int distance) {
        if (waits * 2 + 2 * Network.FOUR > waiting.length) waiting = Arrays.copyOf(waiting, 2 * waiting.length);
        if (count + Network.FOUR > reached.length) reached = Arrays.copyOf(reached, 2 * reached.length);
        int[] arcs = network.arcs;
        look(arcs[k], distance + arcs[k + 1], 0);
        look(arcs[k + 2], distance + arcs[k + 3], 1);
        look(arcs[k + 4], distance + arcs[k + 5], 2);
        look(arcs[k + 6], distance + arcs[k + 7], 3);
    }

    /** Enters a node so far away; {@code nearer} is 1 where that is nearer than known and within the limit, else 0. */
    private void look(int node, int distance, int nowhere) {
        int known = mark[node] - base;
        int nearer = (distance - Math.min(known, end)) >>> 31;
        mark[node] = base + known + (distance - known & -nearer);
        int bucket = nowhere + ((distance >> WIDTH_BITS) + NOWHERE - nowhere & -nearer);
        waiting[2 * waits] = node;
        waiting[2 * waits + 1] = firstOfBucket[bucket];
        firstOfBucket[bucket] += 2 * waits - firstOfBucket[bucket] & -nearer;
        waits += nearer;
        reached[count] = node;
        count += nearer & (end - 1 - known >>> 31);
    }

    /** The {@code n}th node reached; the order is of no meaning. */
    public int node(int n) {
        return reached[n];
    }

    /** Whether the last walk reached a node. */
    public boolean reaches(int node) {
        return mark[node] - base < end;
    }

    /** How far a reached node is, exactly; only of the last walk. */
    public int millimetres(int node) {
        return mark[node] - base;
    }

    /** How far a reached node is; only of the last walk. */
    public double metres(int node) {
        return (mark[node] - base) / 1000.0;
    }
}
