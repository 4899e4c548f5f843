package shanyu.planner.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import shanyu.planner.access.Decay;
import shanyu.planner.access.FloatingCatchments;
import shanyu.planner.access.Reach;
import shanyu.planner.files.Sites;
import tools.jackson.databind.json.JsonMapper;

/** {@code plan access}: who can walk to care, and how many places that leaves each. */
@Command(
        name = "access",
        description = "Who can walk to care, and how many places per person that leaves, everybody competing for them.",
        mixinStandardHelpOptions = true)
final class AccessCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private GraphFiles graph;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Pace pace;

    @Option(names = "--demand", required = true, paramLabel = "DEMAND.csv", description = "id,lon,lat,people[,crs].")
    @SuppressWarnings("NullAway.Init")
    private Path demand;

    @Option(names = "--supply", required = true, paramLabel = "SUPPLY.csv", description = "id,lon,lat,places[,crs].")
    @SuppressWarnings("NullAway.Init")
    private Path supply;

    private AccessCommand() {}

    /**
     * One demand.
     *
     * @param twoStep places per person by 2SFCA, {@code enhanced} by E2SFCA with a Gaussian
     */
    record Cell(String id, boolean covered, double twoStep, double enhanced) {}

    /** @param reachable places that anybody can walk to */
    record Totals(double people, double covered, double share, double places, double reachable) {}

    record Answer(
            String status,
            double metres,
            GraphFiles.Walked network,
            Totals totals,
            List<Cell> demand,
            double seconds) {}

    @Override
    public Integer call() {
        long began = System.nanoTime();
        double limit = pace.metres();
        var ways = graph.read();
        var people = Sites.of(demand, "people");
        var care = Sites.of(supply, "places");
        var pairs = new Reach(ways.network(), people.places()).pairs(care.places(), limit);
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
        double seconds = (System.nanoTime() - began) / 1e9;
        var answer = new Answer("done", limit, GraphFiles.Walked.of(ways), totals, cells, seconds);
        spec.commandLine().getOut().println(JSON.writeValueAsString(answer));
        return 0;
    }
}
