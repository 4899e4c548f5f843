package shanyu.oversight;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.identity.masking.Mask;
import shanyu.identity.masking.Personal;
import shanyu.shared.ErasureGround;

/**
 * A complaint as the offices see it.
 *
 * @param name and {@code phone}: masked; absent when anonymous
 * @param proposed an answer that waits for a second person
 * @param verbs what the caller may do now: accept, refuse, ask, visit, propose, confirm, return, look-again,
 *     erase, confirm-erasure, return-erasure
 * @param erasedAt when who complained was erased
 * @param erasure that was asked for and waits for a second person
 * @param visits ordered because of it
 */
@Schema(name = "Complaint")
public record ComplaintView(
        UUID id,
        @Schema(example = "TS26-K7M4Q2P-X", maxLength = 20) String number,
        ComplaintKind kind,
        @Nullable UUID institution,
        @Schema(maxLength = 200) @Nullable String institutionName,
        @Schema(maxLength = 200) String place,
        @Schema(example = "310115016", maxLength = 9) String town,
        @Schema(maxLength = 200) String holder,
        @Schema(maxLength = 200) String holderEn,
        @Schema(maxLength = 2000) String text,
        @Nullable LocalDate happenedOn,
        @Personal(Mask.NAME) @Nullable String name,
        @Personal(Mask.PHONE) @Nullable String phone,
        @Nullable Instant erasedAt,
        @Nullable Erasure erasure,
        Instant receivedAt,
        @Schema(maxLength = 20) String state,
        @Nullable Instant dueAt,
        boolean overdue,
        @Nullable NotAcceptedBecause notAccepted,
        @Nullable ComplaintOutcome outcome,
        @Schema(maxLength = 2000) @Nullable String answer,
        boolean proposed,
        @Nullable Instant answeredAt,
        @Schema(minimum = "1", maximum = "5") @Nullable Integer stars,
        @Schema(maxLength = 500) @Nullable String rating,
        @ArraySchema(maxItems = 3) List<Integer> photos,
        @ArraySchema(maxItems = 100) List<UUID> visits,
        @ArraySchema(maxItems = 1000) List<Step> steps,
        @ArraySchema(maxItems = 10) List<String> verbs,
        int version) {

    /**
     * An erasure that waits for a second person.
     *
     * @param by masked name of the officer who asked for it
     */
    @Schema(name = "ComplaintErasureProposed")
    public record Erasure(
            ErasureGround ground,
            @Schema(maxLength = 400) String reason,
            @Personal(Mask.NAME) @Nullable String by,
            Instant at) {}

    /**
     * Something that happened to it.
     *
     * @param by masked name of an officer; absent for the public and the house itself
     */
    @Schema(name = "ComplaintStep")
    public record Step(
            @Schema(example = "accepted", maxLength = 20) String verb,
            Instant at,
            @Personal(Mask.NAME) @Nullable String by,
            @Schema(maxLength = 2000) String text) {}
}
