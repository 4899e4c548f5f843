package shanyu.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import shanyu.planner.access.Care;
import shanyu.planner.access.Decay;
import shanyu.planner.access.FloatingCatchments;
import shanyu.planner.access.Reach;
import shanyu.planner.access.WhatIf;
import shanyu.planner.walk.Nearest;
import shanyu.planner.walk.Network;
import shanyu.planner.walk.Place;

/** Coverage and both scores of a district: 1,100 cells and 180 points on the nodes' ground. */
final class WalkOurs {
    private static final int CELLS = 1_100;
    private static final int POINTS = 180;
    private static final double LIMIT = 1000;
    private static final int CHANGES = 400;

    private final Random random = new Random(23);
    private final Network network;
    private final Nearest nearest;
    private final List<Place> cells;
    private final double[] people;
    private final List<Place> doors = new ArrayList<>();
    private final List<Double> places = new ArrayList<>();
    private double sum;

    WalkOurs(Network network) {
        this.network = network;
        nearest = new Nearest(network);
        cells = IntStream.range(0, CELLS).mapToObj(n -> somewhere()).toList();
        people = random.doubles(CELLS).map(each -> Math.rint(each * 120)).toArray();
        for (int n = 0; n < POINTS; n++) {
            doors.add(somewhere());
            places.add(20.0 + random.nextInt(100));
        }
    }

    private Place somewhere() {
        var node = network.place(random.nextInt(network.nodes()));
        return new Place(node.lon() + (random.nextDouble() - 0.5) * 1e-3, node.lat() + (random.nextDouble() - 0.5) * 1e-3);
    }

    /** From places on the map to coverage and both scores of every cell. */
    void count() {
        var supply = places.stream().mapToDouble(Double::doubleValue).toArray();
        var pairs = new Reach(network, nearest, cells).pairs(doors, LIMIT);
        var covered = FloatingCatchments.covered(CELLS, supply, pairs, LIMIT);
        var even = FloatingCatchments.of(people, supply, pairs, LIMIT, Decay.EVEN);
        var gaussian = FloatingCatchments.of(people, supply, pairs, LIMIT, Decay.GAUSSIAN);
        for (int n = 0; n < CELLS; n++) sum += even[n] + gaussian[n] + (covered[n] ? 1 : 0);
    }

    /**
     * What changes cost.
     *
     * @param change seconds of one on average
     * @param slow seconds that 95 of 100 do not exceed
     * @param full seconds of a full count
     * @param same whether in the end every figure equals a full count's to the twelfth digit
     */
    record Changes(double change, double slow, double full, boolean same) {}

    Changes changes() {
        var whatIf = new WhatIf(new Reach(network, nearest, cells), new double[][] {people}, 1, LIMIT);
        var numbers = new ArrayList<Integer>();
        for (int n = 0; n < POINTS; n++) numbers.add(whatIf.add(new Care(doors.get(n), 0, 0, places.get(n))));
        var seconds = new double[CHANGES];
        double best = Double.POSITIVE_INFINITY;
        double full = Double.POSITIVE_INFINITY;
        // As many rounds as a duel has; the four kinds of change in turn, so that there are as many points in the end.
        for (int round = 0; round < 16; round++) {
            var own = new double[CHANGES];
            double all = 0;
            for (int n = 0; n < CHANGES; n++) {
                int turn = n;
                own[n] = Duel.seconds(() -> change(whatIf, numbers, turn));
                all += own[n];
            }
            double count = Duel.seconds(this::count);
            if (round < 4) continue;
            full = Math.min(full, count);
            if (all / CHANGES < best) {
                best = all / CHANGES;
                seconds = own;
            }
        }
        return new Changes(best, Figures.percentile(seconds, 95), full, isSame(whatIf));
    }

    private void change(WhatIf whatIf, List<Integer> numbers, int turn) {
        int at = random.nextInt(POINTS - 1);
        switch (turn % 4) {
            case 0 -> {
                doors.set(at, somewhere());
                whatIf.move(numbers.get(at), doors.get(at));
            }
            case 1 -> {
                places.set(at, 20.0 + random.nextInt(100));
                whatIf.resize(numbers.get(at), places.get(at));
            }
            case 2 -> {
                whatIf.close(numbers.remove(at));
                doors.remove(at);
                places.remove(at);
            }
            default -> {
                doors.add(somewhere());
                places.add(20.0 + random.nextInt(100));
                numbers.add(whatIf.add(new Care(doors.getLast(), 0, 0, places.getLast())));
            }
        }
        // What the screen shows: the covered, and all scores.
        sum += whatIf.coveredPeople(0);
        for (int cell = 0; cell < CELLS; cell++) sum += whatIf.twoStep(0, cell) + whatIf.enhanced(0, cell);
    }

    private boolean isSame(WhatIf whatIf) {
        var supply = places.stream().mapToDouble(Double::doubleValue).toArray();
        var pairs = new Reach(network, nearest, cells).pairs(doors, LIMIT);
        var covered = FloatingCatchments.covered(CELLS, supply, pairs, LIMIT);
        var even = FloatingCatchments.of(people, supply, pairs, LIMIT, Decay.EVEN);
        var gaussian = FloatingCatchments.of(people, supply, pairs, LIMIT, Decay.GAUSSIAN);
        return IntStream.range(0, CELLS)
                .allMatch(n -> covered[n] == whatIf.isCovered(0, n)
                        && Math.abs(even[n] - whatIf.twoStep(0, n)) <= 1e-12 * Math.max(1, even[n])
                        && Math.abs(gaussian[n] - whatIf.enhanced(0, n)) <= 1e-12 * Math.max(1, gaussian[n]));
    }

    /** Keeps the work from being left out. */
    double sum() {
        return sum;
    }
}
