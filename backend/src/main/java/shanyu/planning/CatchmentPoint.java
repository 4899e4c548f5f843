package shanyu.planning;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

/** Where a walk begins, WGS 84. */
public record CatchmentPoint(
        @NotNull @DecimalMin("-180") @DecimalMax("180") @Schema(example = "121.5435")
        Double lon,

        @NotNull @DecimalMin("-90") @DecimalMax("90") @Schema(example = "31.2104")
        Double lat) {}
