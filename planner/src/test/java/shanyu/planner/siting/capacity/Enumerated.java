package shanyu.planner.siting.capacity;

import java.util.stream.IntStream;

/** The least way over every choice of sites and every allotment to them, by trying all. */
final class Enumerated {
    private Enumerated() {}

    static double least(CapacitatedMedian problem) {
        return IntStream.range(0, 1 << problem.points)
                .filter(choice -> Integer.bitCount(choice) == problem.sites)
                .mapToDouble(choice -> least(problem, choice, 0, problem.capacity.clone(), 0, Double.POSITIVE_INFINITY))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static double least(
            CapacitatedMedian problem, int open, int point, double[] room, double way, double best) {
        if (way >= best) return best;
        if (point == problem.points) return way;
        for (int site = 0; site < problem.points; site++) {
            if ((open >> site & 1) == 0 || room[site] + 1e-9 < problem.demand[point]) continue;
            room[site] -= problem.demand[point];
            best = least(problem, open, point + 1, room, way + problem.way[site][point], best);
            room[site] += problem.demand[point];
        }
        return best;
    }
}
