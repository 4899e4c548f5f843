package shanyu.disclosure;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.inspection.visit.VisitOutcome;

/**
 * A visit as the public reads it: what was told, newest first, and what has become of it since.
 *
 * @param round the draw it came from; null when a stated reason triggered it
 * @param outcomeNow what the visit comes to by now; absent when everything told was withdrawn
 * @param shortForm the visit stayed on the list of key items
 * @param editions the first that is not withdrawn holds; the others stand beside it
 */
@Schema(name = "PublishedVisit")
public record PublishedVisit(
        UUID visit,
        @Schema(example = "2026-10-14") LocalDate visitedOn,
        @Nullable UUID round,
        @Nullable VisitOutcome outcomeNow,

        @Schema(description = "only the key items were looked at, and none failed")
        boolean shortForm,

        @ArraySchema(maxItems = 1000) List<Told> editions) {

    /**
     * One edition as it was told.
     *
     * @param outcome absent once withdrawn, like the findings
     * @param correction why it was corrected, in words for the public; empty for the first
     */
    @Schema(name = "PublishedEdition")
    public record Told(
            @Schema(example = "1", minimum = "1") int edition,
            @Nullable VisitOutcome outcome,

            @Schema(example = "42", minimum = "0", description = "items that were looked at")
            int checked,

            @ArraySchema(maxItems = 1000) List<Failed> findings,

            @Schema(maxLength = 400, description = "why it was corrected; empty for the first")
            String correction,

            Instant publishedAt,
            @Nullable Instant withdrawnAt,

            @Schema(maxLength = 400) @Nullable String withdrawal) {}

    /**
     * A failed item.
     *
     * @param breach a breach of a binding article; where not, a person decides or a recommended standard is meant
     * @param state how it stood when it was told
     * @param now how it stands now
     * @param dueOn day by which it must be put right, or decided
     * @param stops the activity stops at once
     */
    @Schema(name = "PublishedFinding")
    public record Failed(
            @Schema(example = "FS-03", maxLength = 10) String item,
            @Schema(maxLength = 500) String title,
            @Schema(maxLength = 500) String titleEn,

            @Schema(allowableValues = {"CRITICAL", "MAJOR", "MINOR"})
            String severity,

            boolean breach,

            @Schema(example = "fire-law#28", maxLength = 100)
            String source,

            @Schema(example = "found", maxLength = 20) String status,

            @Schema(allowableValues = {"deciding", "open", "overdue", "rectified", "on-the-spot"})
            String state,

            @Schema(
                    allowableValues = {
                        "deciding",
                        "open",
                        "overdue",
                        "rectified",
                        "on-the-spot",
                        "dismissed",
                        "withdrawn"
                    })
            String now,

            boolean stops,
            LocalDate dueOn,
            @Nullable LocalDate endedOn) {}
}
