package shanyu.inspection.risk;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list of risk classes; each null means all.
 *
 * @param asked true for those with a correction that waits to be decided
 */
public record RiskFilter(
        @Nullable @Size(max = 100) @Schema(example = "花木") String q,

        @Nullable @Pattern(regexp = "[A-D]") @Schema(example = "D")
        String riskClass,

        @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
        String town,

        @Nullable Boolean override,
        @Nullable Boolean asked) {}
