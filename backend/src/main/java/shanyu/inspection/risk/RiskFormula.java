package shanyu.inspection.risk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of the formula. It is never changed: a change is a new version from a later day on.
 *
 * @param district nine-digit code; null for the one shipped, which holds where a district has adopted none of its own
 * @param n number among the district's versions; the one shipped is 1
 * @param from the first day on which it holds
 * @param status how it is known: always {@code default}, no source sets these numbers
 * @param state {@code proposed}, {@code adopted} or {@code withdrawn}
 */
@Schema(name = "RiskFormula")
public record RiskFormula(
        UUID id,
        @Nullable String district,
        @Schema(example = "2") int n,
        RiskWeights weights,
        LocalDate from,
        String status,
        String reason,
        @JsonIgnore @Nullable UUID proposedBy,
        Instant proposedAt,
        @Nullable Instant adoptedAt,
        @Nullable Instant withdrawnAt,
        int version) {

    @JsonProperty("state")
    @Schema(
            requiredMode = Schema.RequiredMode.REQUIRED,
            allowableValues = {"proposed", "adopted", "withdrawn"})
    public String state() {
        if (withdrawnAt != null) return "withdrawn";
        return adoptedAt == null ? "proposed" : "adopted";
    }

    boolean isAdopted() {
        return adoptedAt != null;
    }
}
