package shanyu.planner.access;

import java.util.List;

/**
 * Places per person for each demand, everybody competing for the places they can walk to: first each supply's places are
 * shared among all people within reach of it, then each demand adds up the shares within its own reach. The sum over people
 * is the number of places that anybody can reach.
 */
public final class FloatingCatchments {
    private FloatingCatchments() {}

    /**
     * @param people of each demand, at least 0
     * @param places of each supply, at least 0
     * @param pairs every pair within the limit once
     * @return places per person, by demand; 0 where nothing is within reach
     */
    public static double[] of(double[] people, double[] places, List<Pair> pairs, double limit, Decay decay) {
        var asking = new double[places.length];
        for (var pair : pairs) asking[pair.supply()] += people[pair.demand()] * decay.weight(pair.metres(), limit);
        var share = new double[people.length];
        for (var pair : pairs) {
            if (asking[pair.supply()] > 0)
                share[pair.demand()] +=
                        places[pair.supply()] / asking[pair.supply()] * decay.weight(pair.metres(), limit);
        }
        return share;
    }

    /** Whether a demand can walk to any places at all. */
    public static boolean[] covered(int demands, double[] places, List<Pair> pairs, double limit) {
        var covered = new boolean[demands];
        for (var pair : pairs) {
            if (pair.metres() <= limit && places[pair.supply()] > 0) covered[pair.demand()] = true;
        }
        return covered;
    }
}
