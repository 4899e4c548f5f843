package shanyu.inspection.code;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The code of a visit.
 *
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
        int version) {

    CheckCode withoutText() {
        return new CheckCode(visit, null, kind, departments, state, shownAt, scannedAt, ratedAt, version);
    }
}
