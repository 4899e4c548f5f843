package shanyu.planner.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import shanyu.planner.catchment.Catchment;
import shanyu.planner.files.Refused;
import tools.jackson.databind.json.JsonMapper;

/** Outlines as GeoJSON (RFC 7946), degrees of WGS 84 with seven digits, a centimetre. */
final class GeoJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DIGITS = 7;

    private GeoJson() {}

    record Features(String type, List<Feature> features) {}

    /**
     * @param metres as far as was walked
     * @param reached nodes of the network
     * @param area square metres
     */
    record About(double metres, int reached, double area) {}

    record Feature(String type, String id, About properties, Shape geometry) {}

    record Shape(String type, List<List<List<List<BigDecimal>>>> coordinates) {}

    /** One feature for each id, in their order; {@code metres} is how far was walked. */
    static void write(Path file, List<String> ids, List<Catchment> catchments, double metres) {
        var features = new ArrayList<Feature>();
        for (int n = 0; n < ids.size(); n++) {
            var catchment = catchments.get(n);
            var about = new About(metres, catchment.nodes(), catchment.squareMetres());
            features.add(new Feature("Feature", ids.get(n), about, shape(catchment.outline())));
        }
        try {
            Files.write(file, JSON.writeValueAsBytes(new Features("FeatureCollection", features)));
        } catch (IOException unwritable) {
            throw new Refused("--polygons %s cannot be written: %s".formatted(file, unwritable.getMessage()));
        }
    }

    private static Shape shape(MultiPolygon outline) {
        var polygons = new ArrayList<List<List<List<BigDecimal>>>>();
        for (int n = 0; n < outline.getNumGeometries(); n++) {
            var polygon = (Polygon) outline.getGeometryN(n);
            var rings = new ArrayList<List<List<BigDecimal>>>();
            rings.add(ring(polygon.getExteriorRing()));
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++)
                rings.add(ring(polygon.getInteriorRingN(hole)));
            polygons.add(rings);
        }
        return new Shape("MultiPolygon", polygons);
    }

    private static List<List<BigDecimal>> ring(LinearRing ring) {
        CoordinateSequence points = ring.getCoordinateSequence();
        var written = new ArrayList<List<BigDecimal>>();
        for (int n = 0; n < points.size(); n++) written.add(List.of(degrees(points.getX(n)), degrees(points.getY(n))));
        return written;
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
    }
}
