package shanyu.inspection.enforcement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.norms.Basis;

/**
 * A decision, quoting article and rank.
 *
 * @param amountFen the fine, fen; null when there is none
 * @param small shown for three months instead of three years
 */
@Schema(name = "PenaltyRuling")
public record Ruling(
        String number,
        Basis breached,
        Basis basis,
        String says,
        @Nullable Long amountFen,
        boolean stops,
        boolean small,
        String reason,
        UUID by,
        Instant at) {}
