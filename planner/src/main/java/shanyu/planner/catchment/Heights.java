package shanyu.planner.catchment;

import java.util.Arrays;
import shanyu.planner.walk.Network;
import shanyu.planner.walk.Walk;

/**
 * How far every point of the ground is from the end of a walk, in millimetres: below 0 it is reached. A window of the grid
 * around what a walk reached, its outermost points never reached; the same arrays again and again.
 */
final class Heights {
    /** Not reached, and how far beyond the end it is was not looked at. */
    static final int UNKNOWN = Integer.MAX_VALUE;

    private static final double METRES_A_DEGREE = 111_195;
    private static final int MARGIN = 2;

    private final Network network;
    private final Ground ground;
    private int[] height = new int[0];
    private int west;
    private int south;
    private int width;
    private int rows;

    Heights(Network network, Ground ground) {
        this.network = network;
        this.ground = ground;
    }

    /** @param millimetres how far the walk may go on from the node it began at */
    void of(Walk walk, int reached, int millimetres) {
        window(walk, reached, millimetres / 1000.0);
        if (height.length < width * rows) height = new int[width * rows];
        Arrays.fill(height, 0, width * rows, UNKNOWN);
        for (int row = Math.floorDiv(south, Ground.SIDE); row * Ground.SIDE < south + rows; row++)
            for (int column = Math.floorDiv(west, Ground.SIDE); column * Ground.SIDE < west + width; column++)
                fill(walk, millimetres, column, row);
    }

    /** Around every node reached, as far as one can still go from it off the network. */
    private void window(Walk walk, int reached, double metres) {
        double minLon = Double.POSITIVE_INFINITY;
        double minLat = Double.POSITIVE_INFINITY;
        double maxLon = Double.NEGATIVE_INFINITY;
        double maxLat = Double.NEGATIVE_INFINITY;
        for (int n = 0; n < reached; n++) {
            int node = walk.node(n);
            double rest = Math.min(Ground.FARTHEST_METRES, metres - walk.metres(node)) / METRES_A_DEGREE;
            double restEast = rest * (ground.east / Ground.NORTH);
            double lon = network.lon(node);
            double lat = network.lat(node);
            minLon = Math.min(minLon, lon - restEast);
            maxLon = Math.max(maxLon, lon + restEast);
            minLat = Math.min(minLat, lat - rest);
            maxLat = Math.max(maxLat, lat + rest);
        }
        west = (int) Math.floor(minLon / ground.east) - MARGIN;
        south = (int) Math.floor(minLat / Ground.NORTH) - MARGIN;
        width = (int) Math.ceil(maxLon / ground.east) + MARGIN + 1 - west;
        rows = (int) Math.ceil(maxLat / Ground.NORTH) + MARGIN + 1 - south;
    }

    private void fill(Walk walk, int millimetres, int column, int row) {
        int[] square = ground.square(column, row);
        int left = Math.max(west + 1, column * Ground.SIDE);
        int right = Math.min(west + width - 1, (column + 1) * Ground.SIDE);
        int bottom = Math.max(south + 1, row * Ground.SIDE);
        int top = Math.min(south + rows - 1, (row + 1) * Ground.SIDE);
        for (int y = bottom; y < top; y++) {
            int from = 2 * ((y - row * Ground.SIDE) * Ground.SIDE + left - column * Ground.SIDE);
            int to = (y - south) * width + left - west;
            for (int x = left; x < right; x++, from += 2, to++) {
                int node = square[from];
                if (node >= 0 && walk.reaches(node))
                    height[to] = walk.millimetres(node) + square[from + 1] - millimetres;
            }
        }
    }

    int width() {
        return width;
    }

    int rows() {
        return rows;
    }

    /** At a point of the window, counted row by row from the south-west. */
    int at(int point) {
        return height[point];
    }

    boolean isReached(int point) {
        return height[point] <= 0;
    }

    /** Degrees of a point of the window; fractions lie between points. */
    double lon(double column) {
        return (west + column) * ground.east;
    }

    double lat(double row) {
        return (south + row) * Ground.NORTH;
    }
}
