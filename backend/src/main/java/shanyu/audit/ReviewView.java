package shanyu.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.identity.AccountActs;
import shanyu.identity.Role;
import shanyu.identity.masking.Mask;
import shanyu.identity.masking.Personal;
import shanyu.shared.ErasureGround;

/**
 * A review as its page shows it.
 *
 * @param right the right taken, for that kind
 * @param reading what was read, for that kind
 * @param erasure what was asked, for that kind
 * @param acts what was done under the right, oldest first, as the log has it
 * @param open whether it can be decided now
 */
@Schema(name = "ReviewView")
public record ReviewView(
        UUID id,
        Review.Kind kind,
        UUID account,
        String username,
        @Personal(Mask.NAME) String name,
        String agencyName,
        String agencyNameEn,
        @Nullable Right right,
        @Nullable Reading reading,
        @Nullable Erasure erasure,
        List<AccountActs.Act> acts,
        Instant openedAt,
        Instant dueAt,
        boolean late,
        boolean open,
        Review.@Nullable Verdict verdict,
        @Nullable String note,
        @Nullable Instant decidedAt,
        List<AuditTerms.Term> terms,
        int version) {

    /** The right, why it was taken and until when. */
    @Schema(name = "ReviewedRight")
    public record Right(Role role, String reason, Instant from, Instant until, Instant planned, boolean inForce) {}

    /** How much was read in the hour that began then, and from how many on it is unusual. */
    @Schema(name = "ReviewedReading")
    public record Reading(Instant hour, int seen, int threshold) {}

    /**
     * Why the account is to be erased.
     *
     * @param by user name of who asks it
     */
    @Schema(name = "ReviewedErasure")
    public record Erasure(ErasureGround ground, String reason, String by) {}
}
