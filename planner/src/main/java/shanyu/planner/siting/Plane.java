package shanyu.planner.siting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Sites of a plane in squares as wide as the reach, so that only those of nine squares are measured. */
public final class Plane {
    private final double[] x;
    private final double[] y;
    private final double radius;
    private final Map<Long, List<Integer>> squares = new HashMap<>();

    /** @param radius of reach, in the unit of the coordinates */
    public Plane(double[] x, double[] y, double radius) {
        this.x = x;
        this.y = y;
        this.radius = radius;
        for (int site = 0; site < x.length; site++)
            squares.computeIfAbsent(key(column(x[site]), column(y[site])), fresh -> new ArrayList<>())
                    .add(site);
    }

    /** Sites within the radius, its edge included, ascending. */
    public int[] within(double atX, double atY) {
        return IntStream.rangeClosed(-1, 1)
                .boxed()
                .flatMap(east -> IntStream.rangeClosed(-1, 1)
                        .mapToObj(
                                north -> squares.getOrDefault(key(column(atX) + east, column(atY) + north), List.of())))
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .filter(site -> Math.hypot(x[site] - atX, y[site] - atY) <= radius)
                .sorted()
                .toArray();
    }

    private long column(double at) {
        return radius == 0 ? Double.doubleToLongBits(at) : (long) Math.floor(at / radius);
    }

    private static long key(long column, long row) {
        return column * 0x9E3779B97F4A7C15L + row;
    }
}
