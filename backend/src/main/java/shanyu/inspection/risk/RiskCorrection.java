package shanyu.inspection.risk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an institution asks a fact to be taken out of its score, and what was decided.
 *
 * @param reference the row contested, as the line of the score names it
 */
@Schema(name = "RiskCorrection")
public record RiskCorrection(
        UUID id,
        UUID institution,
        String reference,
        String request,
        Instant askedAt,
        @Nullable Instant decidedAt,
        @Nullable Boolean upheld,
        @Nullable String decision,
        int version) {}
