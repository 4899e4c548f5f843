package shanyu.disclosure;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.norms.ProviderType;

/** Institutions as GeoJSON (RFC 7946): points in WGS 84 longitude and latitude, no borders. */
@Schema(name = "PublicMap")
public record PublicMap(
        @Schema(allowableValues = "FeatureCollection") String type,
        @ArraySchema(maxItems = 100000) List<Feature> features) {

    static PublicMap of(List<PublicInstitution> institutions) {
        return new PublicMap(
                "FeatureCollection",
                institutions.stream().flatMap(each -> Feature.of(each).stream()).toList());
    }

    @Schema(name = "PublicFeature")
    public record Feature(
            @Schema(allowableValues = "Feature") String type, Point geometry, Facts properties) {
        static Optional<Feature> of(PublicInstitution of) {
            if (of.longitude() == null || of.latitude() == null) return Optional.empty();
            return Optional.of(new Feature(
                    "Feature",
                    new Point("Point", List.of(of.longitude(), of.latitude())),
                    new Facts(of.id(), of.code(), of.name(), of.providerType(), of.life(), of.town(), of.free())));
        }
    }

    @Schema(name = "PublicPoint")
    public record Point(
            @Schema(allowableValues = "Point") String type,

            @ArraySchema(minItems = 2, maxItems = 2, schema = @Schema(example = "121.5435"))
            List<Double> coordinates) {}

    @Schema(name = "PublicFacts")
    public record Facts(
            UUID id,
            @Schema(maxLength = 32) String code,
            @Schema(maxLength = 200) String name,
            ProviderType providerType,
            @Schema(example = "OPERATING", maxLength = 20) String life,
            @Schema(example = "310115016", maxLength = 9) String town,
            @Schema(minimum = "0") @Nullable Integer free) {}
}
