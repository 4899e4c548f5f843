package shanyu.planner.siting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What each demand costs served from each candidate, nearest first, and what it costs served by nobody. Costs carry their
 * weight: people times metres, or people missed.
 *
 * <p>The p-median has a row of all candidates; covering has rows of the candidates within reach, at cost 0, and misses the
 * people of the demand.
 */
public final class Costs {
    final int demands;
    final int candidates;
    /** By demand: row {@code d} is {@code rowBegin[d] … rowBegin[d + 1] - 1} of {@code rowSite} and {@code rowCost}. */
    final int[] rowBegin;

    final int[] rowSite;
    final double[] rowCost;
    /** The same by candidate, in the order of the demands. */
    final int[] columnBegin;

    final int[] columnDemand;
    final double[] columnCost;
    /** Where in the rows the same entry stands. */
    final int[] columnAt;
    /** Of being served by nobody; above every cost of the row. */
    final double[] miss;

    private Costs(int candidates, double[] miss, int[][] sites, double[][] costs) {
        this.demands = miss.length;
        this.candidates = candidates;
        this.miss = miss;
        rowBegin = new int[demands + 1];
        columnBegin = new int[candidates + 1];
        for (int demand = 0; demand < demands; demand++) {
            rowBegin[demand + 1] = rowBegin[demand] + sites[demand].length;
            for (int site : sites[demand]) columnBegin[site + 1]++;
        }
        for (int site = 0; site < candidates; site++) columnBegin[site + 1] += columnBegin[site];
        rowSite = new int[rowBegin[demands]];
        rowCost = new double[rowSite.length];
        columnDemand = new int[rowSite.length];
        columnCost = new double[rowSite.length];
        columnAt = new int[rowSite.length];
        var next = columnBegin.clone();
        for (int demand = 0; demand < demands; demand++) {
            for (int k = 0; k < sites[demand].length; k++) {
                rowSite[rowBegin[demand] + k] = sites[demand][k];
                rowCost[rowBegin[demand] + k] = costs[demand][k];
                int at = next[sites[demand][k]]++;
                columnDemand[at] = demand;
                columnCost[at] = costs[demand][k];
                columnAt[at] = rowBegin[demand] + k;
            }
        }
    }

    /** What a demand costs served from a candidate. */
    @FunctionalInterface
    public interface At {
        double cost(int demand, int candidate);
    }

    /** Everybody is served from the nearest open site, however far. */
    public static Costs median(int demands, int candidates, At at) {
        var sites = new int[demands][];
        var costs = new double[demands][];
        var miss = new double[demands];
        for (int demand = 0; demand < demands; demand++) {
            var row = new double[candidates];
            for (int site = 0; site < candidates; site++) row[site] = checked(at.cost(demand, site), demand, site);
            sites[demand] = IntStream.range(0, candidates)
                    .boxed()
                    .sorted(Comparator.comparingDouble(site -> row[site]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            costs[demand] =
                    Arrays.stream(sites[demand]).mapToDouble(site -> row[site]).toArray();
            miss[demand] = row[sites[demand][candidates - 1]] + 1;
        }
        return new Costs(candidates, miss, sites, costs);
    }

    /**
     * As many people as can be are served by an open site within reach.
     *
     * @param people of each demand
     * @param within the candidates within reach of each demand
     */
    public static Costs covering(double[] people, int candidates, int[][] within) {
        var costs = new double[people.length][];
        for (int demand = 0; demand < people.length; demand++) {
            checked(people[demand], demand, 0);
            costs[demand] = new double[people[demand] > 0 ? within[demand].length : 0];
        }
        var sites = IntStream.range(0, people.length)
                .mapToObj(demand -> people[demand] > 0 ? within[demand] : new int[0])
                .toArray(int[][]::new);
        return new Costs(candidates, people.clone(), sites, costs);
    }

    private static double checked(double cost, int demand, int site) {
        if (cost >= 0 && cost < Double.POSITIVE_INFINITY) return cost;
        throw new IllegalArgumentException("demand %d costs %s at candidate %d".formatted(demand, cost, site));
    }

    /** Whether every cost is a whole number, so that a bound may be rounded up. */
    boolean isWhole() {
        return Arrays.stream(rowCost).allMatch(each -> each == Math.rint(each))
                && Arrays.stream(miss).allMatch(each -> each == Math.rint(each));
    }

    /** What the demands cost with these sites open. */
    public double total(int[] open) {
        var isOpen = new boolean[candidates];
        for (int site : open) isOpen[site] = true;
        double total = 0;
        for (int demand = 0; demand < demands; demand++) {
            int k = rowBegin[demand];
            while (k < rowBegin[demand + 1] && !isOpen[rowSite[k]]) k++;
            total += k < rowBegin[demand + 1] ? rowCost[k] : miss[demand];
        }
        return total;
    }

    /** What no choice of sites undercuts: each demand served where that costs least, or missed where that is cheaper still. */
    double least() {
        double least = 0;
        for (int demand = 0; demand < demands; demand++) {
            boolean canBeServed = rowBegin[demand] < rowBegin[demand + 1];
            least += canBeServed ? Math.min(rowCost[rowBegin[demand]], miss[demand]) : miss[demand];
        }
        return least;
    }
}
