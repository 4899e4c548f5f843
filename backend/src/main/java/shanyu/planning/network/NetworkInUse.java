package shanyu.planning.network;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a district's figures rest on now.
 *
 * @param network absent for the stand-in
 * @param since absent where nothing was ever imported
 * @param turn counts the changes; 0 before the first
 */
@Schema(name = "WalkingNetworkInUse")
public record NetworkInUse(@Nullable UUID network, @Nullable Instant since, int turn, WalkingNetwork.Stamp stamp) {}
