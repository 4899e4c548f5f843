package shanyu.planning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import shanyu.shared.Wgs84;

/** The cells of a circle as GeoJSON (RFC 7946): hexagons in WGS 84 longitude and latitude. Empty cells are left out. */
@Schema(name = "CircleMap")
public record CircleMap(
        @Schema(allowableValues = "FeatureCollection") String type, List<Feature> features) {

    @Schema(name = "CircleCell")
    public record Feature(
            @Schema(allowableValues = "Feature") String type, Shape geometry, Facts properties) {}

    @Schema(name = "CircleCellShape")
    public record Shape(@Schema(allowableValues = "Polygon") String type, List<List<List<Double>>> coordinates) {}

    /** @param perHundred places per hundred children in reach (2SFCA) */
    @Schema(name = "CircleCellFacts")
    public record Facts(
            @Schema(example = "8830e1d8dbfffff") String h3,
            String town,
            int children,
            boolean covered,
            double perHundred) {}

    static Feature feature(Cell cell, int children, boolean covered, double perHundred) {
        var ring = new ArrayList<List<Double>>();
        cell.border().forEach(corner -> ring.add(position(corner)));
        ring.add(ring.getFirst());
        return new Feature(
                "Feature",
                new Shape("Polygon", List.of(ring)),
                new Facts(cell.h3(), cell.town(), children, covered, perHundred));
    }

    private static List<Double> position(Wgs84 corner) {
        return List.of(rounded(corner.longitude()), rounded(corner.latitude()));
    }

    /** To about a metre. */
    private static double rounded(double degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }
}
