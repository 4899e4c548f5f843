package shanyu.planner.siting;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A set of open sites that knows what every exchange of an open one for a closed one would save.
 *
 * <p>Gain, loss and extra are those of Resende and Werneck, "A fast swap-based local search procedure for location
 * problems", Annals of Operations Research 150 (2007): an exchange saves {@code gain[in] - loss[out] + extra[out][in]}, and
 * a demand touches only the candidates nearer to it than its second open one, so an exchange counts few of them anew.
 */
final class Interchange {
    private final Costs costs;
    private final boolean[] fixed;
    private final Nearest nearest;
    /** By demand, as it was counted last: the slot it is served from, what it costs, and what without that. */
    private final int[] server;

    private final double[] near;
    private final double[] then;
    /** By candidate, what is saved when it opens and none closes; of an open one nothing. */
    private final double[] gain;
    /** By slot, what its closing costs when none opens. */
    private final double[] loss;
    /** By slot and candidate, what of that is not lost when the candidate opens. */
    private final double[][] extra;
    /** By candidate, what the best slot to close for it spares: of slots one may close, and of barred ones. */
    private final double[] free;

    private final double[] barred;
    /** A smaller saving is rounding. */
    private final double grain;

    private double total;

    /** @param fixed sites that stay open */
    Interchange(Costs costs, int[] sites, boolean[] fixed) {
        this.costs = costs;
        this.fixed = fixed;
        nearest = new Nearest(costs, sites);
        server = new int[costs.demands];
        near = new double[costs.demands];
        then = new double[costs.demands];
        gain = new double[costs.candidates];
        loss = new double[sites.length];
        extra = new double[sites.length][costs.candidates];
        free = new double[costs.candidates];
        barred = new double[costs.candidates];
        for (int demand = 0; demand < costs.demands; demand++) countIn(demand);
        grain = Math.max(1e-9, total * 1e-12);
    }

    double total() {
        return total;
    }

    int[] sites() {
        return nearest.sites();
    }

    boolean isOpen(int site) {
        return nearest.isOpen(site);
    }

    /** A closed site that opens in the place of an open one. */
    private record Exchange(int in, int out) {}

    /** Exchanges, always where it saves most, until no exchange saves anything. */
    void descend() {
        var nobody = new int[costs.candidates];
        for (var best = best(grain, nobody, 0, 0); best != null; best = best(grain, nobody, 0, 0))
            exchange(best.in, best.out);
    }

    /**
     * Exchanges where it saves most or costs least, though neither of the two while it is barred, unless that leads below what
     * is known; both are barred then.
     *
     * @param until by candidate, the step from which it may be exchanged again
     * @param known the least total there was
     */
    boolean wander(int[] until, int step, int inBarred, int outBarred, double known) {
        var best = best(Double.NEGATIVE_INFINITY, until, step, total - known + grain);
        if (best == null) return false;
        exchange(best.in, best.out);
        until[best.in] = step + inBarred;
        until[best.out] = step + outBarred;
        return true;
    }

    /**
     * The exchange that saves most; the first of those that save as much.
     *
     * @param most it has to save more than this
     * @param until by candidate, the step from which it may be exchanged
     * @param enough what saves more is taken of barred ones too
     */
    private @Nullable Exchange best(double most, int[] until, int step, double enough) {
        spare(until, step);
        int in = Nearest.NONE;
        for (int site = 0; site < costs.candidates; site++) {
            double rather = gain[site] + Math.max(free[site], barred[site]);
            if (rather <= most || isOpen(site)) continue;
            double saves = rather;
            if (rather <= enough) saves = until[site] > step ? Double.NEGATIVE_INFINITY : gain[site] + free[site];
            if (saves <= most) continue;
            most = saves;
            in = site;
        }
        if (in == Nearest.NONE) return null;
        for (int s = 0; ; s++) {
            int out = nearest.site(s);
            boolean mayClose = !fixed[out] && (until[out] <= step || most > enough);
            if (mayClose && gain[in] + (extra[s][in] - loss[s]) == most) return new Exchange(in, out);
        }
    }

    /** What each candidate spares, slot after slot: in this order a processor takes several candidates at once. */
    private void spare(int[] until, int step) {
        Arrays.fill(free, Double.NEGATIVE_INFINITY);
        Arrays.fill(barred, Double.NEGATIVE_INFINITY);
        for (int s = 0; s < loss.length; s++) {
            int site = nearest.site(s);
            if (!fixed[site]) spare(extra[s], loss[s], until[site] > step ? barred : free);
        }
    }

    private static void spare(double[] extra, double loss, double[] most) {
        for (int site = 0; site < most.length; site++) most[site] = Math.max(most[site], extra[site] - loss);
    }

    /** Opens {@code in} in the place of {@code out}. */
    void exchange(int in, int out) {
        nearest.exchange(in, out);
        for (int t = 0; t < nearest.touches(); t++) recount(nearest.touched(t));
    }

    /** Where a site near the closed one opened in its slot, most demands it served count as before. */
    private void recount(int demand) {
        boolean isAsBefore = server[demand] == nearest.server(demand)
                && near[demand] == nearest.cost(demand)
                && then[demand] == nearest.costWithout(demand);
        if (isAsBefore) return;
        count(demand, -1);
        countIn(demand);
    }

    private void countIn(int demand) {
        server[demand] = nearest.server(demand);
        near[demand] = nearest.cost(demand);
        then[demand] = nearest.costWithout(demand);
        count(demand, 1);
    }

    /** Counts a demand in ({@code sign} 1) or out (-1). */
    private void count(int demand, int sign) {
        double now = near[demand];
        double without = then[demand];
        total += sign * now;
        int s = server[demand];
        if (s != Nearest.NONE) countServed(demand, s, now, without, sign);
        else
            for (int k = costs.rowBegin[demand]; k < costs.rowBegin[demand + 1]; k++)
                gain[costs.rowSite[k]] += sign * (now - costs.rowCost[k]);
    }

    private void countServed(int demand, int s, double now, double without, int sign) {
        loss[s] += sign * (without - now);
        var beside = extra[s];
        for (int k = costs.rowBegin[demand]; k < costs.rowBegin[demand + 1]; k++) {
            double cost = costs.rowCost[k];
            if (cost >= without) return;
            int site = costs.rowSite[k];
            if (cost < now) gain[site] += sign * (now - cost);
            beside[site] += sign * (without - Math.max(cost, now));
        }
    }
}
