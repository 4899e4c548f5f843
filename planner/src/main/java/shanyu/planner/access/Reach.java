package shanyu.planner.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shanyu.planner.walk.Nearest;
import shanyu.planner.walk.Network;
import shanyu.planner.walk.Place;
import shanyu.planner.walk.Walk;

/**
 * Who can walk to what: each place stands at the node nearest to it, and the straight way there and back counts as walked.
 * People reach a place along the network only, however near it stands.
 */
public final class Reach {
    private final Network network;
    private final Nearest nearest;

    public Reach(Network network) {
        this.network = network;
        nearest = new Nearest(network);
    }

    /** Every pair within so many metres, by supply, then as the demands stand. */
    public List<Pair> pairs(List<Place> demands, List<Place> supplies, double limit) {
        Map<Integer, List<Pair>> at = new HashMap<>();
        for (int demand = 0; demand < demands.size(); demand++) {
            var found = nearest.to(demands.get(demand));
            if (found.metres() <= limit)
                at.computeIfAbsent(found.node(), fresh -> new ArrayList<>()).add(new Pair(demand, 0, found.metres()));
        }
        var walk = new Walk(network);
        var pairs = new ArrayList<Pair>();
        for (int supply = 0; supply < supplies.size(); supply++) {
            var door = nearest.to(supplies.get(supply));
            if (door.node() < 0) continue;
            var reached = new ArrayList<Pair>();
            int count = walk.from(door.node(), limit - door.metres());
            for (int n = 0; n < count; n++) {
                double metres = door.metres() + walk.metres(walk.node(n));
                for (var home : at.getOrDefault(walk.node(n), List.of())) {
                    if (metres + home.metres() <= limit)
                        reached.add(new Pair(home.demand(), supply, metres + home.metres()));
                }
            }
            reached.sort(Comparator.comparingInt(Pair::demand));
            pairs.addAll(reached);
        }
        return pairs;
    }
}
