package shanyu.planner.osm;

import java.io.IOException;
import java.util.Arrays;

/** The first reading: the node ids of every way people walk, one after the other. */
final class WalkedWays {
    private final FootAccess rules;
    private final long most;
    private long[] refs = new long[1024];
    private int[] ends = new int[256];
    private int count;

    /** @param most node ids of all ways together; more are too many to hold */
    WalkedWays(FootAccess rules, long most) {
        this.rules = rules;
        this.most = most;
    }

    void take(Block block) throws IOException {
        var tags = new Tags(rules, block);
        block.ways((keys, values, nodes) -> {
            if (nodes.count() > 1 && keys.count() > 0 && rules.walks(tags.of(keys, values))) add(nodes);
        });
    }

    private void add(Numbers nodes) {
        int at = end(count - 1);
        if (at + (long) nodes.count() > most) throw new TooMany();
        int end = at + nodes.count();
        if (end > refs.length) refs = Arrays.copyOf(refs, Math.max(end, 2 * refs.length));
        for (int n = 0; n < nodes.count(); n++) refs[at + n] = nodes.at(n);
        if (count == ends.length) ends = Arrays.copyOf(ends, 2 * count);
        ends[count++] = end;
    }

    /** Thrown out of the middle of a file, which need not be read to its end. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    int count() {
        return count;
    }

    /** Where the refs of a way end, and those of the next begin. */
    int end(int way) {
        return way < 0 ? 0 : ends[way];
    }

    long ref(int at) {
        return refs[at];
    }

    /** The ids of all nodes on them, rising, each once. */
    long[] nodes() {
        var sorted = Arrays.copyOf(refs, end(count - 1));
        Arrays.sort(sorted);
        int kept = 0;
        for (long id : sorted) if (kept == 0 || sorted[kept - 1] != id) sorted[kept++] = id;
        return Arrays.copyOf(sorted, kept);
    }
}
