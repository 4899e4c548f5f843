package shanyu.planner.siting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The Lagrangian relaxation of "each demand is served once": with a price on every demand the best sites are those of
 * least reduced cost, and what they come to is never more than any plan costs (Fisher, "The Lagrangian relaxation method
 * for solving integer programming problems", Management Science 27, 1981). Prices follow the subgradient.
 */
final class Relaxation {
    /** Steps without a better bound before steps are halved. */
    private static final int PATIENCE = 20;

    private final Costs costs;
    private final int sites;
    private final boolean[] fixed;
    private final double[] price;
    private final double[] reduced;
    private final int[] served;
    private double reach = 1.5;
    private int since;
    private double bound = Double.NEGATIVE_INFINITY;
    private int[] chosen = new int[0];

    Relaxation(Costs costs, int sites, boolean[] fixed) {
        this.costs = costs;
        this.sites = sites;
        this.fixed = fixed;
        price = new double[costs.demands];
        reduced = new double[costs.candidates];
        served = new int[costs.demands];
        for (int demand = 0; demand < costs.demands; demand++) price[demand] = startingPrice(demand);
    }

    /** What the demand would pay if sites stood evenly: as far as the one in so many as are opened. */
    private double startingPrice(int demand) {
        int reachable = costs.rowBegin[demand + 1] - costs.rowBegin[demand];
        int even = Math.min(reachable - 1, Math.max(1, costs.candidates / sites));
        return reachable == 0
                ? costs.miss[demand]
                : even < reachable && costs.rowCost[costs.rowBegin[demand] + Math.max(0, even)] > 0
                        ? costs.rowCost[costs.rowBegin[demand] + even]
                        : costs.miss[demand] / 2;
    }

    /** The best so far; no plan costs less. */
    double bound() {
        return bound;
    }

    /** The sites of least reduced cost under the prices of the last step: a good start for a search. */
    int[] chosen() {
        return chosen.clone();
    }

    /** Whether steps have become too small to move anything. */
    boolean isSpent() {
        return reach < 1e-4;
    }

    /** @param best what the best plan known costs */
    void step(double best) {
        Arrays.fill(reduced, 0);
        double value = 0;
        for (int demand = 0; demand < costs.demands; demand++) {
            value += price[demand];
            for (int k = costs.rowBegin[demand]; k < costs.rowBegin[demand + 1]; k++) {
                if (costs.rowCost[k] >= price[demand]) break;
                reduced[costs.rowSite[k]] += costs.rowCost[k] - price[demand];
            }
        }
        chosen = least();
        for (int site : chosen) value += reduced[site];
        if (value > bound) {
            bound = value;
            since = 0;
        } else if (++since == PATIENCE) {
            since = 0;
            reach /= 2;
        }
        reprice(best, value);
    }

    /** The fixed sites and, beside them, those of least reduced cost; the earlier of equal ones. */
    private int[] least() {
        return IntStream.range(0, costs.candidates)
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(site -> !fixed[site])
                        .thenComparingDouble(site -> reduced[site]))
                .limit(sites)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void reprice(double best, double value) {
        Arrays.fill(served, 0);
        for (int site : chosen) {
            for (int k = costs.columnBegin[site]; k < costs.columnBegin[site + 1]; k++) {
                if (costs.columnCost[k] < price[costs.columnDemand[k]]) served[costs.columnDemand[k]]++;
            }
        }
        long steep = 0;
        for (int times : served) steep += (long) (1 - times) * (1 - times);
        if (steep == 0) return;
        double step = reach * Math.max(best - value, 1e-9) / steep;
        for (int demand = 0; demand < costs.demands; demand++) {
            price[demand] = Math.clamp(price[demand] + step * (1 - served[demand]), 0, costs.miss[demand]);
        }
    }
}
