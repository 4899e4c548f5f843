package shanyu.planner.siting;

import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import shanyu.planner.prover.Model;
import shanyu.planner.siting.Relaxation.Verdict;

/**
 * Sites a number of places: a swap search from the sites the relaxation chooses and from shaken copies of the best plan, in
 * turn with the relaxation itself; what gap is then left, a proof by branches closes, unless the effort is spent. The same table, sites, seed and
 * iterations give the same plan on any machine.
 */
public final class Siting {
    private static final int STEPS_A_ROUND = 25;
    private static final int BRANCHES_A_ROUND = 10;

    private final Costs costs;
    private final int number;
    private final boolean[] fixed;
    private final RandomGenerator random;
    private final boolean whole;
    /** What no plan undercuts, {@link Costs#least}. */
    private final double cheapest;

    private final Relaxation relaxation;
    private Interchange search;
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
        for (int site : existing) fixed[site] = true;
        int kept = (int)
                IntStream.range(0, costs.candidates).filter(site -> fixed[site]).count();
        if (kept > number) throw new IllegalArgumentException("%d sites, %d exist".formatted(number, kept));
        random = new Random(seed);
        whole = costs.isWhole();
        cheapest = costs.least();
        relaxation = new Relaxation(costs, number, verdicts(fixed));
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
        int round = 0;
        for (; round < iterations && !isProven() && !relaxation.isSpent(); round++) {
            for (int step = 0; step < STEPS_A_ROUND && !isProven(); step++) relaxation.step(least, worth());
            if (isProven()) break;
            tryFrom(relaxation.chosen());
            shaken(1 + round % Math.min(number, 12));
        }
        for (; round < iterations && !isProven(); round++) shaken(1 + round % Math.min(number, 12));
        double bound = isProven() ? least : Math.max(cheapest, relaxation.bound());
        if (!isProven() && iterations > 0) {
            var proof = new Proof(this, relaxation);
            proof.run(iterations * BRANCHES_A_ROUND);
            bound = Math.max(cheapest, proof.bound());
        }
        var sites = best.clone();
        Arrays.sort(sites);
        double cost = costs.total(sites);
        return new SitePlan(sites, cost, Math.min(cost, whole ? Math.ceil(bound - 1e-6) : bound));
    }

    private boolean isProven() {
        return cheapest > worth() || relaxation.bound() > worth() || !relaxation.isPossible();
    }

    /** What the best plan known costs. */
    double least() {
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
        if (search.total() <= worth()) {
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
