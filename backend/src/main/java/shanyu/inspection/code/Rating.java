package shanyu.inspection.code;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the inspected party thought of a visit, 1 bad to 5 good.
 *
 * @param burden how little it kept people from their work
 * @param anonymous whether it is kept from the team; the district sees it without a name either way
 */
@Schema(name = "CheckRating")
public record Rating(
        @Min(1) @Max(5) @Schema(example = "5") int conduct,
        @Min(1) @Max(5) @Schema(example = "4") int time,
        @Min(1) @Max(5) @Schema(example = "4") int burden,

        @NotNull @Size(max = 1000) @Schema(example = "说明清楚，未影响午睡")
        String text,

        boolean anonymous) {}
