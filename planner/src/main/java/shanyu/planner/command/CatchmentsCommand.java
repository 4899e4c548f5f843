package shanyu.planner.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import shanyu.planner.catchment.Catchment;
import shanyu.planner.catchment.Catchments;
import shanyu.planner.files.Sites;
import tools.jackson.databind.json.JsonMapper;

/** {@code plan catchments}: how far people come on foot. */
@Command(
        name = "catchments",
        description = "The ground within so many minutes' walk of each source.",
        mixinStandardHelpOptions = true)
final class CatchmentsCommand implements Callable<Integer> {
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

    @Option(
            names = "--sources",
            required = true,
            paramLabel = "SOURCES.csv",
            description = "id,lon,lat[,crs]: where the walks begin.")
    @SuppressWarnings("NullAway.Init")
    private Path sources;

    @Option(names = "--polygons", paramLabel = "FILE", description = "Writes the outlines as GeoJSON (WGS 84).")
    private @Nullable Path polygons;

    private CatchmentsCommand() {}

    /**
     * One source.
     *
     * @param reached nodes of the network
     * @param straight metres to the node nearest to it, which count as walked; null where none is within five kilometres
     * @param area square metres of ground
     */
    record Source(String id, int reached, @Nullable Double straight, double area) {}

    record Answer(String status, double metres, GraphFiles.Walked network, List<Source> sources, double seconds) {}

    @Override
    public Integer call() {
        long began = System.nanoTime();
        double metres = pace.metres();
        var from = Sites.of(sources);
        var ways = graph.read();
        var catchments = new Catchments(ways.network());
        var found = new ArrayList<Source>();
        var outlines = new ArrayList<Catchment>();
        for (int n = 0; n < from.ids().size(); n++) {
            var catchment = catchments.of(from.places().get(n), metres);
            Double straight = Double.isFinite(catchment.straight()) ? catchment.straight() : null;
            found.add(new Source(from.ids().get(n), catchment.nodes(), straight, catchment.squareMetres()));
            outlines.add(catchment);
        }
        if (polygons != null) GeoJson.write(polygons, from.ids(), outlines, metres);
        double seconds = (System.nanoTime() - began) / 1e9;
        var answer = new Answer("done", metres, GraphFiles.Walked.of(ways), found, seconds);
        spec.commandLine().getOut().println(JSON.writeValueAsString(answer));
        return 0;
    }
}
