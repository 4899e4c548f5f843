package shanyu.planner.osm;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;

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

    void take(Block block) throws IOException {
        var tags = new Tags(rules, block);
        block.nodes((id, east, north, inTurn, first, last) -> {
            int at = find(id);
            if (at < 0) return;
            place(at, east, north);
            if (last > first && rules.blocks(tags.of(inTurn, first, last))) blocked.set(at);
        });
    }

    private void place(int at, long east, long north) {
        lon[at] = east / NANO;
        lat[at] = north / NANO;
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
