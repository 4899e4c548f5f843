package shanyu.planner.catchment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/** Rings as polygons: those that run counter-clockwise are shells, the others holes in the smallest shell around them. */
final class Outline {
    private static final GeometryFactory DEGREES = new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY);
    /** Mean radius of the earth in metres (IUGG). */
    private static final double RADIUS = 6_371_008.8;

    private final List<Shell> shells = new ArrayList<>();
    private double area;

    private record Shell(LinearRing ring, double area, List<LinearRing> holes) {}

    Outline(List<double[]> rings) {
        var holes = new ArrayList<LinearRing>();
        for (double[] points : rings) {
            double squareMetres = squareMetres(points);
            area += squareMetres;
            var ring = DEGREES.createLinearRing(PackedCoordinateSequenceFactory.DOUBLE_FACTORY.create(points, 2, 0));
            if (squareMetres > 0) shells.add(new Shell(ring, squareMetres, new ArrayList<>()));
            else holes.add(ring);
        }
        shells.sort(Comparator.comparingDouble(Shell::area));
        for (var hole : holes) around(hole).holes.add(hole);
    }

    private Shell around(LinearRing hole) {
        var point = hole.getCoordinateN(0);
        return shells.stream()
                .filter(shell -> shells.size() == 1 || contains(shell, point))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a hole in nothing at " + point));
    }

    private static boolean contains(Shell shell, Coordinate point) {
        return shell.ring.getEnvelopeInternal().contains(point)
                && PointLocation.locateInRing(point, shell.ring.getCoordinates()) == Location.INTERIOR;
    }

    MultiPolygon polygons() {
        return DEGREES.createMultiPolygon(shells.stream()
                .map(shell -> DEGREES.createPolygon(shell.ring, shell.holes.toArray(LinearRing[]::new)))
                .toArray(Polygon[]::new));
    }

    /** Of all shells less their holes. */
    double squareMetres() {
        return area;
    }

    /**
     * A ring's area on the globe, more than 0 where it runs counter-clockwise: Lambert's cylinder keeps areas. The sines are
     * a series around the first point's, which is right to a millionth within a thousand kilometres.
     */
    private static double squareMetres(double[] ring) {
        double sin = StrictMath.sin(Math.toRadians(ring[1]));
        double cos = StrictMath.cos(Math.toRadians(ring[1]));
        double twice = 0;
        double height = 0;
        for (int n = 0; n + 2 < ring.length; n += 2) {
            double up = Math.toRadians(ring[n + 3] - ring[1]);
            double after = up * (cos - up * (sin / 2 + up * (cos / 6 - up * sin / 24)));
            twice += Math.toRadians(ring[n + 2] - ring[n]) * (height + after);
            height = after;
        }
        return -RADIUS * RADIUS * twice / 2;
    }
}
