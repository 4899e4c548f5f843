package shanyu.inspection.enforcement;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list of cases; each null means all.
 *
 * @param state a state, or {@code unfinished} for all but closed
 */
public record CaseFilter(
        @Nullable @Size(max = 100) @Schema(example = "花木") String q,

        @Nullable
        @Pattern(
                regexp =
                        "opened|investigating|proposed|proposal-notified|hearing-asked|hearing-held|decided|served|complied|enforced|no-penalty|annulled|closed|unfinished")
        String state,

        @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
        String town,

        @Nullable UUID institution) {}
