package shanyu.casework;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list of matters; each null means all.
 *
 * @param q part of the subject's name
 * @param mine only what the caller's own agency holds
 */
public record MatterFilter(
        @Nullable @Size(max = 100) @Schema(example = "花木") String q,

        @Nullable @Size(max = 60) @Schema(example = "inspection.rectification")
        String kind,

        @Nullable @Pattern(regexp = "open|in-hand|answered|returned|verified|closed|unfinished|overdue")
        String state,

        @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115004")
        String town,

        @Nullable @Pattern(regexp = "[A-Z]") @Schema(example = "E")
        String department,

        @Nullable UUID institution,
        @Nullable Boolean mine) {}
