package shanyu.inspection.visit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a visit's results: the first, or a correction of the one before it.
 *
 * @param reason why it was corrected, empty for the first
 * @param sealed what was signed and submitted; null while it is being written
 * @param publishedAt when the public saw it
 */
public record Edition(
        UUID visit,
        int edition,
        String reason,
        UUID openedBy,
        Instant openedAt,
        @Nullable Sealed sealed,
        @Nullable Instant publishedAt) {

    /**
     * What was signed and submitted.
     *
     * @param content the canonical JSON ({@link SheetHash})
     * @param hash hex of its SHA-256
     */
    public record Sealed(String content, String hash, Verdict verdict, UUID by, Instant at) {}
}
