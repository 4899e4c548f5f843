package shanyu.planner.osm;

import crosby.binary.Osmformat.DenseNodes;
import crosby.binary.Osmformat.PrimitiveBlock;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;

/** The second reading: where the nodes of walked ways lie, and which of them let nobody pass. */
final class WalkedNodes {
    private static final double NANO = 1e9;

    final long[] ids;
    final double[] lon;
    final double[] lat;
    /** Nodes the file has; others lie outside the extract. */
    final BitSet present = new BitSet();

    final BitSet blocked = new BitSet();
    private final FootAccess rules;
    /** Where the next node is looked for: files are sorted by id as a rule. */
    private int next;

    /** @param ids rising, each once */
    WalkedNodes(FootAccess rules, long[] ids) {
        this.rules = rules;
        this.ids = ids;
        lon = new double[ids.length];
        lat = new double[ids.length];
    }

    /** Whether a block has any node; most of a file's last blocks have none, and need no second reading. */
    static boolean areIn(PrimitiveBlock block) {
        return block.getPrimitivegroupList().stream().anyMatch(group -> group.hasDense() || group.getNodesCount() > 0);
    }

    void take(PrimitiveBlock block) {
        var tags = new Tags(rules, block.getStringtable());
        for (var group : block.getPrimitivegroupList()) {
            if (group.hasDense()) take(group.getDense(), block, tags);
            for (var node : group.getNodesList()) {
                int at = find(node.getId());
                if (at < 0) continue;
                place(at, node.getLon(), node.getLat(), block);
                var own = new HashMap<String, String>();
                for (int n = 0; n < node.getKeysCount(); n++) tags.put(own, node.getKeys(n), node.getVals(n));
                if (rules.blocks(own)) blocked.set(at);
            }
        }
    }

    /** Ids, places and tags run on from node to node; the tags of each end with a 0. */
    private void take(DenseNodes dense, PrimitiveBlock block, Tags tags) {
        long id = 0;
        long east = 0;
        long north = 0;
        int tag = 0;
        for (int n = 0; n < dense.getIdCount(); n++) {
            id += dense.getId(n);
            east += dense.getLon(n);
            north += dense.getLat(n);
            int first = tag;
            while (tag < dense.getKeysValsCount() && dense.getKeysVals(tag) != 0) tag += 2;
            int last = tag++;
            int at = find(id);
            if (at < 0) continue;
            place(at, east, north, block);
            if (last > first && blocks(dense, first, last, tags)) blocked.set(at);
        }
    }

    private boolean blocks(DenseNodes dense, int first, int last, Tags tags) {
        var own = new HashMap<String, String>();
        for (int n = first; n < last; n += 2) tags.put(own, dense.getKeysVals(n), dense.getKeysVals(n + 1));
        return rules.blocks(own);
    }

    private void place(int at, long east, long north, PrimitiveBlock block) {
        lon[at] = (block.getLonOffset() + block.getGranularity() * east) / NANO;
        lat[at] = (block.getLatOffset() + block.getGranularity() * north) / NANO;
        if (!(Math.abs(lon[at]) <= 180 && Math.abs(lat[at]) <= 90))
            throw new IllegalArgumentException(
                    "node %d of it lies at %s, %s, which is no place on earth".formatted(ids[at], lon[at], lat[at]));
        present.set(at);
    }

    /** The place of an id among {@link #ids}, or less than 0. */
    int find(long id) {
        if (next < ids.length && ids[next] == id) return next++;
        int at = Arrays.binarySearch(ids, id);
        next = at < 0 ? -at - 1 : at + 1;
        return at;
    }
}
