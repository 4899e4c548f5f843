package shanyu.planner.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import shanyu.planner.files.Ways;
import shanyu.planner.walk.Parts;

/** The files a walking network is in. */
final class GraphFiles {
    private static final int NAMED = 20;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--graph",
            required = true,
            paramLabel = "FILE",
            description = "An OpenStreetMap extract (.osm.pbf), or from,to,metres: ways, walked in both directions.")
    @SuppressWarnings("NullAway.Init")
    private Path graph;

    @Option(
            names = "--nodes",
            paramLabel = "NODES.csv",
            description = "id,lon,lat[,crs]: the nodes of an edge list; WGS 84 without crs (WGS84, CGCS2000, GCJ02).")
    private @Nullable Path nodes;

    Ways read() {
        if (Ways.isExtract(graph)) {
            if (nodes != null) throw misused("--nodes: an extract has its nodes with it; leave this out");
            return Ways.of(graph);
        }
        if (nodes == null)
            throw misused("--nodes: an edge list needs its nodes; give NODES.csv, or an extract (.osm.pbf)");
        return Ways.of(nodes, graph);
    }

    private ParameterException misused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    /**
     * What is walked on.
     *
     * @param ways each counted once for both directions
     * @param apart how many parts no way connects with the largest; {@code left}, whether they were left out, and the first of
     *     them
     */
    record Walked(int nodes, int ways, int apart, boolean left, List<Parts.Part> parts) {
        static Walked of(Ways ways) {
            var apart = ways.apart();
            return new Walked(
                    ways.network().nodes(),
                    ways.network().ways(),
                    apart.size(),
                    !apart.isEmpty() && !ways.keepsThem(),
                    apart.subList(0, Math.min(NAMED, apart.size())));
        }
    }
}
