package shanyu.inspection.enforcement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.casework.Deadline;
import shanyu.norms.Basis;

/**
 * A case as its page shows it. The party, from the notice on, sees neither parts nor what came before.
 *
 * @param facts what the rows say of the finding behind it; null without one
 * @param own the finding's own article where it binds; null when a person must name one
 * @param ladders of the finding's item, or all; only for who may propose
 * @param hearingUntil last moment to ask for a hearing, while the notice runs
 * @param surcharge on a fine not paid in time; null while there is none
 * @param clocks duties still open, with their moments
 * @param verbs what the caller may do now
 */
@Schema(name = "JointCase")
public record CaseView(
        CaseRow row,
        @Nullable UUID institution,
        @Nullable UUID site,
        @Nullable UUID finding,
        @Nullable UUID petition,
        @Nullable CaseFacts facts,
        @Nullable Basis own,
        List<PenaltyLadders.Shown> ladders,
        @Nullable Proposal proposal,
        @Nullable Ruling ruling,
        @Nullable Instant notifiedAt,
        @Nullable Instant hearingUntil,
        boolean hearingWaived,
        @Nullable Instant servedAt,
        @Nullable Instant payUntil,
        @Nullable Surcharge surcharge,
        @Nullable Instant publishedAt,
        @Nullable LocalDate shownUntil,
        @Nullable Instant withdrawnAt,
        List<CasePart> parts,
        List<Clock> clocks,
        List<EnforcementStep> timeline,
        List<String> verbs,
        int version) {

    /**
     * A duty of the case still open.
     *
     * @param source article the time rests on; null when a person set it
     * @param status how that is known: {@code found}, {@code default} …
     */
    @Schema(name = "CaseClock")
    public record Clock(
            UUID matter,
            @Schema(example = "inspection.case-service") String kind,
            Instant dueAt,
            int amount,
            Deadline.Unit unit,
            boolean overdue,
            @Nullable String source,
            @Nullable String status) {}
}
