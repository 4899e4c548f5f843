package shanyu.planner.siting.capacity;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import shanyu.planner.prover.Model;

/**
 * Sites a number of places that hold only so many: a search from the sites the relaxation opens and from shaken copies of
 * the best plan, in turn with the relaxation itself. The same problem, seed and iterations give the same plan on any
 * machine.
 */
public final class CapacitatedSiting {
    private static final int STEPS_A_ROUND = 25;
    /** A bound as near as this is the cost. */
    private static final double ROUNDING = 1e-9;

    /** Points that change their site before an allotment is settled anew. */
    private static final int KICKED = 4;

    private final CapacitatedMedian problem;
    private final RandomGenerator random;
    private final CapacityRelaxation relaxation;
    private final SiteDescent descent;
    private Optional<Allotment> best = Optional.empty();

    public CapacitatedSiting(CapacitatedMedian problem, long seed) {
        this.problem = problem;
        random = new Random(seed);
        relaxation = new CapacityRelaxation(problem);
        descent = new SiteDescent(problem, relaxation);
    }

    /**
     * @param iterations rounds of search at most
     * @return empty when no allotment was found, which need not mean that there is none
     */
    public Optional<CapacitatedPlan> search(int iterations) {
        relaxation.step(least());
        consider(relaxation.chosen());
        for (int round = 0; round < iterations && !isProven(); round++) {
            for (int step = 0; step < STEPS_A_ROUND && !isProven() && !relaxation.isSpent(); step++)
                relaxation.step(least());
            if (isProven()) break;
            if (!relaxation.isSpent()) consider(relaxation.chosen());
            best.ifPresent(plan -> consider(shaken(plan, 1 + random.nextInt(Math.min(problem.sites, 4)))));
            best.flatMap(this::kicked).ifPresent(this::keep);
        }
        return best.map(this::answer);
    }

    /** What a better plan may still be made of: for a solver to find one, or that there is none. */
    public Model remainder() {
        return Remainder.of(problem, relaxation.mayServe(least()));
    }

    private CapacitatedPlan answer(Allotment plan) {
        var servedBy = plan.servedBy();
        double cost = 0;
        for (int point = 0; point < servedBy.length; point++) cost += problem.way[servedBy[point]][point];
        double bound = isProven() ? cost : Math.min(cost, relaxation.bound());
        return new CapacitatedPlan(Arrays.stream(plan.open).sorted().toArray(), servedBy, cost, bound);
    }

    private boolean isProven() {
        return relaxation.isExhausted() || relaxation.bound() > least() * (1 - ROUNDING);
    }

    private double least() {
        return best.map(Allotment::way).orElse(Double.POSITIVE_INFINITY);
    }

    private void consider(int[] sites) {
        descent.from(sites).ifPresent(this::keep);
    }

    private void keep(Allotment found) {
        if (found.way() < least() - SiteDescent.grain(least())) best = Optional.of(found);
    }

    /** The same sites with some neighbours served elsewhere, settled anew. */
    private Optional<Allotment> kicked(Allotment plan) {
        var kicked = plan.copy();
        int around = random.nextInt(problem.points);
        for (int n = 0; n < KICKED; n++) {
            int point = problem.near[around][random.nextInt(Math.min(problem.points, 2 * KICKED))];
            var choices = plan.choices[point];
            kicked.move(point, choices[random.nextInt(Math.min(3, choices.length))]);
        }
        return descent.settled(kicked);
    }

    /** Some sites of the plan closed and as many opened near them. */
    private int[] shaken(Allotment plan, int exchanges) {
        var sites = plan.open.clone();
        int reach = Math.min(problem.points, 1 + 4 * problem.points / problem.sites);
        for (int n = 0; n < exchanges; n++) {
            int s = random.nextInt(sites.length);
            var near = Arrays.stream(problem.near[sites[s]])
                    .limit(reach)
                    .filter(site ->
                            !relaxation.isClosed(site) && IntStream.of(sites).noneMatch(open -> open == site))
                    .toArray();
            if (near.length > 0) sites[s] = near[random.nextInt(near.length)];
        }
        return sites;
    }
}
