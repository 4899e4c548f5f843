package shanyu.casework;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.identity.masking.Mask;
import shanyu.identity.masking.Personal;

/**
 * A matter as its page shows it.
 *
 * @param verbs what the caller may do now; what is missing is not allowed by state, by role or by the four-eyes rule
 */
@Schema(name = "Matter")
public record MatterView(
        UUID id,
        @Schema(example = "inspection.rectification") String kind,
        SubjectShown subject,
        AgencyShown holder,
        @Nullable String department,

        @Schema(description = "values that explain the matter: severity, item, judgement, article")
        Map<String, Object> facts,

        Instant openedAt,
        Instant dueAt,
        @Schema(example = "7") int dueAmount,
        Deadline.Unit dueUnit,

        @Schema(description = "counted through a year whose holidays are not yet published")
        boolean provisional,

        @Schema(allowableValues = {"open", "in-hand", "answered", "returned", "verified", "closed"})
        String state,

        boolean overdue,
        int escalated,
        List<Step> steps,
        List<String> verbs,
        int version) {

    @Schema(name = "MatterSubject")
    public record SubjectShown(
            String kind,
            UUID id,
            String name,
            String district,
            @Nullable String town,
            @Nullable UUID institution) {}

    @Schema(name = "MatterHolder")
    public record AgencyShown(UUID id, String name, String nameEn) {}

    /** Something that happened to it. */
    @Schema(name = "MatterStep")
    public record Step(
            int n,

            @Schema(allowableValues = {"opened", "taken", "answered", "returned", "verified", "settled", "escalated"})
            String verb,

            Instant at,
            @Nullable @Personal(Mask.NAME) String by,
            @Nullable String agency,
            @Nullable String agencyEn,
            String text,
            List<PaperShown> papers) {}

    @Schema(name = "PaperShown")
    public record PaperShown(UUID id, String name, String mediaType, long bytes) {}
}
