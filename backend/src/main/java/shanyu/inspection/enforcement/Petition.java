package shanyu.inspection.enforcement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.casework.Subject;

/**
 * A petition (信访) or a matter of public opinion (舆情). Whoever wrote is not named here.
 *
 * @param channel where it came from, in words: 12345, 区信访办, a newspaper
 * @param unit the agency that answers
 * @param matter its clock, answer and check
 */
public record Petition(
        UUID id,
        String number,
        Kind kind,
        boolean urgent,
        String channel,
        String summary,
        String district,
        @Nullable String town,
        @Nullable UUID institution,
        @Nullable UUID site,
        @Nullable UUID jointCase,
        Instant receivedAt,
        UUID enteredBy,
        UUID unit,
        UUID matter,
        int version) {
    static final String KIND = "petition";

    public enum Kind {
        PETITION,
        OPINION
    }

    Subject subject() {
        return new Subject(KIND, id, number, district, town, null);
    }
}
