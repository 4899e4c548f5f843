package shanyu.planner.osm;

import static shanyu.planner.osm.BadExtract.Fault.DAMAGED;
import static shanyu.planner.osm.BadExtract.Fault.NOTHING_TO_WALK;
import static shanyu.planner.osm.BadExtract.Fault.TOO_MANY_NODES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.function.DoubleConsumer;
import shanyu.planner.walk.Network;
import shanyu.planner.walk.Parts;

/**
 * The walking network of an OpenStreetMap extract: every node of every way people walk, both directions alike. Of its parts
 * that no way connects only the largest is walked; the others are named, since most are mistakes of drawing and some are
 * islands whose ferry is missing.
 *
 * @param largest the network of the largest part
 * @param ways of OpenStreetMap that are walked
 * @param outside nodes of them that lie beyond the extract; ways are cut there
 * @param left the other parts, the largest first
 */
public record Extract(Network largest, int ways, int outside, List<Parts.Part> left) {
    /** On how many ways a node lies at most, on the average: two by far. */
    private static final int WAYS_A_NODE = 4;

    /**
     * Reads an extract by the rules that come with the planner.
     *
     * @param progress is told what share of the work is done, from 0 to 1
     * @throws BadExtract when the file is damaged, or holds nothing people can walk
     * @throws IOException when it cannot be read
     */
    public static Extract read(Path file, DoubleConsumer progress) throws IOException {
        return read(file, Integer.MAX_VALUE, progress);
    }

    /**
     * The same, of a file whose size says little of what is in it.
     *
     * @param mostNodes of walked ways; with more the reading stops, and no more than so many are held
     */
    public static Extract read(Path file, int mostNodes, DoubleConsumer progress) throws IOException {
        return read(file, FootAccess.standard(), mostNodes, progress);
    }

    static Extract read(Path file, FootAccess rules, DoubleConsumer progress) throws IOException {
        return read(file, rules, Integer.MAX_VALUE, progress);
    }

    private static Extract read(Path file, FootAccess rules, int mostNodes, DoubleConsumer progress)
            throws IOException {
        double work = 2.0 * Math.max(1, Files.size(file));
        try {
            var ways = new WalkedWays(rules, Math.min(Integer.MAX_VALUE, (long) WAYS_A_NODE * mostNodes));
            var withNodes = new BitSet();
            Blocks.read(
                    file,
                    n -> true,
                    (n, block) -> {
                        withNodes.set(n, block.hasNodes());
                        ways.take(block);
                    },
                    done -> progress.accept(done / work));
            long[] ids = ways.nodes();
            if (ids.length > mostNodes) throw new WalkedWays.TooMany();
            var nodes = new WalkedNodes(rules, ids);
            Blocks.read(
                    file, withNodes::get, (n, block) -> nodes.take(block), done -> progress.accept(0.5 + done / work));
            int outside = nodes.ids.length - nodes.present.cardinality();
            var segments = new Segments(ways, nodes);
            if (segments.count() == 0)
                throw new BadExtract(NOTHING_TO_WALK, "no way in it can be walked; does it hold highways?");
            var parts = Parts.of(segments.nodes(), segments.from(), segments.to());
            var left = parts.left(node -> "OSM node " + segments.id(node));
            return new Extract(segments.network(parts), ways.count(), outside, left);
        } catch (WalkedWays.TooMany tooMany) {
            throw new BadExtract(
                    TOO_MANY_NODES, "it has more than %,d nodes to walk on: cut a part out of it".formatted(mostNodes));
        } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new BadExtract(DAMAGED, "a block of it is damaged: " + damaged.getMessage(), damaged);
        }
    }
}
