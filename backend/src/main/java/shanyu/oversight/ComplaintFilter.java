package shanyu.oversight;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list of complaints; each null means all.
 *
 * @param q part of the number, the institution's name or the address
 * @param state {@code unfinished} is whatever still owes an answer or a look
 */
public record ComplaintFilter(
        @Nullable @Size(max = 100) @Schema(example = "TS26") String q,

        @Nullable
        @Pattern(regexp = "received|not-accepted|accepted|in-hand|answered|rated|closed|unfinished|overdue|unlicensed")
        String state,

        @Nullable ComplaintKind kind,
        @Nullable ComplaintOutcome outcome,

        @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
        String town,

        @Nullable UUID institution) {}
