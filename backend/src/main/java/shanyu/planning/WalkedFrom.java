package shanyu.planning;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import shanyu.planning.network.WalkingNetwork;

/**
 * What can be walked to from one point: as a GeoJSON feature (RFC 7946), its outline in WGS 84.
 *
 * @param geometry the ground reached, shells counter-clockwise
 */
@Schema(name = "WalkedFrom")
public record WalkedFrom(
        @Schema(allowableValues = "Feature") String type, Outline geometry, Facts properties) {
    /** Institutions named at most; the counts are of all. */
    static final int NAMED = 200;

    /** To about a metre. */
    private static final double DIGITS = 1e5;

    @Schema(name = "WalkedOutline")
    public record Outline(
            @Schema(allowableValues = "MultiPolygon") String type,

            @Schema(description = "polygons, each a list of rings, each a list of positions")
            List<List<List<List<Double>>>> coordinates) {
        static Outline of(MultiPolygon outline) {
            var polygons = new java.util.ArrayList<List<List<List<Double>>>>();
            for (int n = 0; n < outline.getNumGeometries(); n++) {
                var polygon = (Polygon) outline.getGeometryN(n);
                var rings = new java.util.ArrayList<List<List<Double>>>();
                rings.add(ring(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++)
                    rings.add(ring(polygon.getInteriorRingN(hole)));
                polygons.add(rings);
            }
            return new Outline("MultiPolygon", polygons);
        }

        private static List<List<Double>> ring(LinearRing ring) {
            CoordinateSequence points = ring.getCoordinateSequence();
            var written = new java.util.ArrayList<List<Double>>(points.size());
            for (int n = 0; n < points.size(); n++)
                written.add(List.of(rounded(points.getX(n)), rounded(points.getY(n))));
            return written;
        }

        private static double rounded(double degrees) {
            return Math.round(degrees * DIGITS) / DIGITS;
        }
    }

    /**
     * An institution within the walk.
     *
     * @param metres walked to its door
     * @param places of the form and class kind asked for
     */
    @Schema(name = "InstitutionInReach")
    public record InReach(
            UUID id,
            String name,
            @Schema(minimum = "0") int metres,
            @Schema(minimum = "0") int places) {}

    /**
     * What is in there.
     *
     * @param town nine-digit code of the town the point lies in
     * @param straight metres from the point to the nearest way, which count as walked
     * @param children estimated, in the cells whose middle can be walked to; of the age band asked for
     * @param institutions with places asked for, within the walk
     * @param named the nearest of them
     */
    @Schema(name = "WalkedFacts")
    public record Facts(
            LocalDate asOf,
            @Schema(minimum = "1", maximum = "60") int minutes,
            BigDecimal speed,
            double metres,
            WalkingNetwork.Stamp network,
            @Schema(example = "310115016", maxLength = 9) String town,
            int straight,
            double squareKilometres,
            int children,
            int institutions,
            int places,
            @ArraySchema(maxItems = NAMED) List<InReach> named) {}
}
