package shanyu.inspection.visit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of the team arrived.
 *
 * @param began this arrival opened the sheet
 * @param lapsedAt when the visit had been counted as not made before the house heard of the arrival; null otherwise
 */
public record Arrival(
        UUID id,
        UUID account,
        Performed performed,
        boolean began,
        @Nullable Instant lapsedAt) {}
