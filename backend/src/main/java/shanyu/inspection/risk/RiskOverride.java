package shanyu.inspection.risk;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A class people set against the formula.
 *
 * @param lastDay last day on which it holds; after it the formula's class holds again by itself
 */
@Schema(name = "RiskOverride")
public record RiskOverride(
        UUID id,
        UUID institution,
        @Schema(allowableValues = {"A", "B", "C", "D"}) String riskClass,
        String reason,
        LocalDate lastDay,
        UUID proposedBy,
        Instant proposedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant declinedAt,
        @Nullable Instant liftedAt,
        int version) {

    @JsonProperty("state")
    @Schema(
            requiredMode = Schema.RequiredMode.REQUIRED,
            allowableValues = {"proposed", "confirmed", "declined", "over"})
    public String state() {
        if (declinedAt != null) return "declined";
        if (confirmedAt == null) return "proposed";
        return liftedAt == null ? "confirmed" : "over";
    }
}
