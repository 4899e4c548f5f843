package shanyu.inspection.code;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The code of a visit, or of the several that are one joint check.
 *
 * @param visit the one that carries the code
 * @param visits all that go under it, in the order in which they were ordered; one alone is no joint check
 * @param from first day on which all can go; {@code to} the last
 * @param code null for whoever is not on the team: only who holds it may show it
 * @param kind {@code plan} for a filed plan, {@code trigger} for a stated reason
 * @param departments letters of those that go together under this one code
 * @param state {@code issued}, {@code shown}, {@code scanned}, {@code rated} or {@code expired}
 * @param scannedAt when the inspected party confirmed the arrival: evidence
 */
@Schema(name = "CheckCode")
public record CheckCode(
        UUID visit,
        @Nullable @Schema(example = "7KQ2M9XAHD4WTBR3E") String code,
        @Schema(allowableValues = {"plan", "trigger"}) String kind,
        List<String> departments,

        @Schema(allowableValues = {"issued", "shown", "scanned", "rated", "expired"})
        String state,

        @Nullable Instant shownAt,
        @Nullable Instant scannedAt,
        @Nullable Instant ratedAt,
        int version,
        List<UUID> visits,
        LocalDate from,
        LocalDate to,
        boolean remote,
        @Nullable Instant expiredAt,

        @Nullable
        @Schema(description = "under which the city's service keeps the check, where it is connected and answered")
        String cityNumber) {

    CheckCode withoutText() {
        return new CheckCode(
                visit,
                null,
                kind,
                departments,
                state,
                shownAt,
                scannedAt,
                ratedAt,
                version,
                visits,
                from,
                to,
                remote,
                expiredAt,
                cityNumber);
    }
}
