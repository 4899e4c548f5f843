package shanyu.planner.siting;

import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Sites a number of places: a swap search from the sites the relaxation chooses and from shaken copies of the best plan, in
 * turn with the relaxation itself, until it proves the plan best or the effort is spent. The same table, sites, seed and
 * iterations give the same plan on any machine.
 */
public final class Siting {
    private static final int STEPS_A_ROUND = 25;

    private final Costs costs;
    private final int number;
    private final boolean[] fixed;
    private final RandomGenerator random;
    private final boolean whole;
    private final Relaxation relaxation;
    private Interchange search;
    private int[] best;
    private double least;

    private Siting(Costs costs, int number, boolean[] fixed, long seed) {
        this.costs = costs;
        this.number = number;
        this.fixed = fixed;
        random = new Random(seed);
        whole = costs.isWhole();
        relaxation = new Relaxation(costs, number, fixed);
        search = new Interchange(costs, start(), fixed);
        search.descend();
        best = search.sites();
        least = search.total();
    }

    /**
     * @param number sites open in the end, the existing ones among them
     * @param existing sites that are open and stay so
     * @param iterations rounds of search at most
     * @throws IllegalArgumentException when there are fewer candidates than sites, or more existing ones
     */
    public static SitePlan plan(Costs costs, int number, int[] existing, long seed, int iterations) {
        if (number < 1 || number > costs.candidates)
            throw new IllegalArgumentException("%d sites of %d candidates".formatted(number, costs.candidates));
        var fixed = new boolean[costs.candidates];
        for (int site : existing) fixed[site] = true;
        int kept = (int)
                IntStream.range(0, costs.candidates).filter(site -> fixed[site]).count();
        if (kept > number) throw new IllegalArgumentException("%d sites, %d exist".formatted(number, kept));
        return new Siting(costs, number, fixed, seed).search(iterations);
    }

    /** The existing ones, then always the one that saves most. */
    private int[] start() {
        return Greedy.start(costs, number, fixed);
    }

    private SitePlan search(int iterations) {
        for (int round = 0; round < iterations && !isProven(); round++) {
            for (int step = 0; step < STEPS_A_ROUND && !relaxation.isSpent(); step++) relaxation.step(least);
            if (isProven()) break;
            if (!relaxation.isSpent()) tryFrom(relaxation.chosen());
            shaken(1 + round % Math.min(number, 12));
        }
        var sites = best.clone();
        Arrays.sort(sites);
        double cost = costs.total(sites);
        return new SitePlan(sites, cost, Math.min(cost, bound()));
    }

    private boolean isProven() {
        return least <= bound() + 1e-9 * Math.abs(least);
    }

    /** Costs of whole numbers come to a whole number. */
    private double bound() {
        return whole ? Math.ceil(relaxation.bound() - 1e-6) : relaxation.bound();
    }

    /** Walks the search to these sites, by as few exchanges as that takes, and down from there. */
    private void tryFrom(int[] sites) {
        go(sites);
        down();
    }

    private void shaken(int exchanges) {
        go(best);
        for (int n = 0; n < exchanges; n++) {
            int out = drawn(true);
            int in = drawn(false);
            if (out < 0 || in < 0) return;
            search.exchange(in, out);
        }
        down();
    }

    private void down() {
        search.descend();
        if (search.total() < least - 1e-9 * Math.abs(least)) {
            least = search.total();
            best = search.sites();
        }
    }

    private void go(int[] sites) {
        var wanted = new boolean[costs.candidates];
        for (int site : sites) wanted[site] = true;
        var ins = Arrays.stream(sites).filter(site -> !search.isOpen(site)).toArray();
        var outs = Arrays.stream(search.sites()).filter(site -> !wanted[site]).toArray();
        for (int n = 0; n < ins.length; n++) search.exchange(ins[n], outs[n]);
    }

    /** A site that is open and may close, or one that is closed; -1 when there is none. */
    private int drawn(boolean open) {
        var of = IntStream.range(0, costs.candidates)
                .filter(site -> search.isOpen(site) == open && !(open && fixed[site]))
                .toArray();
        return of.length == 0 ? -1 : of[random.nextInt(of.length)];
    }
}
