package shanyu.planner.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import shanyu.planner.files.ProgrammeFiles;
import shanyu.planner.files.Refused;
import shanyu.planner.prover.Prover;
import shanyu.planner.siting.programme.Period;
import shanyu.planner.siting.programme.PeriodPlan;
import shanyu.planner.siting.programme.Programme;
import shanyu.planner.siting.programme.ProgrammeSiting;
import shanyu.planner.siting.programme.ProgrammeSiting.Outcome;

/** {@code plan site programme}. */
@Command(
        name = "programme",
        description = {
            "Which candidates to open within a yearly budget so that each town is served to its floor first and then the most",
            "people are served: within reach, and with places for them (capacitated maximal covering). Existing sites stay open;",
            "of several periods, what an earlier one opens stays open. Each site says what it adds, each candidate left out why."
        },
        mixinStandardHelpOptions = true)
final class ProgrammeCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--candidates",
            required = true,
            paramLabel = "CANDIDATES.csv",
            description = {
                "id,x,y,places,cost[,relief][,exists]: cost a year, rent relief that is taken off it, and yes where a site is open",
                "already (it costs this budget nothing)."
            })
    @SuppressWarnings("NullAway.Init")
    private Path candidates;

    @Option(
            names = "--demand",
            required = true,
            paramLabel = "DEMAND.csv",
            description = {
                "id,x,y,people,town[,priority]: one served there counts priority, 1 by default; more where the plan wants sites",
                "first."
            })
    @SuppressWarnings("NullAway.Init")
    private Path demand;

    @Option(
            names = "--radius",
            required = true,
            paramLabel = "R",
            description = "What is within reach, in the unit of the points.")
    private double radius;

    @Option(
            names = "--floors",
            paramLabel = "FLOORS.csv",
            description =
                    "town,floor: the part of its people who must be served, 0.6 for 60 %%; towns not named have none.")
    private @Nullable Path floors;

    @ArgGroup(exclusive = true)
    private @Nullable Means means;

    @Mixin
    private final Effort effort = new Effort();

    @Mixin
    private final Proving proving = new Proving();

    private ProgrammeCommand() {}

    /** One period or several. */
    static final class Means {
        @ArgGroup(exclusive = false)
        private @Nullable One one;

        @Option(
                names = "--periods",
                required = true,
                paramLabel = "PERIODS.csv",
                description = {
                    "period,budget[,sites] in their order: the budget of a year for all sites opened by then, and how many at most."
                })
        private @Nullable Path periods;
    }

    /** The means of one period. */
    static final class One {
        @Option(
                names = "--budget",
                paramLabel = "N",
                description = "Of a year, in the unit of the costs; without it money is no matter.")
        private double budget = Double.POSITIVE_INFINITY;

        @Option(
                names = "--p",
                paramLabel = "N",
                description = "Sites opened at most, the existing ones not among them.")
        private int number = Integer.MAX_VALUE;
    }

    @Override
    public Integer call() {
        long began = System.nanoTime();
        effort.check();
        proving.check();
        if (!(radius >= 0) || Double.isInfinite(radius)) throw new Refused("--radius %s: 0 or more".formatted(radius));
        var programme = ProgrammeFiles.of(candidates, demand, floors, periods(), radius);
        var plans = switch (ProgrammeSiting.plan(programme, effort.seed(), effort.iterations())) {
            case Outcome.Planned planned -> planned.plans();
            case Outcome.Stopped stopped -> throw new Refused(new ObstacleWords(programme).of(stopped.obstacle()));
        };
        spec.commandLine()
                .getOut()
                .println(ProgrammeAnswer.of(programme, proven(programme, plans), began)
                        .json());
        return 0;
    }

    private List<Period> periods() {
        if (means == null) return List.of(new Period("programme", Double.POSITIVE_INFINITY, Integer.MAX_VALUE));
        if (means.periods != null) return ProgrammeFiles.periods(means.periods);
        var one = means.one == null ? new One() : means.one;
        if (!(one.budget >= 0)) throw new Refused("--budget %s: 0 or more".formatted(one.budget));
        if (one.number < 0) throw new Refused("--p %d: 0 or more".formatted(one.number));
        return List.of(new Period("programme", one.budget, one.number));
    }

    private List<PeriodPlan> proven(Programme programme, List<PeriodPlan> plans) {
        var proven = new ArrayList<PeriodPlan>();
        for (var plan : plans) {
            double bound = plan.isProven()
                    ? Double.NEGATIVE_INFINITY
                    : proving.bound(
                            () -> ProgrammeSiting.model(programme, proven, plan.period()),
                            Prover.Kind.COVERING,
                            -plan.worth());
            proven.add(plan.bounded(-bound));
        }
        return proven;
    }
}
