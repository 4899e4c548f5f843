package shanyu.planner.prover;

import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import com.google.ortools.modelbuilder.Variable;
import java.util.Arrays;
import shanyu.planner.prover.Verdict.Status;

/**
 * OR-Tools: SCIP for covering, HiGHS where capacities bind. HiGHS is asked through {@link ModelSolver}: the older interface
 * of the same name hands the model to another solver.
 */
final class OrTools implements Solver {
    /** Solvers stop within this part of the best, or this much; a bound is believed so much less. */
    private static final double TOLERANCE = 1e-9;

    private static final double GRAIN = 1e-6;

    private OrTools() {}

    /** @throws LinkageError when the library or its natives are not there */
    static Solver load() {
        Loader.loadNativeLibraries();
        return new OrTools();
    }

    @Override
    public Verdict solve(Model model, Prover.Kind kind, Limits limits) {
        return kind == Prover.Kind.CAPACITY ? highs(model, limits) : scip(model, limits);
    }

    private static Verdict scip(Model model, Limits limits) {
        var solver = new ModelSolver("scip");
        solver.setSolverSpecificParameters("limits/gap=0,limits/memory=%d".formatted(limits.bytes() >> 20));
        var status = solve(solver, model, limits);
        if (status == SolveStatus.INFEASIBLE) return Verdict.without(Status.INFEASIBLE, "OR-Tools SCIP");
        if (!solver.hasSolution()) return Verdict.without(Status.STOPPED, "OR-Tools SCIP");
        return new Verdict(
                status == SolveStatus.OPTIMAL ? Status.SOLVED : Status.STOPPED,
                "OR-Tools SCIP",
                lowered(solver.getBestObjectiveBound()));
    }

    /** Stopped early it gives the cost of its best solution for a bound, which is none: nothing is then believed. */
    private static Verdict highs(Model model, Limits limits) {
        var solver = new ModelSolver("highs");
        solver.setSolverSpecificParameters("mip_rel_gap=0");
        var status = solve(solver, model, limits);
        if (status == SolveStatus.INFEASIBLE) return Verdict.without(Status.INFEASIBLE, "OR-Tools HiGHS");
        if (status != SolveStatus.OPTIMAL) return Verdict.without(Status.STOPPED, "OR-Tools HiGHS");
        return new Verdict(Status.SOLVED, "OR-Tools HiGHS", lowered(solver.getObjectiveValue()));
    }

    private static double lowered(double bound) {
        return bound - Math.max(GRAIN, TOLERANCE * Math.abs(bound));
    }

    private static SolveStatus solve(ModelSolver solver, Model model, Limits limits) {
        solver.setTimeLimit(limits.time());
        var builder = new ModelBuilder();
        var variables = new Variable[model.variables()];
        for (int v = 0; v < variables.length; v++)
            variables[v] = builder.newVar(0, model.limit(v), model.isWhole(v), "");
        for (var row : model.rows()) {
            var of = Arrays.stream(row.variables()).mapToObj(v -> variables[v]).toArray(Variable[]::new);
            builder.addLinearConstraint(LinearExpr.weightedSum(of, row.times()), row.least(), row.most());
        }
        var cost = new double[variables.length];
        Arrays.setAll(cost, model::cost);
        builder.minimize(LinearExpr.weightedSum(variables, cost));
        return solver.solve(builder);
    }
}
