package shanyu.planner.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import shanyu.planner.access.Decay;
import shanyu.planner.access.FloatingCatchments;
import shanyu.planner.access.Reach;
import shanyu.planner.files.Refused;
import shanyu.planner.files.Sites;
import shanyu.planner.files.Ways;
import tools.jackson.databind.json.JsonMapper;

/** {@code plan access}: who can walk to care, and how many places that leaves each. */
@Command(
        name = "access",
        description = "Who can walk to care, and how many places per person that leaves, everybody competing for them.",
        mixinStandardHelpOptions = true)
final class AccessCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double METRES_A_KILOMETRE = 1000;
    private static final double MINUTES_AN_HOUR = 60;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--graph",
            required = true,
            paramLabel = "EDGES.csv",
            description = "from,to,metres: ways, walked in both directions.")
    @SuppressWarnings("NullAway.Init")
    private Path graph;

    @Option(names = "--nodes", required = true, paramLabel = "NODES.csv", description = "id,lon,lat (WGS 84).")
    @SuppressWarnings("NullAway.Init")
    private Path nodes;

    @Option(names = "--demand", required = true, paramLabel = "DEMAND.csv", description = "id,lon,lat,people.")
    @SuppressWarnings("NullAway.Init")
    private Path demand;

    @Option(names = "--supply", required = true, paramLabel = "SUPPLY.csv", description = "id,lon,lat,places.")
    @SuppressWarnings("NullAway.Init")
    private Path supply;

    @Option(names = "--minutes", defaultValue = "15", description = "Of walking at most; ${DEFAULT-VALUE} by default.")
    private double minutes;

    @Option(
            names = "--speed",
            defaultValue = "4",
            description = "Kilometres an hour; ${DEFAULT-VALUE} by default, the planning norm (66.7 m/min).")
    private double speed;

    private AccessCommand() {}

    /**
     * One demand.
     *
     * @param twoStep places per person by 2SFCA, {@code enhanced} by E2SFCA with a Gaussian
     */
    record Cell(String id, boolean covered, double twoStep, double enhanced) {}

    /** @param reachable places that anybody can walk to */
    record Totals(double people, double covered, double share, double places, double reachable) {}

    record Answer(String status, double metres, Totals totals, List<Cell> demand) {}

    @Override
    public Integer call() {
        if (!(minutes > 0 && minutes <= 600))
            throw new Refused("--minutes %s: more than 0, 600 at most".formatted(minutes));
        if (!(speed > 0 && speed <= 30)) throw new Refused("--speed %s: more than 0, 30 km/h at most".formatted(speed));
        double limit = minutes * speed * METRES_A_KILOMETRE / MINUTES_AN_HOUR;
        var network = Ways.of(nodes, graph);
        var people = Sites.of(demand, "people");
        var care = Sites.of(supply, "places");
        var pairs = new Reach(network).pairs(people.places(), care.places(), limit);
        var covered = FloatingCatchments.covered(people.ids().size(), care.amounts(), pairs, limit);
        var even = FloatingCatchments.of(people.amounts(), care.amounts(), pairs, limit, Decay.EVEN);
        var gaussian = FloatingCatchments.of(people.amounts(), care.amounts(), pairs, limit, Decay.GAUSSIAN);
        var cells = new ArrayList<Cell>();
        for (int n = 0; n < people.ids().size(); n++)
            cells.add(new Cell(people.ids().get(n), covered[n], even[n], gaussian[n]));
        double all = Arrays.stream(people.amounts()).sum();
        double served = IntStream.range(0, covered.length)
                .filter(n -> covered[n])
                .mapToDouble(n -> people.amounts()[n])
                .sum();
        double reachable = pairs.stream()
                .filter(pair -> people.amounts()[pair.demand()] > 0)
                .mapToInt(pair -> pair.supply())
                .distinct()
                .mapToDouble(n -> care.amounts()[n])
                .sum();
        var totals = new Totals(
                all,
                served,
                all > 0 ? served / all : 0,
                Arrays.stream(care.amounts()).sum(),
                reachable);
        spec.commandLine().getOut().println(JSON.writeValueAsString(new Answer("done", limit, totals, cells)));
        return 0;
    }
}
