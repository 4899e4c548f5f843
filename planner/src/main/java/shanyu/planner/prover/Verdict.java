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

    /** Bounds are lowered by what solvers take for nothing; twice that is still no difference. */
    private static final double TOLERANCE = 2e-9;

    private static final double GRAIN = 2e-6;

    /** The bound for a plan of this cost: the cost itself where the two differ by no more than solvers tell apart. */
    public double boundOn(double cost) {
        return bound >= cost - Math.max(GRAIN, TOLERANCE * Math.abs(cost)) ? cost : bound;
    }

    static Verdict without(Status status, String prover) {
        boolean isNone = status == Status.INFEASIBLE;
        return new Verdict(status, prover, isNone ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY);
    }
}
