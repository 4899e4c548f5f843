package shanyu.planner.siting;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import shanyu.planner.prover.Model;
import shanyu.planner.siting.Relaxation.Verdict;

/**
 * Sites a number of places: a swap search from the sites the relaxation chooses, which wanders on from there and from the best
 * plan, in turn with the relaxation itself, and with shaken ones once that is spent; what gap is then left, a proof by branches
 * closes, unless the effort is spent. The same table, sites, seed and iterations give the same plan on any machine.
 */
public final class Siting {
    private static final int STEPS_A_ROUND = 25;
    /** Of a relaxation that is there to lead the search elsewhere, and no more to bound it. */
    private static final int STEPS_A_SHAKEN_ROUND = 10;

    private static final int BRANCHES_A_ROUND = 10;
    /** Exchanges looked at while wandering for a round; so few steps at least, and no more than so many. */
    private static final int LOOKS_A_ROUND = 8_000_000;

    private static final int FEWEST_STEPS = 20;
    private static final int MOST_STEPS = 200;

    private final Costs costs;
    private final int number;
    private final boolean[] fixed;
    private final RandomGenerator random;
    private final boolean whole;
    /** What no plan undercuts, {@link Costs#least}. */
    private final double cheapest;

    private final Relaxation relaxation;
    /** The one whose sites the search begins from: that, or once it is spent the same from other prices. */
    private Relaxation leading;

    private Interchange search;
    /** By candidate, the step of the wandering from which it may be exchanged again. */
    private final int[] until;

    private int step;
    private DoubleSupplier elsewhere = () -> Double.NEGATIVE_INFINITY;
    private int[] best;
    private double least;

    /**
     * @param number sites open in the end, the existing ones among them
     * @param existing sites that are open and stay so
     * @throws IllegalArgumentException when there are fewer candidates than sites, or more existing ones
     */
    public Siting(Costs costs, int number, int[] existing, long seed) {
        if (number < 1 || number > costs.candidates)
            throw new IllegalArgumentException("%d sites of %d candidates".formatted(number, costs.candidates));
        this.costs = costs;
        this.number = number;
        fixed = new boolean[costs.candidates];
        until = new int[costs.candidates];
        for (int site : existing) fixed[site] = true;
        int kept = (int)
                IntStream.range(0, costs.candidates).filter(site -> fixed[site]).count();
        if (kept > number) throw new IllegalArgumentException("%d sites, %d exist".formatted(number, kept));
        random = new Random(seed);
        whole = costs.isWhole();
        cheapest = costs.least();
        relaxation = new Relaxation(costs, number, verdicts(fixed));
        leading = relaxation;
        search = new Interchange(costs, Greedy.start(costs, number, fixed), fixed);
        search.descend();
        best = search.sites();
        least = search.total();
    }

    /** The plan of so many rounds of search at most. */
    public static SitePlan plan(Costs costs, int number, int[] existing, long seed, int iterations) {
        return new Siting(costs, number, existing, seed).search(iterations);
    }

    private static Verdict[] verdicts(boolean[] fixed) {
        return IntStream.range(0, fixed.length)
                .mapToObj(site -> fixed[site] ? Verdict.OPEN : Verdict.UNDECIDED)
                .toArray(Verdict[]::new);
    }

    /** The whole question as a program for a solver, nothing decided. */
    public static Model program(Costs costs, int number) {
        return RadiusModel.of(costs, number, site -> Verdict.UNDECIDED);
    }

    /** What a better plan may still be made of: for a solver to find one, or that there is none. */
    public Model remainder() {
        return RadiusModel.of(costs, number, relaxation::verdict);
    }

    /** @param iterations rounds of search at most */
    public SitePlan search(int iterations) {
        return search(iterations, () -> Double.NEGATIVE_INFINITY);
    }

    /**
     * The same plan, and sooner: what somebody else proves meanwhile ends the search where nothing better is left to find.
     *
     * @param iterations rounds of search at most
     * @param proven what no plan costs less than, as far as is known elsewhere by now; asked often, from this thread
     */
    public SitePlan search(int iterations, DoubleSupplier proven) {
        elsewhere = proven;
        for (int round = 0; round < iterations && !isProven(); round++) {
            if (leading.isSpent()) leading = relaxation.shaken(random);
            int steps = leading == relaxation ? STEPS_A_ROUND : STEPS_A_SHAKEN_ROUND;
            for (int step = 0; step < steps && !isProven(); step++) leading.step(least, worth());
            if (isProven()) break;
            tryFrom(leading.chosen());
            wander(round);
        }
        double bound = Math.max(cheapest, relaxation.bound());
        if (!isProven() && iterations > 0) {
            var proof = new Proof(this, relaxation);
            proof.run(iterations * BRANCHES_A_ROUND);
            bound = Math.max(cheapest, proof.bound());
        }
        if (isProven()) bound = least;
        var sites = best.clone();
        Arrays.sort(sites);
        double cost = costs.total(sites);
        return new SitePlan(sites, cost, Math.min(cost, whole ? Math.ceil(bound - 1e-6) : bound));
    }

    /** Whether no plan is better than the best one known. */
    boolean isProven() {
        return cheapest > worth()
                || relaxation.excludes(worth())
                || leading.excludes(worth())
                || elsewhere.getAsDouble() > worth();
    }

    /** What the best plan known costs; less and less while it is searched. */
    public double least() {
        return least;
    }

    /** What a better plan costs at most: of whole numbers one less. */
    double worth() {
        return whole ? least - 1 + 1e-6 : least - 1e-9 * Math.abs(least);
    }

    /** Looks at one choice of sites, and down from it when it is better than the best. */
    void tryPlan(int[] sites) {
        if (costs.total(sites) <= worth()) tryFrom(sites);
    }

    /** Walks the search to these sites, by as few exchanges as that takes, and down from there. */
    private void tryFrom(int[] sites) {
        go(sites);
        down();
    }

    /**
     * From the best plan shaken, from it as it is, and twice from where the search is: always the exchange that saves most or
     * costs least, and what was exchanged is barred for a while whose length is drawn (Taillard, "Robust taboo search for the
     * quadratic assignment problem", Parallel Computing 17, 1991). A search that only ever goes down stays in the first hollow.
     */
    private void wander(int round) {
        if (round % 4 == 0) shaken(1 + round % Math.min(number, 12));
        else if (round % 4 == 1) go(best);
        // Steps for which what opened may not close: two thirds of few sites, a third of many.
        int longest = Math.max(1, Math.max(number / 3, Math.min(number * 2 / 3, 10)));
        long looks = (long) costs.candidates * number;
        for (long left = Math.clamp(LOOKS_A_ROUND / looks, FEWEST_STEPS, MOST_STEPS); left > 0 && !isProven(); left--) {
            step++;
            int inBarred = 1 + random.nextInt(longest);
            int outBarred = 10 + random.nextInt(20);
            if (!search.wander(until, step, inBarred, outBarred, least)) return;
            keep();
        }
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
        keep();
    }

    private void keep() {
        if (search.total() > worth()) return;
        least = search.total();
        best = search.sites();
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
