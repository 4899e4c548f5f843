package shanyu.planner.prover;

import java.util.function.Supplier;
import java.util.stream.Stream;
import shanyu.planner.prover.Verdict.Status;

/** A solver in this process: it ends by its limits only, and what it allocates is not in our hands. */
interface Solver {
    Verdict solve(Model model, Prover.Kind kind, Limits limits);

    /** OR-Tools where its native libraries load, else ojAlgo, else one that solves nothing. */
    static Solver best() {
        return Stream.<Supplier<Solver>>of(OrTools::load, OjAlgo::load)
                .flatMap(Solver::loaded)
                .findFirst()
                .orElse((model, kind, limits) -> Verdict.without(Status.NOBODY, "no solver"));
    }

    private static Stream<Solver> loaded(Supplier<Solver> load) {
        try {
            return Stream.of(load.get());
        } catch (LinkageError | RuntimeException absent) {
            // Left out of this installation, or not made for this machine: the next one is asked.
            return Stream.empty();
        }
    }
}
