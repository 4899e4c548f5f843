package shanyu.disclosure;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import shanyu.norms.ServiceForm;
import shanyu.shared.Refusal;
import shanyu.shared.Wgs84;

/**
 * Where a family is and what it looks for; each null means all.
 *
 * @param near longitude and latitude, rounded to a thousandth of a degree (about 100 m) by whoever asks: a finer place is
 *     refused, so that nobody's door is ever sent here
 * @param months age of the child
 * @param fee most a month, in fen; places that post no monthly price are left out and counted
 * @param free only with free places by the newest report, for that age when one is given
 * @param size rows at most; 20 when null
 */
public record NearbyQuery(
        @NotNull
        @Pattern(regexp = "-?\\d{1,3}(\\.\\d{1,3})?,-?\\d{1,2}(\\.\\d{1,3})?")
        @Schema(example = "121.543,31.210", description = "WGS 84 longitude, latitude, three decimals at most")
        String near,

        @Nullable ServiceForm form,
        @Nullable @Min(0) @Max(35) @Schema(example = "20") Integer months,

        @Nullable @Min(0) @Max(100_000_000) @Schema(example = "300000", description = "fen")
        Long fee,

        @Nullable Boolean free,
        @Nullable Boolean inclusive,
        @Nullable @Min(1) @Max(60) @Schema(example = "20") Integer size) {
    private static final int SIZE = 20;

    int rows() {
        return size == null ? SIZE : size;
    }

    Wgs84 point() {
        String[] parts = near.split(",");
        try {
            return new Wgs84(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
        } catch (IllegalArgumentException notOnEarth) {
            throw Refusal.field("near", near, "wrong-form").asException();
        }
    }

    PublicInstitutionFilter filter() {
        return new PublicInstitutionFilter(null, null, null, null, form, null, free, inclusive, null, near);
    }
}
