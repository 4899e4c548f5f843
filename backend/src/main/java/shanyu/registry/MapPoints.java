package shanyu.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Institutions as GeoJSON (RFC 7946): points in WGS 84 longitude and latitude. */
@Schema(name = "InstitutionMap")
public record MapPoints(
        @Schema(allowableValues = "FeatureCollection") String type, List<Feature> features) {

    static MapPoints of(List<Feature> features) {
        return new MapPoints("FeatureCollection", features);
    }

    @Schema(name = "InstitutionFeature")
    public record Feature(
            @Schema(allowableValues = "Feature") String type, Point geometry, Facts properties) {
        Feature classed(String risk) {
            var p = properties;
            return new Feature(
                    type,
                    geometry,
                    new Facts(p.id(), p.code(), p.name(), p.providerType(), p.life(), p.town(), p.places(), risk));
        }
    }

    @Schema(name = "PointGeometry")
    public record Point(
            @Schema(allowableValues = "Point") String type,
            @Schema(example = "[121.5435, 31.2104]") List<Double> coordinates) {}

    @Schema(name = "InstitutionFacts")
    public record Facts(
            UUID id,
            String code,
            String name,
            String providerType,
            String life,
            String town,
            int places,
            String risk) {}

    static Feature point(ResultSet row) throws SQLException {
        return new Feature(
                "Feature",
                new Point("Point", List.of(row.getDouble("longitude"), row.getDouble("latitude"))),
                new Facts(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("provider_type"),
                        row.getString("life"),
                        row.getString("town"),
                        row.getInt("places"),
                        RiskClasses.UNCLASSED));
    }
}
