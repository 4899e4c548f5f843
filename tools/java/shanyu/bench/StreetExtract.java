package shanyu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import shanyu.planner.osm.PbfFile;

/**
 * An extract like that of a city, from a seed: bent streets between some 80,000 crossings half a hundred metres apart,
 * as footways make them, with two thirds of a grid's blocks; two winding rivers with a bridge every two kilometres, a motorway
 * with underpasses, alleys that end, gardens nobody may cross, houses.
 */
final class StreetExtract {
    static final int SIDE = 290;
    static final double WEST = 121.4;
    static final double SOUTH = 31.0;
    private static final double STEP_EAST = 0.00055;
    private static final double STEP_NORTH = 0.00047;
    private static final int BRIDGE = 40;
    private static final int UNDERPASS = 6;
    private static final int LONGEST_WAY = 8;
    private static final List<String> STREETS =
            List.of("residential", "residential", "residential", "tertiary", "secondary", "footway", "service", "path");

    private final Random random;
    private final PbfFile pbf = new PbfFile();
    private final double[] lon = new double[SIDE * SIDE];
    private final double[] lat = new double[SIDE * SIDE];
    private long nextNode = 1;
    private long nextWay = 1;

    StreetExtract(long seed) {
        random = new Random(seed);
    }

    Path write(Path file) throws IOException {
        for (int n = 0; n < SIDE * SIDE; n++) cross(n);
        for (int row = 0; row < SIDE; row++) street(row * SIDE, 1);
        for (int column = 0; column < SIDE; column++) street(column, SIDE);
        for (int n = 0; n < 9_000; n++) alley();
        for (int n = 0; n < 30_000; n++) house();
        motorway();
        return pbf.write(file);
    }

    private void cross(int n) {
        double wide = 0.0025;
        int row = n / SIDE;
        int column = n % SIDE;
        lon[n] = WEST + (column + random.nextDouble() * 0.5) * STEP_EAST + (column > bank(row) ? wide : 0);
        lat[n] = SOUTH + (row + random.nextDouble() * 0.5) * STEP_NORTH + (row > shore(column) ? wide : 0);
        pbf.node(nextNode++, lon[n], lat[n]);
    }

    /** The last column west of the river that runs north, and the last row south of the one that runs east. */
    private static int bank(int row) {
        return (int) (SIDE * 0.6 + 14 * Math.sin(row / 19.0));
    }

    private static int shore(int column) {
        return (int) (SIDE * 0.35 + 11 * Math.sin(column / 23.0));
    }

    /** A row or a column of the grid as ways of up to eight blocks. */
    private void street(int first, int step) {
        var refs = new ArrayList<Long>();
        int blocks = 0;
        for (int n = first; blocks < SIDE - 1; n += step, blocks++) {
            if (!isBuilt(n, step)) {
                way(refs);
                continue;
            }
            if (refs.isEmpty()) refs.add(n + 1L);
            bend(refs, n, n + step);
            refs.add(n + step + 1L);
            if (refs.size() > LONGEST_WAY && random.nextInt(3) == 0) way(refs);
        }
        way(refs);
    }

    private boolean isBuilt(int n, int step) {
        int row = n / SIDE;
        int column = n % SIDE;
        if (step == 1 && column == bank(row)) return row % BRIDGE == 3;
        if (step == SIDE && row == shore(column)) return column % BRIDGE == 3;
        if (step == SIDE && row == SIDE * 3 / 4) return column % UNDERPASS == 0;
        return random.nextDouble() < 0.66;
    }

    private void bend(List<Long> refs, int from, int to) {
        int bends = Math.max(0, random.nextInt(5) - 2);
        for (int n = 1; n <= bends; n++) {
            double share = n / (bends + 1.0);
            refs.add(nextNode);
            pbf.node(
                    nextNode++,
                    lon[from] + (lon[to] - lon[from]) * share + (random.nextDouble() - 0.5) * 1e-4,
                    lat[from] + (lat[to] - lat[from]) * share + (random.nextDouble() - 0.5) * 1e-4);
        }
    }

    private void way(List<Long> refs) {
        if (refs.size() > 1) {
            var ids = refs.stream().mapToLong(Long::longValue).toArray();
            String highway = STREETS.get(random.nextInt(STREETS.size()));
            switch (random.nextInt(40)) {
                case 0, 1, 2 -> pbf.way(nextWay++, ids, "highway", highway, "name", "街 " + nextWay, "oneway", "yes");
                case 3 -> pbf.way(nextWay++, ids, "highway", highway, "access", "private");
                default -> pbf.way(nextWay++, ids, "highway", highway, "name", "路 " + nextWay);
            }
        }
        refs.clear();
    }

    private void alley() {
        int at = random.nextInt(SIDE * SIDE);
        pbf.node(nextNode, lon[at] + (random.nextDouble() - 0.5) * 4e-4, lat[at] + (random.nextDouble() - 0.5) * 4e-4);
        pbf.way(nextWay++, new long[] {at + 1L, nextNode++}, "highway", "service", "service", "alley");
    }

    private void house() {
        double west = WEST + random.nextDouble() * SIDE * STEP_EAST;
        double south = SOUTH + random.nextDouble() * SIDE * STEP_NORTH;
        long first = nextNode;
        for (int corner = 0; corner < 4; corner++)
            pbf.node(nextNode++, west + (corner == 1 || corner == 2 ? 2e-4 : 0), south + (corner > 1 ? 2e-4 : 0));
        pbf.way(nextWay++, new long[] {first, first + 1, first + 2, first + 3, first}, "building", "yes");
    }

    private void motorway() {
        var ids = new long[SIDE];
        for (int n = 0; n < SIDE; n++) {
            ids[n] = nextNode;
            pbf.node(nextNode++, WEST + n * STEP_EAST, SOUTH + (SIDE * 3 / 4 + 0.7) * STEP_NORTH + 0.0025);
        }
        pbf.way(nextWay++, ids, "highway", "motorway", "oneway", "yes");
    }
}
