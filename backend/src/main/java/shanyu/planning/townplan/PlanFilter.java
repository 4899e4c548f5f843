package shanyu.planning.townplan;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list of plans; each null means all.
 *
 * @param state a state, or {@code unfinished} for what somebody still works on
 * @param asOf versions and states as of the end of that day
 */
public record PlanFilter(
        @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
        String town,

        @Nullable @Pattern(regexp = "draft|submitted|returned|accepted|approved|superseded|withdrawn|unfinished")
        String state,

        @Nullable LocalDate asOf) {}
