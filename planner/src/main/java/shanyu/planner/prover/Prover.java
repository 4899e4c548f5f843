package shanyu.planner.prover;

import java.util.function.BooleanSupplier;

/** Says how little a model can cost at least. */
public interface Prover {
    /** What makes a model hard; solvers differ in what they are good at. */
    enum Kind {
        /** Choices with weak ties: covering, many sites. */
        COVERING,
        /** Capacities that bind. */
        CAPACITY
    }

    /**
     * Solves the model as far as the limits reach; blocks.
     *
     * @param isCancelled looked at several times a second; once true the proof ends
     */
    Verdict prove(Model model, Kind kind, Limits limits, BooleanSupplier isCancelled);
}
