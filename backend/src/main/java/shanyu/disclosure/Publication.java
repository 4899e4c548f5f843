package shanyu.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.inspection.visit.VisitOutcome;

/**
 * One edition of a visit's results as the public was told it.
 *
 * @param edition of the visit's results; above 1 it corrects the one before
 * @param checked items that were looked at
 * @param correction what the public reads about why it was corrected; empty for the first
 * @param findings failed items as they stood that day
 */
record Publication(
        UUID id,
        UUID visit,
        int edition,
        UUID institution,
        String district,
        LocalDate visitedOn,
        @Nullable UUID round,
        VisitOutcome outcome,
        int checked,
        String correction,
        Instant publishedAt,
        UUID publishedBy,
        Standing standing,
        List<ToldFinding> findings) {

    /** Whether the public may still read it. */
    sealed interface Standing {
        /** It can be read, or has been corrected by a later one and stands beside that. */
        record Shown() implements Standing {
            Withdrawn withdraw(String reason, UUID by, Instant at) {
                return new Withdrawn(reason, by, at);
            }
        }

        /** Taken back; that it was, and why, stays readable (行政处罚法 art. 48 asks it of penalties; done for all results). */
        record Withdrawn(String reason, UUID by, Instant at) implements Standing {}
    }

    /**
     * A failed item as it was told.
     *
     * @param source anchor of the article it rests on
     * @param status how the article is known: found, found_secondary, known, default …
     * @param state how it stood that day
     */
    record ToldFinding(
            UUID finding,
            String item,
            String title,
            String titleEn,
            String severity,
            boolean breach,
            String source,
            String status,
            String state) {}

    boolean isShown() {
        return standing instanceof Standing.Shown;
    }
}
