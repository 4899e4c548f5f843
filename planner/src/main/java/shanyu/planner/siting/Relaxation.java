package shanyu.planner.siting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.random.RandomGenerator;

/**
 * The Lagrangian relaxation of "each demand is served once": with a price on every demand the best sites are those of
 * least reduced cost, and what they come to is never more than any plan costs (Fisher, "The Lagrangian relaxation method
 * for solving integer programming problems", Management Science 27, 1981). Prices follow the subgradient.
 *
 * <p>It also decides: a site whose opening, or closing, would lift the bound above every plan worth having stays closed, or
 * open, for good.
 */
final class Relaxation {
    /** Steps without a better bound before steps are halved. */
    private static final int PATIENCE = 20;

    private static final double FIRST_REACH = 1.5;
    private static final double LAST_REACH = 1e-4;

    /** What is known of a site. */
    enum Verdict {
        UNDECIDED,
        OPEN,
        CLOSED
    }

    private final Costs costs;
    private final int sites;
    private final Verdict[] verdicts;
    private final double[] price;
    private final double[] reduced;
    private final int[] served;
    /** Candidates decided to open, and those not decided. */
    private int open;

    private int undecided;
    private double reach = FIRST_REACH;
    private int since;
    private double bound = Double.NEGATIVE_INFINITY;
    private int[] chosen = new int[0];

    Relaxation(Costs costs, int sites, Verdict[] verdicts) {
        this(costs, sites, verdicts, new double[costs.demands]);
        for (int demand = 0; demand < costs.demands; demand++) price[demand] = startingPrice(demand);
    }

    private Relaxation(Costs costs, int sites, Verdict[] verdicts, double[] price) {
        this.costs = costs;
        this.sites = sites;
        this.verdicts = verdicts.clone();
        this.price = price;
        reduced = new double[costs.candidates];
        served = new int[costs.demands];
        for (var verdict : verdicts) {
            if (verdict == Verdict.OPEN) open++;
            if (verdict == Verdict.UNDECIDED) undecided++;
        }
    }

    /** The same with one site decided, from the prices found so far. */
    Relaxation with(int site, Verdict verdict) {
        var next = new Relaxation(costs, sites, verdicts, price.clone());
        next.decide(site, verdict);
        next.bound = bound;
        next.reach = FIRST_REACH / 4;
        return next;
    }

    /** The same from prices that are each up to the half more or less: the sites it chooses are other good ones. */
    Relaxation shaken(RandomGenerator random) {
        var next = new Relaxation(costs, sites, verdicts, price.clone());
        for (int demand = 0; demand < costs.demands; demand++)
            next.price[demand] = Math.clamp(price[demand] * random.nextDouble(0.5, 1.5), 0, costs.miss[demand]);
        return next;
    }

    /** What the demand would pay if sites stood evenly: as far as the one in so many as are opened. */
    private double startingPrice(int demand) {
        int reachable = costs.rowBegin[demand + 1] - costs.rowBegin[demand];
        int even = Math.min(reachable - 1, Math.max(1, costs.candidates / sites));
        if (even < 0) return costs.miss[demand];
        double far = costs.rowCost[costs.rowBegin[demand] + even];
        return far > 0 ? far : costs.miss[demand] / 2;
    }

    /** The best so far; no plan under these verdicts costs less. */
    double bound() {
        return bound;
    }

    /** The sites of least reduced cost under the prices of the last step: a good start for a search. */
    int[] chosen() {
        return chosen.clone();
    }

    Verdict verdict(int site) {
        return verdicts[site];
    }

    /** Of the sites chosen and undecided the one that pays most; -1 when all chosen ones are decided. */
    int next() {
        int next = -1;
        for (int site : chosen) {
            if (verdicts[site] == Verdict.UNDECIDED && (next < 0 || reduced[site] < reduced[next])) next = site;
        }
        return next;
    }

    /** Whether steps have become too small to move anything. */
    boolean isSpent() {
        return reach < LAST_REACH;
    }

    /** Whether no plan under these verdicts costs as little; then there may be no choice left, and no step to take. */
    boolean excludes(double cost) {
        boolean isPossible = open <= sites && open + undecided >= sites;
        return !isPossible || bound > cost;
    }

    private void decide(int site, Verdict verdict) {
        verdicts[site] = verdict;
        undecided--;
        if (verdict == Verdict.OPEN) open++;
    }

    /**
     * One step of the prices.
     *
     * @param best what the best plan known costs
     * @param worth what a plan may cost at most to be worth having
     */
    void step(double best, double worth) {
        Arrays.fill(reduced, 0);
        double value = 0;
        for (int demand = 0; demand < costs.demands; demand++) {
            value += price[demand];
            for (int k = costs.rowBegin[demand]; k < costs.rowBegin[demand + 1]; k++) {
                if (costs.rowCost[k] >= price[demand]) break;
                reduced[costs.rowSite[k]] += costs.rowCost[k] - price[demand];
            }
        }
        var keys = keys();
        chosen = cheapest(keys);
        for (int site : chosen) value += reduced[site];
        if (value > bound) {
            bound = value;
            since = 0;
        } else if (++since == PATIENCE) {
            since = 0;
            reach /= 2;
        }
        decide(keys, value, worth);
        reprice(best, value);
    }

    /** The keys of all sites that may open, rising. */
    private double[] keys() {
        var keys = new double[open + undecided];
        int n = 0;
        for (int site = 0; site < costs.candidates; site++) if (verdicts[site] != Verdict.CLOSED) keys[n++] = key(site);
        Arrays.sort(keys);
        return keys;
    }

    /** As many sites as open, those of least reduced cost: the open ones, then by reduced cost, of equal ones the earlier. */
    private int[] cheapest(double[] keys) {
        double last = keys[sites - 1];
        int alike = 0;
        while (alike < sites && keys[sites - 1 - alike] == last) alike++;
        var cheapest = new Integer[sites];
        int n = 0;
        for (int site = 0; site < costs.candidates; site++) {
            if (verdicts[site] == Verdict.CLOSED || key(site) > last) continue;
            if (key(site) < last || alike-- > 0) cheapest[n++] = site;
        }
        Arrays.sort(
                cheapest, Comparator.<Integer>comparingDouble(this::key).thenComparingDouble(site -> reduced[site]));
        return Arrays.stream(cheapest).mapToInt(Integer::intValue).toArray();
    }

    private double key(int site) {
        return verdicts[site] == Verdict.OPEN ? Double.NEGATIVE_INFINITY : reduced[site];
    }

    private void decide(double[] keys, double value, double worth) {
        if (keys.length == sites) return;
        double last = reduced[chosen[sites - 1]];
        double after = keys[sites];
        var isChosen = new boolean[costs.candidates];
        for (int site : chosen) isChosen[site] = true;
        for (int site = 0; site < costs.candidates; site++) {
            if (verdicts[site] != Verdict.UNDECIDED) continue;
            if (!isChosen[site] && value - last + reduced[site] > worth) decide(site, Verdict.CLOSED);
            else if (isChosen[site] && value - reduced[site] + after > worth) decide(site, Verdict.OPEN);
        }
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
