package shanyu.inspection.enforcement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import shanyu.casework.Deadline;

/** What one department was asked to do in a case, with how its matter stands. */
@Schema(name = "CasePart")
public record CasePart(
        UUID id,
        UUID agencyId,
        String agency,
        String agencyEn,
        String task,
        UUID matter,
        @Schema(example = "answered") String state,
        @Schema(example = "10") int amount,
        Deadline.Unit unit,
        Instant dueAt,
        Instant drawnAt) {
    boolean isOpen() {
        return !state.equals("closed");
    }
}
