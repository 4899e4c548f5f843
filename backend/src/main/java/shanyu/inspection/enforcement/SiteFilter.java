package shanyu.inspection.enforcement;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list of suspected sites; each null means all.
 *
 * @param state a state, or {@code unfinished}
 */
public record SiteFilter(
        @Nullable @Size(max = 100) @Schema(example = "晨晖") String q,

        @Nullable @Pattern(regexp = "suspected|verified|guided|ordered|in-case|ended|unfinished")
        String state,

        @Nullable @Pattern(regexp = "PATROL|COMPLAINT|OPINION|PETITION|OTHER")
        String source,

        @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
        String town) {}
