package shanyu.planner.siting.capacity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * The Lagrangian relaxation of "each point is served once": with a price on every point each candidate fills itself with
 * what pays best (a knapsack), the best candidates open, and what that comes to is never more than any plan costs. Prices
 * follow the subgradient. A candidate whose opening would lift the bound above the best plan known is closed for good.
 *
 * <p>Knapsacks are filled only where they may decide who opens: first those that would be best if people could be divided.
 */
final class CapacityRelaxation {
    private static final int PATIENCE = 20;
    private static final double FIRST_REACH = 1.5;
    private static final double LAST_REACH = 1e-3;
    /** Bounds are sums of thousands of doubles; they are lowered by this part. */
    private static final double SAFE = 1e-10;

    private final CapacitatedMedian problem;
    private final double[] price;
    private final boolean[] closed;
    private final Knapsack[] sacks;
    private final int[] served;
    private double reach = FIRST_REACH;
    private int since;
    private int left;
    private double bound = Double.NEGATIVE_INFINITY;
    private double[] bestPrice;
    private int[] chosen = new int[0];

    private record Filled(int site, double worth, boolean isWhole) {}

    CapacityRelaxation(CapacitatedMedian problem) {
        this.problem = problem;
        price = new double[problem.points];
        closed = new boolean[problem.points];
        left = problem.points;
        served = new int[problem.points];
        sacks = new Knapsack[problem.points];
        for (int site = 0; site < problem.points; site++) sacks[site] = new Knapsack();
        int even = Math.min(problem.points - 1, Math.max(1, problem.points / problem.sites));
        for (int point = 0; point < problem.points; point++)
            price[point] = problem.way[point][problem.near[point][even]];
        bestPrice = price.clone();
    }

    /** The best so far, on the safe side; no plan costs less. */
    double bound() {
        return bound;
    }

    /** The sites that open under the prices of the last step. */
    int[] chosen() {
        return chosen.clone();
    }

    /** Whether no better plan opens this candidate. */
    boolean isClosed(int site) {
        return closed[site];
    }

    boolean isSpent() {
        return reach < LAST_REACH;
    }

    /** Whether fewer candidates are left than sites: then no better plan is. */
    boolean isExhausted() {
        return left < problem.sites;
    }

    /**
     * One step of the prices.
     *
     * @param best what the best plan known costs; infinite while there is none
     */
    void step(double best) {
        var order = filled();
        double value = Arrays.stream(price).sum();
        for (int n = 0; n < problem.sites; n++) value -= order[n].worth;
        chosen =
                Arrays.stream(order).limit(problem.sites).mapToInt(Filled::site).toArray();
        double safe = value - SAFE * Math.abs(value);
        if (safe > bound) {
            bound = safe;
            bestPrice = price.clone();
            since = 0;
        } else if (++since == PATIENCE) {
            since = 0;
            reach /= 2;
        }
        double last = order[problem.sites - 1].worth;
        for (int n = problem.sites; n < order.length; n++) {
            if (safe + last - order[n].worth <= best) continue;
            closed[order[n].site] = true;
            left--;
        }
        reprice(Double.isFinite(best) ? best : 1.05 * Math.abs(value) + 1, value);
    }

    /** Candidates by what they are worth: as many as open filled whole, the others at what they are worth at most. */
    private Filled[] filled() {
        var whole = new PriorityQueue<Filled>(
                Comparator.comparingDouble(Filled::worth).thenComparing(Filled::site, Comparator.reverseOrder()));
        double dearest = Arrays.stream(price).max().orElse(0);
        var atMost = IntStream.range(0, problem.points)
                .filter(site -> !closed[site])
                .mapToObj(site -> new Filled(site, load(site, dearest), false))
                .sorted(Comparator.comparingDouble(Filled::worth).reversed().thenComparingInt(Filled::site))
                .toArray(Filled[]::new);
        var all = new Filled[atMost.length];
        for (int n = 0; n < atMost.length; n++) {
            int site = atMost[n].site;
            boolean decides = whole.size() < problem.sites || atMost[n].worth > whole.element().worth;
            all[n] = decides ? new Filled(site, sacks[site].fill(problem.room[site]), true) : atMost[n];
            if (decides) {
                whole.add(all[n]);
                if (whole.size() > problem.sites) whole.remove();
            }
        }
        Arrays.sort(
                all,
                Comparator.comparingDouble(Filled::worth)
                        .reversed()
                        .thenComparing(Filled::isWhole, Comparator.reverseOrder())
                        .thenComparingInt(Filled::site));
        return all;
    }

    private double load(int site, double dearest) {
        var sack = sacks[site];
        sack.clear();
        for (int point : problem.near[site]) {
            double way = problem.way[site][point];
            if (way >= dearest) break;
            double profit = price[point] - way;
            if (profit > 0 && problem.demand[point] <= problem.room[site])
                sack.add(point, profit, problem.demand[point]);
        }
        sack.sort();
        return sack.divisible(problem.room[site]);
    }

    /**
     * By candidate, the points it may serve in a plan of at most this cost; whom else it served would lift the bound above
     * it. Closed candidates serve nobody.
     */
    int[][] mayServe(double best) {
        System.arraycopy(bestPrice, 0, price, 0, price.length);
        var order = filled();
        double value = Arrays.stream(price).sum();
        for (int n = 0; n < Math.min(problem.sites, order.length); n++) value -= order[n].worth;
        double safe = value - SAFE * Math.abs(value);
        var pairs = new int[problem.points][0];
        for (int n = 0; n < order.length; n++) {
            int site = order[n].site;
            double others = safe + order[Math.min(n, problem.sites - 1)].worth;
            pairs[site] = IntStream.range(0, problem.points)
                    .filter(point -> problem.demand[point] <= problem.room[site])
                    .filter(point -> others - worthServing(site, point) <= best)
                    .toArray();
        }
        return pairs;
    }

    /** What a candidate is worth at most that serves the point. */
    private double worthServing(int site, int point) {
        return price[point]
                - problem.way[site][point]
                + sacks[site].divisibleWithout(point, problem.room[site] - problem.demand[point]);
    }

    private void reprice(double best, double value) {
        Arrays.fill(served, 0);
        for (int site : chosen) {
            for (int point : sacks[site].taken()) served[point]++;
        }
        long steep = 0;
        for (int times : served) steep += (long) (1 - times) * (1 - times);
        if (steep == 0) return;
        double step = reach * Math.max(best - value, 1e-6 * Math.abs(best)) / steep;
        for (int point = 0; point < problem.points; point++) price[point] += step * (1 - served[point]);
    }
}
