package shanyu.planning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Spreads a town's children over its cells by the mapped points in each (dasymetric, Wright 1936): an assumption, since
 * where people board buses and shop is only near to where they live. A town without a point is spread evenly.
 */
final class Spread {
    private Spread() {}

    /** Whole children by cell, adding up to the town's exactly: what rounding leaves goes to the largest remainders, the first cell first. */
    static int[] over(List<Cell> cells, int children) {
        long points = cells.stream().mapToLong(Cell::points).sum();
        var weights = cells.stream()
                .mapToLong(cell -> points == 0 ? 1 : cell.points())
                .toArray();
        long all = Arrays.stream(weights).sum();
        var spread = new int[cells.size()];
        for (int n = 0; n < spread.length; n++) spread[n] = (int) (children * weights[n] / all);
        int left = spread.length == 0 ? 0 : children - Arrays.stream(spread).sum();
        IntStream.range(0, spread.length)
                .boxed()
                .sorted(Comparator.comparing((Integer n) -> children * weights[n] % all)
                        .reversed())
                .limit(left)
                .forEach(n -> spread[n]++);
        return spread;
    }
}
