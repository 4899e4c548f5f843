package shanyu.oversight;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as anybody with its number follows it: how far it is, what was answered. Never what was said or by whom.
 *
 * @param institutionName absent for an unlicensed place
 * @param handledBy the office that deals with it
 * @param dueAt by when the next step is owed: whether it is taken on, then the answer
 * @param mayRate whether the answer can still be rated
 */
@Schema(name = "FollowedComplaint")
public record FollowedComplaint(
        @Schema(example = "TS26-K7M4Q2P-X", maxLength = 20) String number,
        ComplaintKind kind,
        @Nullable UUID institution,
        @Schema(maxLength = 200) @Nullable String institutionName,
        @Schema(maxLength = 200) String handledBy,
        @Schema(maxLength = 200) String handledByEn,

        @Schema(allowableValues = {"received", "not-accepted", "accepted", "in-hand", "answered", "rated", "closed"})
        String state,

        Instant receivedAt,
        @Nullable Instant acceptedAt,
        @Nullable NotAcceptedBecause notAccepted,
        @Nullable Instant dueAt,
        boolean overdue,
        @Nullable ComplaintOutcome outcome,
        @Schema(maxLength = 2000) @Nullable String answer,
        @Nullable Instant answeredAt,
        @Schema(minimum = "1", maximum = "5") @Nullable Integer stars,
        @Nullable Instant closedAt,
        boolean mayRate) {}
