package shanyu.planner.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shanyu.planner.walk.Nearest;
import shanyu.planner.walk.Network;
import shanyu.planner.walk.Place;
import shanyu.planner.walk.Walk;

/**
 * Who can walk to what: each place stands at the node nearest to it, and the straight way there and back counts as walked.
 * People reach a place along the network only, however near it stands. Not for two threads at once.
 */
public final class Reach {
    private final Nearest nearest;
    private final Walk walk;
    private final int[] node;
    private final double[] straight;
    /** The homes at node {@code n} are {@code begin[n] … begin[n + 1] - 1} of {@code homes}. */
    private final int[] begin;

    private final int[] homes;
    private int[] found = new int[64];

    /** @param homes of the demands, in their order */
    public Reach(Network network, List<Place> homes) {
        this(network, new Nearest(network), homes);
    }

    public Reach(Network network, Nearest nearest, List<Place> homes) {
        this.nearest = nearest;
        walk = new Walk(network);
        node = new int[homes.size()];
        straight = new double[homes.size()];
        begin = new int[network.nodes() + 1];
        for (int home = 0; home < homes.size(); home++) {
            var door = nearest.to(homes.get(home));
            node[home] = door.node();
            straight[home] = door.metres();
            if (door.node() >= 0) begin[door.node() + 1]++;
        }
        for (int n = 0; n < network.nodes(); n++) begin[n + 1] += begin[n];
        this.homes = new int[begin[network.nodes()]];
        var next = begin.clone();
        for (int home = 0; home < node.length; home++) if (node[home] >= 0) this.homes[next[node[home]]++] = home;
    }

    /**
     * The demands that can walk to one place.
     *
     * @param demands rising
     * @param metres of each
     */
    public record Reached(int[] demands, double[] metres) {
        private static final Reached NOBODY = new Reached(new int[0], new double[0]);
    }

    public Reached from(Place place, double limit) {
        var door = nearest.to(place);
        if (door.node() < 0) return Reached.NOBODY;
        int count = 0;
        int nodes = walk.from(door.node(), limit - door.metres());
        for (int n = 0; n < nodes; n++) {
            int reached = walk.node(n);
            for (int at = begin[reached]; at < begin[reached + 1]; at++) {
                int home = homes[at];
                if (metres(door, home) > limit) continue;
                if (count == found.length) found = Arrays.copyOf(found, 2 * count);
                found[count++] = home;
            }
        }
        var demands = Arrays.copyOf(found, count);
        Arrays.sort(demands);
        return new Reached(
                demands,
                Arrays.stream(demands).mapToDouble(home -> metres(door, home)).toArray());
    }

    private double metres(Nearest.Found door, int home) {
        return door.metres() + walk.metres(node[home]) + straight[home];
    }

    /** Every pair within so many metres, by supply, then as the demands stand. */
    public List<Pair> pairs(List<Place> supplies, double limit) {
        var pairs = new ArrayList<Pair>();
        for (int supply = 0; supply < supplies.size(); supply++) {
            var reached = from(supplies.get(supply), limit);
            for (int n = 0; n < reached.demands.length; n++)
                pairs.add(new Pair(reached.demands[n], supply, reached.metres[n]));
        }
        return pairs;
    }
}
