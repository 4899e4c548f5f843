package shanyu.planner.command;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Option;
import shanyu.planner.files.Refused;
import shanyu.planner.prover.Limits;
import shanyu.planner.prover.Model;
import shanyu.planner.prover.ProofJob;
import shanyu.planner.prover.Prover;
import shanyu.planner.prover.SolverProcess;
import shanyu.planner.prover.Verdict;
import shanyu.planner.siting.SitePlan;

/** How long a solver from outside may look for a better bound. It never changes the plan. */
final class Proving {
    @Option(
            names = "--prove",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = {
                "How long a solver may work on the bound when the search leaves a gap; ${DEFAULT-VALUE} by default, 0 for never.",
                "It changes status, bound and gap only, never the sites."
            })
    private int seconds;

    @Option(
            names = "--prove-memory",
            paramLabel = "MIB",
            defaultValue = "3072",
            description = "Memory the solver may take; ${DEFAULT-VALUE} MiB by default.")
    private long mebibytes;

    void check() {
        if (seconds < 0) throw new Refused("--prove %d: 0 or more seconds".formatted(seconds));
        if (mebibytes < 64) throw new Refused("--prove-memory %d: 64 or more".formatted(mebibytes));
    }

    /**
     * What no plan costs less than, by a solver.
     *
     * @param cost of the plan known; infinite when there is none
     * @return the cost itself at most when there is a plan; negative infinity when no bound is known, or no solver is asked
     */
    double bound(Supplier<Model> model, Prover.Kind kind, double cost) {
        return seconds == 0
                ? Double.NEGATIVE_INFINITY
                : verdict(model.get(), kind).boundOn(cost);
    }

    /**
     * A plan by a search that a solver works beside, on the other core: whichever of the two first knows that nothing is better
     * ends both, so few sites are proven by the search and many by the solver.
     *
     * @param search given what the solver has proven by now
     */
    SitePlan beside(Supplier<Model> model, Prover.Kind kind, Function<DoubleSupplier, SitePlan> search) {
        if (seconds == 0) return search.apply(() -> Double.NEGATIVE_INFINITY);
        var job = begun(model.get(), kind);
        try {
            var plan = search.apply(() -> job.isDone() ? job.verdict().bound() : Double.NEGATIVE_INFINITY);
            return plan.isProven() ? plan : plan.bounded(job.verdict().boundOn(plan.cost()));
        } finally {
            job.cancel();
            // Until then its process is still there.
            job.verdict();
        }
    }

    private Verdict verdict(Model model, Prover.Kind kind) {
        return begun(model, kind).verdict();
    }

    private ProofJob begun(Model model, Prover.Kind kind) {
        var limits = new Limits(Duration.ofSeconds(seconds), mebibytes << 20);
        return ProofJob.start(new SolverProcess(), model, kind, limits, Progress::show);
    }
}
