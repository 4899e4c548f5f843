package shanyu.planner.walk;

import java.util.Arrays;

/**
 * A bounded search from one node, again and again on the same arrays: what is reached within so many metres, and how far it
 * is. Only crossings are searched; what lies on the streets between them follows. Crossings wait in buckets by distance; one
 * that comes nearer while its bucket is being emptied is looked at again, so the width of a bucket changes the time and never
 * the answer (Dial 1969; the correction within a bucket as in Meyer and Sanders' delta-stepping, 2003).
 *
 * <p>Whether a way leads nearer is as good as a coin to the processor, and each wrong guess costs more than the work it saves:
 * so nothing is guessed. Every head is put into a bucket, those that came no nearer into one that nobody empties, and a counter
 * moves on by 0 or 1. Nothing is cleared between searches either: each search writes its distances on top of a base that lies
 * below everything earlier searches wrote. Not for two threads at once.
 */
public final class Walk {
    /** A bucket of about thirty metres. */
    private static final int WIDTH_BITS = 15;

    private static final int NONE = -1;
    private static final int LONGEST = (int) (Network.LONGEST_METRES * 1000);
    /** No mark is higher, so that no way leads beyond what an int holds. */
    private static final int HIGHEST = Integer.MAX_VALUE - LONGEST;

    private final Network network;
    private final Crossings crossings;
    /** The distance of a node above {@link #base}; beyond {@link #end} it was written by an earlier search. */
    private final int[] mark;
    /** The mark of a node when it was last looked at. */
    private final int[] looked;

    private int base = HIGHEST;
    private int end;
    private int[] reached = new int[64];
    private int count;
    private int[] firstOfBucket = new int[0];
    /** A crossing that waits in the low half, and the place of the next of its bucket in the high one. */
    private long[] waiting = new long[64];

    private int waits;

    public Walk(Network network) {
        this.network = network;
        crossings = network.crossings();
        mark = new int[network.nodes()];
        looked = new int[network.nodes()];
        Arrays.fill(mark, Integer.MAX_VALUE);
        Arrays.fill(looked, Integer.MAX_VALUE);
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
        int buckets = (end - base >> WIDTH_BITS) + 2;
        if (firstOfBucket.length < buckets) firstOfBucket = new int[buckets];
        Arrays.fill(firstOfBucket, 0, buckets, NONE);
        setOut(node);
        for (int bucket = 1; bucket < buckets; bucket++) while (firstOfBucket[bucket] != NONE) empty(bucket);
        alongStreets();
        return count;
    }

    /** A base so low that every distance up to the limit lies below all marks there are. */
    private void begin(int limit) {
        if (base - limit - 1 < 0) {
            Arrays.fill(mark, Integer.MAX_VALUE);
            Arrays.fill(looked, Integer.MAX_VALUE);
            base = HIGHEST;
        }
        base -= limit + 1;
        end = base + limit;
    }

    /** From a crossing, or along the street to the crossings at its ends. */
    private void setOut(int node) {
        mark[node] = base;
        if (crossings.has(node)) {
            lineUp(node);
            return;
        }
        reach(node);
        for (int k = network.begin[node]; k < network.begin[node + 1]; k++) {
            for (var on = new Street(network, node, k); on.millimetres() <= end - base; on.step()) {
                come(on.node(), base + (int) on.millimetres());
                if (crossings.has(on.node()) || on.isEnd()) break;
            }
        }
    }

    private void come(int node, int to) {
        int known = mark[node];
        if (to >= known) return;
        mark[node] = to;
        if (crossings.has(node)) lineUp(node);
        else if (known > end) reach(node);
    }

    private void lineUp(int crossing) {
        int into = (mark[crossing] - base >> WIDTH_BITS) + 1;
        waiting[waits] = link(crossing, firstOfBucket[into]);
        firstOfBucket[into] = waits++;
    }

    /** Looks at every crossing of a bucket; those that come into it meanwhile are left there. Locals, since fields cost time. */
    private void empty(int bucket) {
        int[] begin = crossings.begin;
        long[] arcs = crossings.arcs;
        int[] marks = mark;
        int[] first = firstOfBucket;
        long[] queue = waiting;
        int low = base;
        int beyond = end + 1;
        int last = waits;
        int place = first[bucket];
        first[bucket] = NONE;
        while (place != NONE) {
            int node = (int) queue[place];
            place = (int) (queue[place] >> 32);
            int distance = marks[node];
            if (looked[node] == distance) continue;
            if (looked[node] >= beyond) reach(node);
            looked[node] = distance;
            int stop = begin[node + 1];
            if (last + stop - begin[node] >= queue.length)
                waiting = queue = Arrays.copyOf(queue, 2 * queue.length + stop - begin[node]);
            for (int k = begin[node]; k < stop; k++) {
                long arc = arcs[k];
                int head = (int) arc;
                int to = distance + (int) (arc >>> 32);
                int known = marks[head];
                marks[head] = Math.min(to, known);
                // All ones where that is nearer than known and within the limit, else 0, which is the bucket nobody
                // empties.
                int nearer = to - Math.min(known, beyond) >> 31;
                int into = (to - low >> WIDTH_BITS) + 1 & nearer;
                queue[last] = link(head, first[into]);
                first[into] = last;
                last -= nearer;
            }
        }
        waits = last;
    }

    /** The nodes between crossings, from those at either end of their streets. */
    private void alongStreets() {
        int[] begin = crossings.beginBetween;
        long[] between = crossings.between;
        int[] marks = mark;
        int[] nodes = reached;
        int limit = end;
        int all = count;
        int known = count;
        for (int n = 0; n < known; n++) {
            int crossing = nodes[n];
            int distance = marks[crossing];
            int stop = begin[crossing + 1];
            if (all + stop - begin[crossing] >= nodes.length)
                reached = nodes = Arrays.copyOf(nodes, 2 * nodes.length + stop - begin[crossing]);
            for (int k = begin[crossing]; k < stop; k++) {
                long arc = between[k];
                int node = (int) arc;
                int to = distance + (int) (arc >>> 32);
                int was = marks[node];
                marks[node] = Math.min(to, was);
                nodes[all] = node;
                // By 1 where that is within the limit and was not reached before, else by 0.
                all += (to - limit - 1 & limit - was) >>> 31;
            }
        }
        count = all;
    }

    private static long link(int node, int next) {
        return (long) next << 32 | node;
    }

    private void reach(int node) {
        if (count == reached.length) reached = Arrays.copyOf(reached, 2 * count);
        reached[count++] = node;
    }

    /** The {@code n}th node reached; the order is of no meaning. */
    public int node(int n) {
        return reached[n];
    }

    /** Whether the last walk reached a node. */
    public boolean reaches(int node) {
        return mark[node] <= end;
    }

    /** How far a reached node is, exactly; only of the last walk. */
    public int millimetres(int node) {
        return mark[node] - base;
    }

    /** How far a reached node is; only of the last walk. */
    public double metres(int node) {
        return millimetres(node) / 1000.0;
    }
}
