package shanyu.inspection.visit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A failed item whose department was not on the team: that department is told what was seen and looks for itself.
 *
 * @param department its letter
 * @param ending {@code taken-up} or {@code withdrawn}; null while it is open
 */
public record Lead(
        UUID id,
        UUID visit,
        UUID institution,
        String item,
        String department,
        UUID agency,
        String note,
        List<UUID> photos,
        Instant sentAt,
        @Nullable String ending) {}
