package shanyu.inspection.enforcement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.casework.Subject;
import shanyu.shared.Wgs84;

/**
 * A place that may take in children without being in the register.
 *
 * @param accuracyM radius in metres within which the position lies, as the phone said
 * @param childrenSeen how many children somebody counted there; an estimate
 * @param reportedBy null when another room brought it
 */
public record Site(
        UUID id,
        String number,
        String district,
        String town,
        String name,
        String address,
        @Nullable Wgs84 position,
        @Nullable Integer accuracyM,
        Source source,
        String note,
        @Nullable Integer childrenSeen,
        List<UUID> photos,
        @Nullable UUID reportedBy,
        Instant reportedAt,
        SiteState state,
        @Nullable UUID jointCase,
        int version) {
    static final String KIND = "unlicensed-site";

    /** How it became known. */
    public enum Source {
        PATROL,
        COMPLAINT,
        OPINION,
        PETITION,
        OTHER
    }

    Subject subject() {
        return new Subject(KIND, id, name, district, town, null);
    }
}
