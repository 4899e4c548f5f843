package shanyu.planner.prover;

import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.context.NumberContext;
import shanyu.planner.prover.Verdict.Status;

/**
 * ojAlgo, in pure Java: for machines that load no natives. Left to itself it is content with a gap in the fifth digit and
 * calls that optimal; so the gap is set, and a bound is believed a little less. On several threads it has called optimal, seldom
 * and not again, what was not; so it has one. Stopped early it names no bound.
 */
final class OjAlgo implements Solver {
    private static final int DIGITS = 10;
    private static final double TOLERANCE = 1e-8;

    private OjAlgo() {}

    /** @throws LinkageError when the library is not there */
    static Solver load() {
        return new OjAlgo().tried();
    }

    private Solver tried() {
        new ExpressionsBasedModel();
        return this;
    }

    @Override
    public Verdict solve(Model model, Prover.Kind kind, Limits limits) {
        var asked = new ExpressionsBasedModel();
        for (int v = 0; v < model.variables(); v++) {
            var variable =
                    asked.newVariable("v" + v).lower(0).upper(model.limit(v)).weight(model.cost(v));
            if (model.isWhole(v)) variable.integer();
        }
        int n = 0;
        for (var row : model.rows()) {
            var expression = asked.newExpression("r" + n++);
            if (row.least() > Double.NEGATIVE_INFINITY) expression.lower(row.least());
            if (row.most() < Double.POSITIVE_INFINITY) expression.upper(row.most());
            for (int k = 0; k < row.variables().length; k++) expression.set(row.variables()[k], row.times()[k]);
        }
        var exact = NumberContext.of(DIGITS, DIGITS);
        asked.options.integer(IntegerStrategy.DEFAULT.withGapTolerance(exact).withParallelism(() -> 1));
        asked.options.time_abort = limits.time().toMillis();
        asked.options.time_suffice = limits.time().toMillis();
        var result = asked.minimise();
        if (result.getState() == Optimisation.State.INFEASIBLE) return Verdict.without(Status.INFEASIBLE, "ojAlgo");
        if (!result.getState().isOptimal()) return Verdict.without(Status.STOPPED, "ojAlgo");
        double cost = 0;
        for (int v = 0; v < model.variables(); v++) cost += model.cost(v) * result.doubleValue(v);
        return new Verdict(Status.SOLVED, "ojAlgo", cost - Math.max(TOLERANCE, TOLERANCE * Math.abs(cost)));
    }
}
