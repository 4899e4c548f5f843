package shanyu.casework;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody must close.
 *
 * @param kind name of a {@link MatterKind}
 * @param checked whether its holder answers and a second person verifies; where not, the room that opened it closes it
 * @param holder the agency on whose board it lies
 * @param department letter of the department it concerns, if one
 * @param facts values that explain it on a screen: severity, item, article, judgement
 * @param barred accounts that may not verify it
 * @param escalated highest rung of the ladder climbed, 0 for none
 */
public record Matter(
        UUID id,
        String kind,
        boolean checked,
        Subject subject,
        UUID holder,
        @Nullable String department,
        Map<String, Object> facts,
        @Nullable UUID openedBy,
        Instant openedAt,
        Deadline deadline,
        MatterState state,
        Set<UUID> barred,
        int escalated,
        int version) {

    public boolean isOverdue(Instant now) {
        return !state.isOver() && deadline.isPast(now);
    }
}
