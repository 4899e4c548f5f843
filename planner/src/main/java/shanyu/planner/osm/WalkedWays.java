package shanyu.planner.osm;

import crosby.binary.Osmformat.PrimitiveBlock;
import crosby.binary.Osmformat.Way;
import java.util.Arrays;
import java.util.HashMap;

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

    void take(PrimitiveBlock block) {
        var tags = new Tags(rules, block.getStringtable());
        for (var group : block.getPrimitivegroupList()) {
            for (var way : group.getWaysList()) take(way, tags);
        }
    }

    private void take(Way way, Tags tags) {
        if (way.getRefsCount() < 2 || way.getKeysCount() == 0) return;
        var own = new HashMap<String, String>();
        for (int n = 0; n < way.getKeysCount(); n++) tags.put(own, way.getKeys(n), way.getVals(n));
        if (!rules.walks(own)) return;
        int at = end(count - 1);
        if (at + (long) way.getRefsCount() > most) throw new TooMany();
        int end = at + way.getRefsCount();
        if (end > refs.length) refs = Arrays.copyOf(refs, Math.max(end, 2 * refs.length));
        long ref = 0;
        for (int n = 0; n < way.getRefsCount(); n++) {
            ref += way.getRefs(n);
            refs[at + n] = ref;
        }
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
