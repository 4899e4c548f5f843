package shanyu.planning.forecast;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Which vital figures; null asks for all. */
public record VitalQuery(
        @Nullable @Pattern(regexp = "births|women") @Schema(example = "births")
        String measure,

        @Nullable @Pattern(regexp = "resident|registered") @Schema(example = "resident")
        String population,

        @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
        String town,

        @Nullable @Min(1950) @Max(2200) @Schema(example = "2024")
        Integer year) {}
