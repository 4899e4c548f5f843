package shanyu.planning.network;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import org.jspecify.annotations.Nullable;
import shanyu.planner.access.Reach;
import shanyu.planner.catchment.Catchment;
import shanyu.planner.catchment.Catchments;
import shanyu.planner.catchment.Ground;
import shanyu.planner.walk.Nearest;
import shanyu.planner.walk.Network;
import shanyu.planner.walk.Place;
import shanyu.planner.walk.Walk;

/**
 * The ways people walk, and what one must know of them before believing a figure. What is slow to make is made once and
 * shared by all who ask; searches, which are not for two at once, wait on a shelf for the next.
 */
public final class WalkingNetwork {
    /** Searches kept for the next asker; each holds eight bytes a node. */
    private static final int SHELF = 4;

    private final Stamp stamp;
    private final Network network;
    private final Nearest nearest;
    private final Ground ground;
    private final Queue<Walk> walks = new ArrayBlockingQueue<>(SHELF);
    private final Queue<Catchments> outlines = new ArrayBlockingQueue<>(SHELF);

    WalkingNetwork(Stamp stamp, Network network) {
        this.stamp = stamp;
        this.network = network;
        nearest = new Nearest(network);
        ground = new Ground(network, nearest);
    }

    /**
     * What a figure was reckoned on.
     *
     * @param kind {@code stand-in} while no real network was imported: its ways ignore rivers, motorways and railways;
     *     {@code osm} from an extract of OpenStreetMap, {@code edges} from a list of ways
     * @param name as whoever imported it named it; absent for the stand-in
     * @param day it was imported on; absent for the stand-in
     * @param mark beginning of the SHA-256 of nodes and ways: changes whenever the network does
     */
    @Schema(name = "WalkingNetworkStamp")
    public record Stamp(
            @Schema(allowableValues = {"stand-in", "osm", "edges"})
            String kind,

            @Schema(example = "shanghai-260901.osm.pbf", maxLength = 100) @Nullable
            String name,

            @Nullable LocalDate day,

            @Schema(example = "© OpenStreetMap contributors (ODbL 1.0)", maxLength = 200)
            String source,

            @Schema(minimum = "0") int nodes,
            @Schema(minimum = "0") int ways,

            @Schema(example = "8f1c02a49b6e", maxLength = 12)
            String mark) {}

    public Stamp stamp() {
        return stamp;
    }

    public Network network() {
        return network;
    }

    /** Who of some homes can walk where. */
    public Reach reach(List<Place> homes) {
        return new Reach(network, nearest, homes);
    }

    /** Metres to the nearest node as the crow flies; endless where there is none within five kilometres. */
    public double metresTo(Place place) {
        return nearest.to(place).metres();
    }

    /** What is reached from a place, and its outline. */
    public Catchment catchment(Place place, double metres) {
        var mine = outlines.poll();
        if (mine == null) mine = new Catchments(network, nearest, ground);
        var catchment = mine.of(place, metres);
        outlines.offer(mine);
        return catchment;
    }

    /**
     * How far places are from one, walking; the straight ways between a place and its node count as walked.
     *
     * @return metres of each, endless where it is farther than {@code most}
     */
    public double[] metres(Place from, List<Place> places, double most) {
        var door = nearest.to(from);
        var metres = new double[places.size()];
        java.util.Arrays.fill(metres, Double.POSITIVE_INFINITY);
        if (door.node() < 0) return metres;
        var walk = walks.poll();
        if (walk == null) walk = new Walk(network);
        walk.from(door.node(), most - door.metres());
        for (int n = 0; n < metres.length; n++) {
            var end = nearest.to(places.get(n));
            if (end.node() < 0 || !walk.reaches(end.node())) continue;
            double far = door.metres() + walk.metres(end.node()) + end.metres();
            if (far <= most) metres[n] = far;
        }
        walks.offer(walk);
        return metres;
    }
}
