package shanyu.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child another institution is asked to take over.
 *
 * @param from name of the institution that closes or rests
 * @param n running number of the child there
 */
@Schema(name = "Placement")
public record Placement(
        UUID id,
        UUID institution,
        String from,
        int n,
        Instant askedAt,
        @Nullable Boolean accepted,
        String note) {}
