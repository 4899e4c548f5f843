package shanyu.inspection.visit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signature under exactly one state of the results.
 *
 * @param hash hex of the results signed
 * @param account of the inspector who signed; null on the institution's side
 * @param name who signed
 * @param post what the institution's signer is there
 * @param drawing the drawn image, a paper of casework; null when signing was refused
 * @param refused why the institution did not sign, empty when it did
 * @param at when it was drawn, {@code receivedAt} when the house heard of it, {@code reason} why so late
 */
public record Signature(
        UUID id,
        int edition,
        String hash,
        Side side,
        @Nullable UUID account,
        String name,
        String post,
        @Nullable UUID drawing,
        String refused,
        Instant at,
        Instant receivedAt,
        String reason) {

    /** For whom it was given. */
    public enum Side {
        INSPECTOR,
        INSTITUTION
    }
}
