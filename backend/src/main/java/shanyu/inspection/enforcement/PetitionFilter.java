package shanyu.inspection.enforcement;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list of petitions; each null means all.
 *
 * @param state state of the matter, or {@code unfinished}
 */
public record PetitionFilter(
        @Nullable @Size(max = 100) @Schema(example = "噪声") String q,
        @Nullable @Pattern(regexp = "PETITION|OPINION") String kind,

        @Nullable @Pattern(regexp = "open|in-hand|answered|returned|closed|unfinished")
        String state,

        @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
        String town) {}
