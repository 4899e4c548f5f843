package shanyu.inspection.draw;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public half of a key office's key.
 *
 * @param publicKey 32 bytes in hex
 * @param standby held back for rounds whose first key stays silent
 * @param usableFrom so long after its registration that nobody can choose a key for an outcome
 * @param withdrawnAt from then on no new round names it
 */
public record DrawKey(
        UUID id,
        String publicKey,
        String district,
        UUID agency,
        String agencyName,
        String agencyNameEn,
        boolean standby,
        Instant registeredAt,
        Instant usableFrom,
        @Nullable Instant withdrawnAt,
        int version) {

    public boolean isUsable(Instant at) {
        return !at.isBefore(usableFrom) && (withdrawnAt == null || at.isBefore(withdrawnAt));
    }
}
