package shanyu.bench;

import static com.graphhopper.json.Statement.If;
import static com.graphhopper.json.Statement.Op.LIMIT;
import static com.graphhopper.json.Statement.Op.MULTIPLY;

import com.graphhopper.GraphHopper;
import com.graphhopper.config.Profile;
import com.graphhopper.isochrone.algorithm.ContourBuilder;
import com.graphhopper.isochrone.algorithm.JTSTriangulator;
import com.graphhopper.isochrone.algorithm.ShortestPathTree;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.util.DefaultSnapFilter;
import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.util.CustomModel;
import com.graphhopper.util.PMap;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.locationtech.jts.geom.MultiPolygon;
import shanyu.planner.walk.Network;
import shanyu.planner.walk.Hilbert;

/** GraphHopper 11 with a foot profile of 5 km/h on every way people may walk. */
final class WalkPeer implements AutoCloseable {
    private static final String PROFILE = "foot";
    private static final double METRES_A_MILLISECOND = 5_000 / 3_600_000.0;

    final GraphHopper hopper = new GraphHopper();
    final BaseGraph graph;
    final Weighting weighting;
    private final EdgeFilter filter;
    /** The graph's nodes in our order, and our number of each. */
    final int[] order;

    final int[] number;

    WalkPeer(Path extract, Path folder) {
        hopper.setOSMFile(extract.toString());
        hopper.setGraphHopperLocation(folder.toString());
        hopper.setStoreOnFlush(false);
        hopper.setEncodedValuesString("foot_access");
        hopper.setProfiles(new Profile(PROFILE)
                .setCustomModel(new CustomModel()
                        .addToPriority(If("!foot_access", MULTIPLY, "0"))
                        .addToSpeed(If("true", LIMIT, "5"))));
        hopper.importOrLoad();
        graph = hopper.getBaseGraph();
        weighting = hopper.createWeighting(hopper.getProfile(PROFILE), new PMap());
        filter = new DefaultSnapFilter(weighting, hopper.getEncodingManager().getBooleanEncodedValue("foot_subnetwork"));
        var places = graph.getNodeAccess();
        double[] lon = new double[graph.getNodes()];
        double[] lat = new double[graph.getNodes()];
        for (int n = 0; n < lon.length; n++) {
            lon[n] = places.getLon(n);
            lat[n] = places.getLat(n);
        }
        order = Hilbert.order(lon, lat);
        number = new int[order.length];
        for (int n = 0; n < order.length; n++) number[order[n]] = n;
    }

    /** The same graph as ours: same nodes, same arcs, lengths in the millimetres GraphHopper keeps. */
    Network network() {
        var places = graph.getNodeAccess();
        var edges = graph.getAllEdges();
        int[] from = new int[edges.length()];
        int[] to = new int[edges.length()];
        int[] length = new int[edges.length()];
        int count = 0;
        while (edges.next()) {
            boolean there = Double.isFinite(weighting.calcEdgeWeight(edges, false));
            boolean back = Double.isFinite(weighting.calcEdgeWeight(edges, true));
            if (there != back) throw new IllegalStateException("a way for people on foot in one direction");
            if (!there) continue;
            from[count] = number[edges.getBaseNode()];
            to[count] = number[edges.getAdjNode()];
            length[count++] = Network.millimetres(edges.getDistance());
        }
        return Network.of(
                Arrays.stream(order).mapToDouble(places::getLon).toArray(),
                Arrays.stream(order).mapToDouble(places::getLat).toArray(),
                Arrays.copyOf(from, count),
                Arrays.copyOf(to, count),
                Arrays.copyOf(length, count));
    }

    void tree(int node, double metres, Consumer<ShortestPathTree.IsoLabel> reached) {
        var tree = new ShortestPathTree(graph, weighting, false, TraversalMode.NODE_BASED);
        tree.setDistanceLimit(metres);
        tree.search(node, reached);
    }

    /** Snap, tree, triangulation and contour as its web module puts them together, whole geometry. */
    MultiPolygon outline(double lon, double lat, double metres) {
        var snap = hopper.getLocationIndex().findClosest(lat, lon, filter);
        var query = QueryGraph.create(graph, snap);
        var tree = new ShortestPathTree(query, query.wrapWeighting(weighting), false, TraversalMode.NODE_BASED);
        double limit = metres / METRES_A_MILLISECOND;
        tree.setTimeLimit(limit + Math.max(limit * 0.14, 200_000));
        var triangles = new JTSTriangulator(hopper.getRouterConfig()).triangulate(snap, query, tree, label -> label.time, 0);
        return new ContourBuilder(triangles.triangulation).computeIsoline(limit, triangles.seedEdges);
    }

    @Override
    public void close() {
        hopper.close();
    }
}
