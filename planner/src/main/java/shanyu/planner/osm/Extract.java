package shanyu.planner.osm;

import static shanyu.planner.osm.BadExtract.Fault.DAMAGED;
import static shanyu.planner.osm.BadExtract.Fault.NOTHING_TO_WALK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    /**
     * Reads an extract by the rules that come with the planner.
     *
     * @param progress is told what share of the work is done, from 0 to 1
     * @throws BadExtract when the file is damaged, or holds nothing people can walk
     * @throws IOException when it cannot be read
     */
    public static Extract read(Path file, DoubleConsumer progress) throws IOException {
        return read(file, FootAccess.standard(), progress);
    }

    static Extract read(Path file, FootAccess rules, DoubleConsumer progress) throws IOException {
        double work = 2.0 * Math.max(1, Files.size(file));
        try {
            var ways = new WalkedWays(rules);
            Blocks.read(file, ways::take, done -> progress.accept(done / work));
            var nodes = new WalkedNodes(rules, ways.nodes());
            Blocks.read(file, nodes::take, done -> progress.accept(0.5 + done / work));
            int outside = nodes.ids.length - nodes.present.cardinality();
            var segments = new Segments(ways, nodes);
            if (segments.count() == 0) throw new BadExtract(NOTHING_TO_WALK, "no way in it can be walked; does it hold highways?");
            var parts = Parts.of(segments.nodes(), segments.from(), segments.to());
            var left = parts.left(node -> "OSM node " + segments.id(node));
            return new Extract(segments.network(parts), ways.count(), outside, left);
        } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new BadExtract(DAMAGED, "a block of it is damaged: " + damaged.getMessage(), damaged);
        }
    }
}
