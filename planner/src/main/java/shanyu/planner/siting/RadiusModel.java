package shanyu.planner.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import shanyu.planner.prover.Model;
import shanyu.planner.siting.Relaxation.Verdict;

/**
 * A table of costs as a program for a solver: per demand and step of its costs whether no site that near is open (Elloumi,
 * "A tighter formulation of the p-median problem", Journal of Combinatorial Optimization 19, 2010). Steps that no plan can
 * come to, since fewer candidates are left than sites, are left out.
 */
final class RadiusModel {
    private final Costs costs;
    private final int number;
    private final IntFunction<Verdict> verdict;
    private final Model model = new Model();
    /** By candidate, its variable; -1 where it stays closed. */
    private final int[] open;

    private int may;
    /** What is paid whatever opens. */
    private double always;

    private RadiusModel(Costs costs, int number, IntFunction<Verdict> verdict) {
        this.costs = costs;
        this.number = number;
        this.verdict = verdict;
        open = new int[costs.candidates];
        Arrays.fill(open, -1);
    }

    static Model of(Costs costs, int number, IntFunction<Verdict> verdict) {
        var made = new RadiusModel(costs, number, verdict);
        made.sites();
        for (int demand = 0; demand < costs.demands; demand++) made.steps(demand);
        made.model.sum(new int[] {made.model.choice(made.always)}, 1);
        return made.model;
    }

    private void sites() {
        for (int site = 0; site < costs.candidates; site++) {
            if (verdict.apply(site) == Verdict.CLOSED) continue;
            open[site] = model.choice(0);
            may++;
            if (verdict.apply(site) == Verdict.OPEN) model.sum(new int[] {open[site]}, 1);
        }
        model.sum(IntStream.of(open).filter(each -> each >= 0).toArray(), number);
    }

    private void steps(int demand) {
        int needed = may - number + 1;
        int before = -1;
        var nearer = new ArrayList<Integer>();
        double reached = -1;
        for (int k = costs.rowBegin[demand]; k <= costs.rowBegin[demand + 1] && needed >= 0; k++) {
            boolean isEnd = k == costs.rowBegin[demand + 1];
            if (!isEnd && open[costs.rowSite[k]] < 0) continue;
            if (needed-- == 0) return;
            double cost = isEnd ? costs.miss[demand] : costs.rowCost[k];
            if (reached < 0) always += cost;
            else if (cost > reached) {
                before = step(before, nearer, cost - reached);
                nearer.clear();
            }
            reached = cost;
            if (!isEnd) nearer.add(open[costs.rowSite[k]]);
        }
    }

    /** 1 when it was 1 before and none of these opens. */
    private int step(int before, ArrayList<Integer> nearer, double farther) {
        int isFarther = model.amount(farther, 1);
        int many = nearer.size();
        var of = new int[before < 0 ? many + 1 : many + 2];
        var times = new double[of.length];
        Arrays.fill(times, 1);
        for (int k = 0; k < many; k++) of[k] = nearer.get(k);
        of[many] = isFarther;
        if (before >= 0) {
            of[many + 1] = before;
            times[many + 1] = -1;
        }
        model.atLeast(of, times, before < 0 ? 1 : 0);
        return isFarther;
    }
}
