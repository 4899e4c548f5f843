package shanyu.disclosure;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import shanyu.norms.ClassKind;
import shanyu.norms.ProviderType;
import shanyu.norms.ServiceForm;
import shanyu.shared.Refusal;
import shanyu.shared.Wgs84;

/**
 * What a family looks for; each null means all.
 *
 * @param q part of a name, its sound or initials in pinyin, an address or a town
 * @param kind has places for this class kind
 * @param free has free places by its newest report, of {@code kind} when one is given
 * @param closed also those that closed for good
 * @param near a point, longitude and latitude: the list is then ordered by the distance from it
 */
public record PublicInstitutionFilter(
        @Nullable @Size(max = 100) @Schema(example = "花木") String q,

        @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115000")
        String district,

        @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
        String town,

        @Nullable ProviderType type,
        @Nullable ServiceForm form,
        @Nullable ClassKind kind,
        @Nullable Boolean free,
        @Nullable Boolean inclusive,
        @Nullable Boolean closed,

        @Nullable
        @Pattern(regexp = "-?\\d{1,3}(\\.\\d{1,6})?,-?\\d{1,2}(\\.\\d{1,6})?")
        @Schema(example = "121.543,31.210", description = "WGS 84 longitude, latitude")
        String near) {

    @Nullable
    Wgs84 point() {
        if (near == null) return null;
        String[] parts = near.split(",");
        try {
            return new Wgs84(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
        } catch (IllegalArgumentException notOnEarth) {
            throw Refusal.field("near", near, "wrong-form").asException();
        }
    }
}
