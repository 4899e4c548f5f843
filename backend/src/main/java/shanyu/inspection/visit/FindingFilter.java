package shanyu.inspection.visit;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * Filters of the list of findings; each null means all.
 *
 * @param state a state, or {@code unfinished} for all that have not ended
 * @param from first day found
 * @param to last day found
 * @param asOf the state at the end of that day instead of now
 */
public record FindingFilter(
        @Nullable @Size(max = 100) @Schema(example = "花木") String q,

        @Nullable
        @Pattern(regexp = "deciding|open|overdue|rectified|on-the-spot|dismissed|withdrawn|unfinished|standing")
        String state,

        @Nullable @Pattern(regexp = "CRITICAL|MAJOR|MINOR") String severity,

        @Nullable @Pattern(regexp = "[A-Z]{2}-\\d{2}") @Schema(example = "FS-03")
        String item,

        @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
        String town,

        @Nullable @Pattern(regexp = "[A-Z]") @Schema(example = "F")
        String department,

        @Nullable UUID institution,
        @Nullable UUID visit,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate from,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate to,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate asOf) {}
