package shanyu.planner.siting.programme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A programme in flat arrays: pairs in the order of the demands, and the same pairs by candidate. */
final class Reach {
    private static final int FEWEST_NEIGHBOURS = 500;

    private static final int MOST_NEIGHBOURS = 3_000;
    /** Fewer from some thirty thousand demands on, so that a whole plan takes minutes. */
    private static final long ALL_NEIGHBOURS = 100_000_000;

    /** Up to so many demands all are looked at after each change; above it those of towns and sites it touched. */
    private static final int FEW = 5_000;

    private static final double[] GRIDS = {1, 0.5, 0.25, 0.125};

    final int demands;
    final int candidates;
    final int towns;
    /** By demand: pairs {@code rowBegin[d] … rowBegin[d + 1] - 1}. */
    final int[] rowBegin;

    final int[] pairSite;
    /**
     * By candidate: entries {@code columnBegin[s] … columnBegin[s + 1] - 1} of {@code columnPair}, town by town, in each those who
     * count most first.
     */
    final int[] columnBegin;

    final int[] columnPair;
    final int[] pairDemand;
    final double[] people;
    final double[] priority;
    final int[] town;
    final double[] places;
    final double[] cost;
    final boolean[] exists;
    /** People of each town who must be served. */
    final double[] floor;

    /** Demands by town, those who count most first. */
    final int[][] townDemands;

    /** Whether some count more than others. */
    final boolean hasPriorities;

    final boolean hasFloors;

    /** What those count who count most. */
    final double first;

    /** What those count who count least. */
    final double last;

    Reach(Programme programme) {
        demands = programme.demands().size();
        candidates = programme.candidates().size();
        towns = programme.towns().size();
        people = programme.demands().stream().mapToDouble(Demand::people).toArray();
        priority = programme.demands().stream().mapToDouble(Demand::priority).toArray();
        first = Arrays.stream(priority).max().orElse(1);
        town = programme.demands().stream().mapToInt(Demand::town).toArray();
        townDemands = new int[towns][];
        var byTown = new int[towns];
        for (int each : town) byTown[each]++;
        for (int each = 0; each < towns; each++) townDemands[each] = new int[byTown[each]];
        IntStream.range(0, demands)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer demand) -> priority[demand]))
                .forEach(demand -> townDemands[town[demand]][--byTown[town[demand]]] = demand);
        last = Arrays.stream(priority).min().orElse(1);
        hasPriorities = last != first;
        places = programme.candidates().stream().mapToDouble(Candidate::places).toArray();
        cost = programme.candidates().stream().mapToDouble(Candidate::cost).toArray();
        exists = new boolean[candidates];
        for (int site = 0; site < candidates; site++)
            exists[site] = programme.candidates().get(site).exists();
        floor = new double[towns];
        for (int demand = 0; demand < demands; demand++)
            floor[town[demand]] +=
                    people[demand] * programme.towns().get(town[demand]).floor();
        hasFloors = Arrays.stream(floor).anyMatch(each -> each > 0);
        rowBegin = new int[demands + 1];
        columnBegin = new int[candidates + 1];
        for (int demand = 0; demand < demands; demand++) {
            rowBegin[demand + 1] = rowBegin[demand] + programme.within()[demand].length;
            for (int site : programme.within()[demand]) columnBegin[site + 1]++;
        }
        for (int site = 0; site < candidates; site++) columnBegin[site + 1] += columnBegin[site];
        pairSite = new int[rowBegin[demands]];
        pairDemand = new int[pairSite.length];
        columnPair = new int[pairSite.length];
        for (int demand = 0; demand < demands; demand++) {
            int pair = rowBegin[demand];
            for (int site : programme.within()[demand]) {
                pairSite[pair] = site;
                pairDemand[pair++] = demand;
            }
        }
        var next = columnBegin.clone();
        for (int[] ofTown : townDemands) {
            for (int demand : ofTown) {
                for (int pair = rowBegin[demand]; pair < rowBegin[demand + 1]; pair++)
                    columnPair[next[pairSite[pair]]++] = pair;
            }
        }
    }

    /** The site, and the candidates that share people with it in the order of their first shared demand. */
    IntStream beside(int site) {
        return IntStream.concat(
                        IntStream.of(site),
                        IntStream.range(columnBegin[site], columnBegin[site + 1])
                                .map(k -> pairDemand[columnPair[k]])
                                .flatMap(demand -> IntStream.range(rowBegin[demand], rowBegin[demand + 1])
                                        .map(pair -> pairSite[pair])))
                .distinct();
    }

    /** Demands one chain of moves is looked for among, at most: in a city fewer, where the next district is no help. */
    int neighbourhood() {
        return (int) Math.clamp(ALL_NEIGHBOURS / Math.max(1, demands), FEWEST_NEIGHBOURS, MOST_NEIGHBOURS);
    }

    /** Whether only what is near a change is looked at after it, and not every demand. */
    boolean isLarge() {
        return demands > FEW;
    }

    /**
     * What the worth of a best plan is a multiple of: people, places and floors in whole numbers are best served whole.
     *
     * @return 0 when nothing is known
     */
    double grid() {
        boolean isWhole = Stream.of(people, places, floor)
                .flatMapToDouble(Arrays::stream)
                .allMatch(each -> each == Math.rint(each));
        if (!isWhole) return 0;
        return DoubleStream.of(GRIDS)
                .filter(grid -> Arrays.stream(priority).allMatch(each -> each / grid == Math.rint(each / grid)))
                .findFirst()
                .orElse(0);
    }
}
