package shanyu.warning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.casework.Subject;

/**
 * An incident as first reported.
 *
 * @param institution null when it did not happen in one
 * @param place where, in words
 * @param affected persons concerned, as last reported
 * @param serious of these, seriously
 * @param reporter agency that reported
 * @param lateMinutes by how many minutes the first report came late
 */
public record Incident(
        UUID id,
        String number,
        IncidentKind kind,
        String district,
        String town,
        @Nullable UUID institution,
        String place,
        String summary,
        int affected,
        int serious,
        Instant knownAt,
        FirstReport first,
        Instant reportedAt,
        UUID reportedBy,
        UUID reporter,
        int lateMinutes,
        IncidentState state,
        int version) {
    static final String KIND = "incident";

    /** The institution itself is named only where the duty is its own. */
    Subject subject() {
        return new Subject(KIND, id, number + " " + place, district, town, null);
    }
}
