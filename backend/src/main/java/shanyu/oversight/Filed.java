package shanyu.oversight;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/**
 * What whoever complained takes home.
 *
 * @param code with which the answer can be rated; shown this once, kept only as its hash
 */
@Schema(name = "ComplaintFiled")
public record Filed(
        UUID id,
        @Schema(example = "TS26-K7M4Q2P-X", maxLength = 20) String number,
        @Schema(example = "7KQM-42PX-ABCD", maxLength = 20) String code,
        Instant receivedAt) {
    /** A secret does not stand in a log because somebody printed what they had. */
    @Override
    public String toString() {
        return "Filed[" + number + "]";
    }
}
