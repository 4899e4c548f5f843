package shanyu.server.sealing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of the key that seals personal columns.
 *
 * @param texts how many texts are sealed under it now
 * @param retiredAt when another took its place
 */
@Schema(name = "SealingKey")
public record KeyVersion(
        @Schema(minimum = "1", example = "2") int version,
        KeyState state,
        @Schema(minimum = "0", example = "118") long texts,
        Instant madeAt,
        @Nullable Instant retiredAt,
        @Nullable Instant destroyedAt) {}
