package shanyu.planner.catchment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rings around what is reached, by marching squares (Lorensen and Cline 1987, in the plane): each square of four points
 * is crossed as its corners say, a crossing lies where the way ends between two points, what is reached to the left. Where
 * only two opposite corners are reached they are kept apart, so that no ring touches another or itself.
 */
final class Contour {
    private static final int NONE = -1;
    private static final int EAST = 1;
    private static final int NORTH = 2;
    private static final int WEST = 3;
    private static final int SOUTH = 0;
    /** Of a square whose corners SW, SE, NE, NW count 1, 2, 4, 8: which side leads to which, in turn. */
    private static final int[][] CROSSED = {
        {},
        {SOUTH, WEST},
        {EAST, SOUTH},
        {EAST, WEST},
        {NORTH, EAST},
        {SOUTH, WEST, NORTH, EAST},
        {NORTH, SOUTH},
        {NORTH, WEST},
        {WEST, NORTH},
        {SOUTH, NORTH},
        {EAST, SOUTH, WEST, NORTH},
        {EAST, NORTH},
        {WEST, EAST},
        {SOUTH, EAST},
        {WEST, SOUTH},
        {}
    };

    /** Crossings keep off the points themselves, so that rings stay apart when they are written with seven digits. */
    private static final double LEAST = 0.02;

    private final Heights heights;
    /** The crossing after each; the sides south and west of point {@code p} are {@code 2p} and {@code 2p + 1}. */
    private int[] next = new int[0];

    private int[] starts = new int[256];
    private int count;
    private double[] ring = new double[256];

    Contour(Heights heights) {
        this.heights = heights;
    }

    /** Rings of degrees, lon and lat in turn, the first point again at the end. */
    List<double[]> rings() {
        cross();
        var rings = new ArrayList<double[]>();
        for (int n = 0; n < count; n++) {
            if (next[starts[n]] != NONE) rings.add(follow(starts[n]));
        }
        return rings;
    }

    private void cross() {
        int width = heights.width();
        int points = width * heights.rows();
        if (next.length < 2 * points) {
            next = new int[2 * points];
            Arrays.fill(next, NONE);
        }
        count = 0;
        for (int row = 0; row + 1 < heights.rows(); row++) {
            int west = bit(row * width) | bit((row + 1) * width) << 3;
            for (int point = row * width; point + 1 < (row + 1) * width; point++) {
                int south = bit(point + 1);
                int north = bit(point + 1 + width);
                int corners = west | south << 1 | north << 2;
                west = south | north << 3;
                if (corners == 0 || corners == 15) continue;
                int[] crossed = CROSSED[corners];
                for (int n = 0; n < crossed.length; n += 2)
                    lead(side(point, crossed[n], width), side(point, crossed[n + 1], width));
            }
        }
    }

    private int bit(int point) {
        return heights.isReached(point) ? 1 : 0;
    }

    private static int side(int point, int side, int width) {
        return switch (side) {
            case SOUTH -> 2 * point;
            case NORTH -> 2 * (point + width);
            case WEST -> 2 * point + 1;
            default -> 2 * (point + 1) + 1;
        };
    }

    private void lead(int from, int to) {
        if (count == starts.length) starts = Arrays.copyOf(starts, 2 * count);
        starts[count++] = from;
        next[from] = to;
    }

    /** Takes a ring out of {@link #next}. */
    private double[] follow(int start) {
        int length = 0;
        for (int at = start; at != NONE; ) {
            if (length + 4 > ring.length) ring = Arrays.copyOf(ring, 2 * ring.length);
            place(at, length);
            length += 2;
            int after = next[at];
            next[at] = NONE;
            at = after == start ? NONE : after;
        }
        ring[length] = ring[0];
        ring[length + 1] = ring[1];
        return Arrays.copyOf(ring, length + 2);
    }

    private void place(int side, int into) {
        int width = heights.width();
        int point = side / 2;
        boolean runsNorth = side % 2 == 1;
        double along = along(point, runsNorth ? point + width : point + 1);
        ring[into] = heights.lon(point % width + (runsNorth ? 0 : along));
        ring[into + 1] = heights.lat(point / width + (runsNorth ? along : 0));
    }

    /** Where between two points, one of them reached, the way ends; in the middle where that was not looked at. */
    private double along(int first, int second) {
        double here = heights.at(first);
        double there = heights.at(second);
        if (Math.max(here, there) == Heights.UNKNOWN) return 0.5;
        return Math.clamp(here / (here - there), LEAST, 1 - LEAST);
    }
}
