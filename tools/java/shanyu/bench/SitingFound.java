package shanyu.bench;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import shanyu.planner.prover.Limits;
import shanyu.planner.prover.ProofJob;
import shanyu.planner.prover.Prover;
import shanyu.planner.prover.SolverProcess;
import shanyu.planner.siting.Costs;
import shanyu.planner.siting.SitePlan;
import shanyu.planner.siting.Siting;

/**
 * A plan, and when it was there.
 *
 * @param seconds from the beginning of the search, which goes on from there for a better one or a proof
 */
record SitingFound(SitePlan plan, double seconds) {
    static SitingFound alone(Costs costs, int sites, long seed, int rounds) {
        long began = System.nanoTime();
        return found(new Siting(costs, sites, new int[0], seed), began, rounds, () -> Double.NEGATIVE_INFINITY);
    }

    private static SitingFound found(Siting siting, long began, int rounds, DoubleSupplier proven) {
        var seconds = new double[] {(System.nanoTime() - began) / 1e9};
        var least = new double[] {siting.least()};
        var plan = siting.search(rounds, () -> {
            if (siting.least() < least[0]) {
                least[0] = siting.least();
                seconds[0] = (System.nanoTime() - began) / 1e9;
            }
            return proven.getAsDouble();
        });
        return new SitingFound(plan, seconds[0]);
    }

    /** The search with a solver beside it, which ends it where nothing is better, and is waited for where it leaves a gap. */
    static SitingFound beside(Costs costs, int sites, long seed, int rounds, int seconds) {
        long began = System.nanoTime();
        var siting = new Siting(costs, sites, new int[0], seed);
        var job = ProofJob.start(
                new SolverProcess(), siting.remainder(), Prover.Kind.COVERING, Limits.of(Duration.ofSeconds(seconds)), part -> {});
        var found = found(siting, began, rounds, () -> job.isDone() ? job.verdict().bound() : Double.NEGATIVE_INFINITY);
        if (!found.plan.isProven()) found = new SitingFound(found.plan.bounded(job.verdict().boundOn(found.plan.cost())), found.seconds);
        job.cancel();
        job.verdict();
        return found;
    }
}
