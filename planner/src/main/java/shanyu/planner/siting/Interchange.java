package shanyu.planner.siting;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A set of open sites that knows what every exchange of an open one for a closed one would save.
 *
 * <p>Gain, loss and extra are those of Resende and Werneck, "A fast swap-based local search procedure for location
 * problems", Annals of Operations Research 150 (2007): an exchange saves {@code gain[in] - loss[out] + extra[in][out]}, and
 * a demand touches only the candidates nearer to it than its second open one, so an exchange counts few of them anew.
 */
final class Interchange {
    private static final int NOBODY = -1;

    private final Costs costs;
    private final boolean[] fixed;
    /** Open sites by slot. */
    private final int[] open;

    /** Slot of an open site, {@link #NOBODY} of a closed one. */
    private final int[] slot;

    private final int[] first;
    private final int[] second;
    private final double[] nearest;
    private final double[] next;
    private final double[] gain;
    private final double[] loss;
    private final double[][] extra;
    private final int[] touched;
    private final boolean[] isTouched;
    /** A smaller saving is rounding. */
    private final double grain;

    private double total;

    /** @param fixed sites that stay open */
    Interchange(Costs costs, int[] sites, boolean[] fixed) {
        this.costs = costs;
        this.fixed = fixed;
        open = sites.clone();
        slot = new int[costs.candidates];
        Arrays.fill(slot, NOBODY);
        for (int s = 0; s < open.length; s++) slot[open[s]] = s;
        first = new int[costs.demands];
        second = new int[costs.demands];
        nearest = new double[costs.demands];
        next = new double[costs.demands];
        gain = new double[costs.candidates];
        loss = new double[open.length];
        extra = new double[costs.candidates][open.length];
        touched = new int[costs.demands];
        isTouched = new boolean[costs.demands];
        for (int demand = 0; demand < costs.demands; demand++) {
            look(demand);
            count(demand, 1);
        }
        grain = Math.max(1e-9, total * 1e-12);
    }

    double total() {
        return total;
    }

    int[] sites() {
        return open.clone();
    }

    boolean isOpen(int site) {
        return slot[site] != NOBODY;
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
        int in = NOBODY;
        int out = NOBODY;
        for (int site = 0; site < costs.candidates; site++) {
            if (isOpen(site)) continue;
            boolean isBarred = until[site] > step;
            var beside = extra[site];
            double gains = gain[site];
            for (int s = 0; s < open.length; s++) {
                double saves = gains - loss[s] + beside[s];
                if (saves <= most || fixed[open[s]]) continue;
                if ((isBarred || until[open[s]] > step) && saves <= enough) continue;
                most = saves;
                in = site;
                out = open[s];
            }
        }
        return in == NOBODY ? null : new Exchange(in, out);
    }

    /** Opens {@code in} in the place of {@code out}. */
    void exchange(int in, int out) {
        int count = touch(in, out);
        for (int t = 0; t < count; t++) count(touched[t], -1);
        slot[in] = slot[out];
        slot[out] = NOBODY;
        open[slot[in]] = in;
        for (int t = 0; t < count; t++) {
            look(touched[t]);
            count(touched[t], 1);
            isTouched[touched[t]] = false;
        }
    }

    /** Demands whose nearest two change. */
    private int touch(int in, int out) {
        int count = 0;
        for (int k = costs.columnBegin[in]; k < costs.columnBegin[in + 1]; k++) {
            int demand = costs.columnDemand[k];
            if (costs.columnCost[k] < next[demand]) {
                isTouched[demand] = true;
                touched[count++] = demand;
            }
        }
        for (int demand = 0; demand < costs.demands; demand++) {
            if (!isTouched[demand] && (first[demand] == out || second[demand] == out)) {
                isTouched[demand] = true;
                touched[count++] = demand;
            }
        }
        return count;
    }

    private void look(int demand) {
        first[demand] = NOBODY;
        second[demand] = NOBODY;
        nearest[demand] = costs.miss[demand];
        next[demand] = costs.miss[demand];
        for (int k = costs.rowBegin[demand]; k < costs.rowBegin[demand + 1]; k++) {
            if (!isOpen(costs.rowSite[k])) continue;
            if (first[demand] == NOBODY) {
                first[demand] = costs.rowSite[k];
                nearest[demand] = costs.rowCost[k];
            } else {
                second[demand] = costs.rowSite[k];
                next[demand] = costs.rowCost[k];
                return;
            }
        }
    }

    /** Counts a demand in ({@code sign} 1) or out (-1). */
    private void count(int demand, int sign) {
        double near = nearest[demand];
        double then = next[demand];
        total += sign * near;
        boolean served = first[demand] != NOBODY;
        int s = served ? slot[first[demand]] : 0;
        if (served) loss[s] += sign * (then - near);
        for (int k = costs.rowBegin[demand]; k < costs.rowBegin[demand + 1]; k++) {
            double cost = costs.rowCost[k];
            if (cost >= then) return;
            int site = costs.rowSite[k];
            if (isOpen(site)) continue;
            if (cost < near) gain[site] += sign * (near - cost);
            if (served) extra[site][s] += sign * (then - Math.max(cost, near));
        }
    }
}
