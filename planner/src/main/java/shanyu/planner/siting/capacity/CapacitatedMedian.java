package shanyu.planner.siting.capacity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Points that are demand and candidate in one, as in the instances of Lorena and Senne, "A column generation approach to
 * capacitated p-median problems", Computers & Operations Research 31 (2004). The way of a point counts once, however many
 * people it stands for; its people fill the site.
 */
public final class CapacitatedMedian {
    /** Sums of people are compared with capacities to this part: decimals do not add up exactly. */
    private static final double ROUNDING = 1e-9;

    final int points;
    final int sites;
    /** From each point to each; the same there and back. */
    final double[][] way;

    final double[] demand;
    final double[] capacity;
    /** Capacity with what rounding needs. */
    final double[] room;
    /** By point, all candidates, the nearest first. */
    final int[][] near;

    /**
     * @param way from each point to each, at least 0, the same there and back
     * @param sites open in the end
     * @throws IllegalArgumentException when there are fewer points than sites, or none of either
     */
    public CapacitatedMedian(double[][] way, double[] demand, double[] capacity, int sites) {
        if (sites < 1 || sites > way.length)
            throw new IllegalArgumentException("%d sites of %d candidates".formatted(sites, way.length));
        this.points = way.length;
        this.sites = sites;
        this.way = way;
        this.demand = demand;
        this.capacity = capacity;
        room = Arrays.stream(capacity).map(each -> each * (1 + ROUNDING)).toArray();
        near = IntStream.range(0, points)
                .parallel()
                .mapToObj(point -> IntStream.range(0, points)
                        .boxed()
                        .sorted(Comparator.comparingDouble(site -> way[point][site]))
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** The most people that so many sites can serve. */
    public double mostPlaces() {
        return Arrays.stream(capacity)
                .boxed()
                .sorted(Comparator.reverseOrder())
                .limit(sites)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** All people. */
    public double people() {
        return Arrays.stream(demand).sum();
    }
}
