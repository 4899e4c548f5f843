package shanyu.planning.building;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new day asked for a step.
 *
 * @param verdict {@code approved} or {@code declined}; null while nobody has decided
 * @param said by whoever decided
 */
@Schema(name = "BuildingNewDate")
public record NewDate(
        UUID id,
        BuildStep step,
        LocalDate fromDay,
        LocalDate toDay,
        String reason,
        UUID proposedBy,
        Instant proposedAt,

        @Nullable @Schema(allowableValues = {"approved", "declined"})
        String verdict,

        @Nullable Instant decidedAt,
        String said) {}
