package shanyu.inspection.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.norms.Basis;
import shanyu.norms.ChecklistItem.Severity;

/**
 * What the public may know of a visit: no names, no notes, no photos.
 *
 * @param day the team arrived
 * @param edition that holds; more than 1 after a correction
 * @param items looked at, those that do not apply left out
 * @param notChecked left open, with a reason in the file
 * @param shortForm only the key items were looked at, and none failed
 * @param publishedAt when the public first saw this edition, null before
 */
public record PublicVisit(
        UUID visit,
        UUID institution,
        String errand,
        boolean planned,
        @Nullable UUID round,
        LocalDate day,
        Instant submittedAt,
        int edition,
        VisitOutcome outcome,
        boolean fails,
        int items,
        int notChecked,
        boolean shortForm,
        List<PublicFinding> findings,
        List<Correction> corrections,
        @Nullable Instant publishedAt) {

    /**
     * What was found, and how putting it right stands.
     *
     * @param state as in {@link FindingRow}
     * @param basis the article it rests on, with its status
     */
    public record PublicFinding(
            UUID finding,
            String item,
            String title,
            String titleEn,
            Severity severity,
            Basis basis,
            boolean breach,
            String state,
            LocalDate dueOn,
            @Nullable LocalDate endedOn) {}

    /** That results were corrected, when and why. */
    public record Correction(int edition, Instant at, String reason) {}
}
