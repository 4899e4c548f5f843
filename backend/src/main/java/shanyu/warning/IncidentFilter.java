package shanyu.warning;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list of incidents; each null means all.
 *
 * @param state {@code waiting}, {@code reported}, {@code closed}, or {@code unfinished} for the first two
 * @param late only those first reported late
 */
public record IncidentFilter(
        @Nullable @Size(max = 100) @Schema(example = "花木") String q,

        @Nullable
        @Pattern(
                regexp =
                        "DEATH_OR_DANGER|MISSING_CHILD|SUSPECTED_FOOD_POISONING|PUBLIC_HEALTH_EMERGENCY|SUSPECTED_ABUSE|FIRE|PERSONAL_DATA_LEAK|ORDINARY_INJURY")
        String kind,

        @Nullable @Pattern(regexp = "waiting|reported|closed|unfinished")
        String state,

        @Nullable Boolean late,

        @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
        String town) {}
