package shanyu.planner.siting;

import java.util.Comparator;
import java.util.PriorityQueue;

/** Opens one site after the other, always where it saves most. What a site saves never grows, so few are counted again. */
final class Greedy {
    private Greedy() {}

    private record Saving(int site, double saves, int asOf) {}

    static int[] start(Costs costs, int number, boolean[] fixed) {
        var now = costs.miss.clone();
        var sites = new int[number];
        int opened = 0;
        for (int site = 0; site < costs.candidates; site++) {
            if (fixed[site]) sites[opened++] = open(costs, site, now);
        }
        var savings = new PriorityQueue<>(
                Comparator.comparingDouble(Saving::saves).reversed().thenComparingInt(Saving::site));
        for (int site = 0; site < costs.candidates; site++) {
            if (!fixed[site]) savings.add(new Saving(site, saves(costs, site, now), opened));
        }
        while (opened < number) {
            var most = savings.remove();
            if (most.asOf == opened) sites[opened++] = open(costs, most.site, now);
            else savings.add(new Saving(most.site, saves(costs, most.site, now), opened));
        }
        return sites;
    }

    private static double saves(Costs costs, int site, double[] now) {
        double saves = 0;
        for (int k = costs.columnBegin[site]; k < costs.columnBegin[site + 1]; k++) {
            saves += Math.max(0, now[costs.columnDemand[k]] - costs.columnCost[k]);
        }
        return saves;
    }

    private static int open(Costs costs, int site, double[] now) {
        for (int k = costs.columnBegin[site]; k < costs.columnBegin[site + 1]; k++) {
            now[costs.columnDemand[k]] = Math.min(now[costs.columnDemand[k]], costs.columnCost[k]);
        }
        return site;
    }
}
