package shanyu.warning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.identity.masking.Mask;
import shanyu.identity.masking.Personal;

/**
 * Somebody who must be told.
 *
 * @param agency null when it lies outside the house
 * @param source what says that it must be told
 * @param dueAt by when it says that it knows
 */
@Schema(name = "IncidentRecipient")
public record Recipient(
        int n,
        String name,
        @Nullable UUID agency,
        @Nullable String agencyName,
        @Nullable String agencyNameEn,
        String source,
        String status,
        Instant dueAt,
        @Nullable Instant acknowledgedAt,
        @Nullable @Personal(Mask.NAME) String acknowledgedBy,
        boolean late) {}
