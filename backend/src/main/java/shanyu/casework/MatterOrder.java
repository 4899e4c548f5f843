package shanyu.casework;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a room says to open a matter.
 *
 * @param kind declared by the room
 * @param holder agency that must act
 * @param amount and {@code unit}: by when
 * @param openedBy account, or null when the house itself opens it
 * @param barred accounts that may not verify the answer
 */
public record MatterOrder(
        MatterKind kind,
        Subject subject,
        UUID holder,
        @Nullable String department,
        Map<String, Object> facts,
        int amount,
        Deadline.Unit unit,
        @Nullable UUID openedBy,
        Set<UUID> barred) {}
