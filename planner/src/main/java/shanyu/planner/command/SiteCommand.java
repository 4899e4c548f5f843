package shanyu.planner.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import shanyu.planner.files.Edges;
import shanyu.planner.files.Points;
import shanyu.planner.files.Refused;
import shanyu.planner.prover.Prover;
import shanyu.planner.siting.Costs;
import shanyu.planner.siting.SitePlan;
import shanyu.planner.siting.Siting;

/** {@code plan site …}: where to open sites. */
@Command(
        name = "site",
        description = "Where to open sites.",
        mixinStandardHelpOptions = true,
        subcommands = {CapacitatedCommand.class, ProgrammeCommand.class},
        synopsisSubcommandLabel = "COMMAND")
final class SiteCommand {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private SiteCommand() {}

    /** How many sites, which exist, and how hard to search. */
    static final class Ask {
        @Option(
                names = "--p",
                required = true,
                paramLabel = "N",
                description = "Sites open in the end, the existing ones among them.")
        private int number;

        @Option(
                names = "--existing",
                split = ",",
                paramLabel = "IDS",
                description = "Ids of sites that are open and stay so.")
        private List<String> existing = new ArrayList<>();

        @Mixin
        private final Effort effort = new Effort();

        SitePlan plan(Costs costs, List<String> ids) {
            return siting(costs, ids).search(effort.iterations());
        }

        /** The same, with a solver beside the search. */
        SitePlan plan(Costs costs, List<String> ids, Proving proving) {
            proving.check();
            var siting = siting(costs, ids);
            return proving.beside(
                    siting::remainder, Prover.Kind.COVERING, proven -> siting.search(effort.iterations(), proven));
        }

        private Siting siting(Costs costs, List<String> ids) {
            if (number < 1 || number > ids.size())
                throw new Refused(
                        "--p %d: choose from 1 to %d, as many as there are candidates".formatted(number, ids.size()));
            var kept =
                    existing.stream().distinct().mapToInt(id -> index(id, ids)).toArray();
            if (kept.length > number)
                throw new Refused(
                        "--p %d: %d sites exist already; ask for as many at least".formatted(number, kept.length));
            effort.check();
            return new Siting(costs, number, kept, effort.seed());
        }

        private static int index(String id, List<String> ids) {
            int index = ids.indexOf(id);
            if (index < 0) throw new Refused("--existing %s: there is no candidate of this id".formatted(id));
            return index;
        }
    }

    /** A graph or a plane. */
    static final class Where {
        @Option(
                names = "--graph",
                required = true,
                paramLabel = "EDGES.csv",
                description = "from,to,length: every node is demand and candidate.")
        private @Nullable Path graph;

        @Option(
                names = "--points",
                required = true,
                paramLabel = "POINTS.csv",
                description = "id,x,y[,demand]: every point is demand and candidate.")
        private @Nullable Path points;
    }

    @Command(
            name = "median",
            description = "The least total way of people to their nearest site (p-median).",
            mixinStandardHelpOptions = true)
    int median(@ArgGroup(multiplicity = "1") Where where, @Mixin Ask ask) {
        long began = System.nanoTime();
        if (where.graph != null) {
            var edges = Edges.of(where.graph);
            var ways = IntStream.range(0, edges.ids().size())
                    .parallel()
                    .mapToObj(edges::distances)
                    .toArray(double[][]::new);
            return answer(
                    Costs.median(ways.length, ways.length, (demand, site) -> ways[demand][site]),
                    edges.ids(),
                    ask,
                    began);
        }
        var points = Points.of(Objects.requireNonNull(where.points));
        var all = points.all();
        var costs = Costs.median(
                all.size(),
                all.size(),
                (demand, site) -> all.get(demand).demand() * all.get(demand).distance(all.get(site)));
        return answer(costs, points.ids(), ask, began);
    }

    private int answer(Costs costs, List<String> ids, Ask ask, long began) {
        var plan = ask.plan(costs, ids);
        return answer(SiteAnswer.of(plan, ids, plan.cost(), plan.bound(), began));
    }

    @Command(
            name = "cover",
            description = "The most people within reach of a site (maximal covering).",
            mixinStandardHelpOptions = true)
    int cover(
            @Option(
                            names = "--points",
                            required = true,
                            paramLabel = "POINTS.csv",
                            description = "id,x,y[,demand]: every point is demand and candidate.")
                    Path file,
            @Option(
                            names = "--radius",
                            required = true,
                            paramLabel = "R",
                            description = "What is within reach, in the unit of the points.")
                    double radius,
            @Mixin Ask ask,
            @Mixin Proving proving) {
        long began = System.nanoTime();
        if (!(radius >= 0)) throw new Refused("--radius %s: 0 or more".formatted(radius));
        var points = Points.of(file);
        var all = points.all();
        var people = all.stream().mapToDouble(Points.Point::demand).toArray();
        var within = IntStream.range(0, all.size())
                .parallel()
                .mapToObj(demand -> IntStream.range(0, all.size())
                        .filter(site -> all.get(demand).distance(all.get(site)) <= radius)
                        .toArray())
                .toArray(int[][]::new);
        var plan = ask.plan(Costs.covering(people, all.size(), within), points.ids(), proving);
        double everybody = Arrays.stream(people).sum();
        return answer(SiteAnswer.of(plan, points.ids(), everybody - plan.cost(), everybody - plan.bound(), began));
    }

    private int answer(SiteAnswer answer) {
        spec.commandLine().getOut().println(answer.json());
        return 0;
    }
}
