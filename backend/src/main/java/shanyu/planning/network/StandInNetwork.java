package shanyu.planning.network;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.triangulate.DelaunayTriangulationBuilder;
import org.springframework.stereotype.Component;
import shanyu.planner.walk.Network;
import shanyu.planner.walk.Network.Way;
import shanyu.planner.walk.Place;

/**
 * Stands in for a network of ways until one is imported: every shipped point is joined to its neighbours in the Delaunay
 * triangulation, and walking is a fifth longer than the straight line. Rivers, motorways and railways are walked across as
 * if they were not there, so reach is overstated beside them; every figure made with it says so.
 */
@Component
class StandInNetwork {
    /** How much longer walking is than the straight line: our assumption, no law's. */
    private static final double DETOUR = 1.2;

    private @Nullable WalkingNetwork made;

    synchronized WalkingNetwork get() {
        if (made == null) made = make();
        return made;
    }

    private static WalkingNetwork make() {
        var points = ShippedPoints.all();
        var places = points.stream()
                .map(point -> new Place(point.longitude(), point.latitude()))
                .toList();
        var ways = ways(places);
        var stamp = new WalkingNetwork.Stamp(
                "stand-in",
                null,
                null,
                "© OpenStreetMap contributors (ODbL 1.0)",
                places.size(),
                ways.size(),
                mark(places));
        return new WalkingNetwork(stamp, Network.of(places, ways));
    }

    /** Degrees of longitude are shortened to those of latitude first, so that neighbours are neighbours on the ground. */
    private static List<Way> ways(List<Place> places) {
        double narrow = Math.cos(Math.toRadians(places.getFirst().lat()));
        Map<Coordinate, Integer> nodes = new HashMap<>();
        for (int node = 0; node < places.size(); node++)
            nodes.put(
                    new Coordinate(
                            places.get(node).lon() * narrow, places.get(node).lat()),
                    node);
        var triangles = new DelaunayTriangulationBuilder();
        triangles.setSites(new ArrayList<>(nodes.keySet()));
        var edges = triangles.getEdges(new GeometryFactory());
        var ways = new ArrayList<Way>();
        for (int n = 0; n < edges.getNumGeometries(); n++) {
            var edge = (LineString) edges.getGeometryN(n);
            int from = nodes.getOrDefault(edge.getCoordinateN(0), -1);
            int to = nodes.getOrDefault(edge.getCoordinateN(1), -1);
            ways.add(new Way(from, to, DETOUR * places.get(from).metres(places.get(to))));
        }
        return ways;
    }

    private static String mark(List<Place> places) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(("delaunay " + DETOUR + places).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
