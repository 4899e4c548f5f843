package shanyu.planner.prover;

/**
 * What a solver says of a model.
 *
 * @param prover its name
 * @param bound on the safe side: no solution costs less; negative infinity when nothing is known
 */
public record Verdict(Status status, String prover, double bound) {
    /** How far it came. */
    public enum Status {
        /** The bound is what the best solution costs. */
        SOLVED,
        /** There is no solution. */
        INFEASIBLE,
        /** Called off, or time or memory ran out before. */
        STOPPED,
        /** No solver could be loaded. */
        NOBODY
    }

    static Verdict without(Status status, String prover) {
        boolean isNone = status == Status.INFEASIBLE;
        return new Verdict(status, prover, isNone ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY);
    }
}
