package shanyu.planning.building;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.planning.building.rules.PlannedRooms;

/**
 * What is known of a building project.
 *
 * @param siteAreaM2 the parcel, m²
 * @param floorAreaM2 built area of the nursery part, m²
 * @param outdoorAreaM2 ground for play in the open, m²
 * @param topStorey highest storey with nursery rooms; below zero underground
 * @param residents people the neighbourhood is planned for
 * @param nurseryPlaces of all nursery classes together
 * @param institution the register's own, once it is in it: only then does it count as opened with nursery classes
 */
@Schema(name = "BuildingFacts")
public record BuildFacts(
        @NotBlank @Size(max = 100) @Schema(example = "花木地块配套幼儿园")
        String name,

        @NotNull @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
        String town,

        @NotNull BuildKind kind,
        @NotNull BuildWork work,

        @NotBlank @Size(max = 200) @Schema(example = "东至锦绣路，南至梅花路")
        String address,

        @Nullable @DecimalMin("-180") @DecimalMax("180") @Schema(description = "WGS 84 degrees", example = "121.5400")
        Double longitude,

        @Nullable @DecimalMin("-90") @DecimalMax("90") @Schema(description = "WGS 84 degrees", example = "31.2100")
        Double latitude,

        @Nullable @Min(1) @Max(1_000_000) @Schema(example = "6800")
        Integer siteAreaM2,

        @Nullable @Min(1) @Max(1_000_000) @Schema(example = "900")
        Integer floorAreaM2,

        @Nullable @Min(0) @Max(1_000_000) @Schema(example = "240")
        Integer outdoorAreaM2,

        @Nullable @Min(-3) @Max(60) @Schema(example = "2") Integer topStorey,

        @Nullable @Min(0) @Max(1_000_000) @Schema(example = "12000")
        Integer residents,

        @NotNull @Min(0) @Max(100) @Schema(example = "4") Integer nurseryClasses,
        @NotNull @Min(0) @Max(2000) @Schema(example = "80") Integer nurseryPlaces,
        @Nullable UUID institution,
        @NotNull @Size(max = 1000) String note) {

    PlannedRooms rooms() {
        return new PlannedRooms(nurseryPlaces, residents, floorAreaM2, outdoorAreaM2, topStorey);
    }
}
