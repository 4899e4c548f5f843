package shanyu.inspection.visit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.identity.masking.Mask;
import shanyu.identity.masking.Personal;
import shanyu.norms.Applicability;
import shanyu.norms.Basis;
import shanyu.norms.ChecklistItem;
import shanyu.shared.Wgs84;

/**
 * A visit as its page and the phone show it: everything an inspector needs at the door.
 *
 * @param hash of what would be signed now; null while an item is open or nothing is being written
 * @param verbs what the caller may do now
 */
@Schema(name = "Visit")
public record VisitView(
        UUID id,

        @Schema(description = "a plan code, or the reason that triggered the visit")
        String errand,

        boolean planned,
        @Nullable UUID round,

        @Schema(allowableValues = {"planned", "begun", "submitted", "correcting", "lapsed"})
        String state,

        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable Instant begunAt,
        @Nullable Instant submittedAt,
        Place institution,
        List<Seat> team,
        List<Group> groups,
        List<Item> items,
        List<FindingRow> openFindings,
        List<FindingRow> findings,
        List<LeadShown> leads,
        List<EditionShown> editions,
        @Nullable Integer writing,
        @Nullable String hash,
        List<SignatureShown> signatures,
        @Nullable Verdict verdict,
        List<String> verbs,
        int version,
        List<ArrivalShown> arrivals,

        @Nullable @Schema(description = "absent on the full form")
        FormShown form,

        @Schema(description = "items the short form would ask, or asks")
        List<String> keyItems,

        @Nullable @Schema(description = "what kind of reason triggered it; absent on a drawn visit")
        Ground ground,

        @Schema(description = "why it was ordered above the frequency cap; empty when it was not")
        String aboveCap,

        @Schema(description = "made without going there") boolean remote) {

    /** The institution's card. */
    @Schema(name = "VisitPlace")
    public record Place(
            UUID id,
            String code,
            String name,
            String providerType,
            String life,
            String town,
            String address,
            @Nullable Wgs84 position,
            int places,
            List<String> serviceForms,
            @Schema(allowableValues = {"A", "B", "C", "D"}) String riskClass) {}

    @Schema(name = "VisitSeat")
    public record Seat(
            int seat,
            UUID inspector,
            @Personal(Mask.NAME) String name,
            String department,

            @Schema(description = "the caller") boolean me,

            boolean signed) {}

    @Schema(name = "ChecklistGroup")
    public record Group(String id, String title, String titleEn) {}

    /** One card: the question, its articles, and what was answered. */
    @Schema(name = "VisitItem")
    public record Item(
            @Schema(example = "FS-03") String item,
            String group,
            String title,
            String titleEn,
            ChecklistItem.Severity severity,
            ChecklistItem.Rectify rectify,
            String lead,

            @Schema(description = "the lead department is on the team; otherwise a failed item is sent to it as a lead")
            boolean leadPresent,

            List<ChecklistItem.Method> methods,
            List<Basis> articles,

            @Schema(description = "a penalty case may be asked for: a binding article, and penalties that name it")
            boolean mayRefer,

            Applicability applicability,
            @Nullable ItemResult result,
            String note,
            List<UUID> photos,
            boolean fixed,
            boolean referred,
            int version,

            @Schema(description = "hex of each photo's hash, in the order of the photos: what a signature binds")
            List<String> photoHashes,

            @Nullable @Schema(description = "the answer that stands")
            UUID answer,

            @Nullable @Personal(Mask.NAME) String answeredBy,
            @Nullable Instant answeredAt,

            @Schema(description = "other answers that met it, open until somebody settles which")
            List<Conflict> conflicts) {}

    /** An answer that met another one. */
    @Schema(name = "AnswerConflict")
    public record Conflict(
            UUID id,
            ItemResult result,
            String note,
            List<UUID> photos,
            boolean fixed,
            boolean referred,
            @Personal(Mask.NAME) String by,

            @Schema(description = "the caller's own") boolean mine,

            Instant at,
            boolean late) {}

    /** That a member of the team arrived, and when the house heard of it. */
    @Schema(name = "ArrivalShown")
    public record ArrivalShown(
            @Personal(Mask.NAME) String who,

            @Schema(description = "the caller's own") boolean mine,

            Instant at,
            Instant receivedAt,
            boolean late,
            String reason,
            boolean began,

            @Nullable @Schema(description = "it had been counted as not made")
            Instant lapsedAt) {}

    /** The short form a visit was begun on. */
    @Schema(name = "VisitFormShown")
    public record FormShown(
            List<String> items,

            @Schema(description = "no longer widened to the whole list")
            boolean isShort,

            @Nullable Instant widenedAt,

            @Nullable @Schema(description = "the key item that failed, or asked")
            String widenedFor) {}

    @Schema(name = "LeadSent")
    public record LeadShown(
            UUID id,
            String item,
            String title,
            String titleEn,
            String department,
            Instant sentAt,
            @Nullable String ending) {}

    @Schema(name = "VisitEdition")
    public record EditionShown(
            int edition,

            @Schema(description = "why it was corrected, empty for the first")
            String reason,

            Instant openedAt,
            @Personal(Mask.NAME) String openedBy,
            @Nullable Instant submittedAt,
            @Nullable @Personal(Mask.NAME) String submittedBy,
            @Nullable String hash,
            @Nullable Verdict verdict,
            @Nullable Instant publishedAt) {}

    @Schema(name = "VisitSignature")
    public record SignatureShown(
            Signature.Side side,
            @Personal(Mask.NAME) String name,
            String post,
            @Nullable UUID drawing,
            String refused,
            Instant at,
            String hash) {}
}
