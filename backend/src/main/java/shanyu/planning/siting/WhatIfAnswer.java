package shanyu.planning.siting;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shanyu.norms.DatedValue;
import shanyu.planning.CircleTown;
import shanyu.planning.network.WalkingNetwork;

/**
 * What would be different.
 *
 * @param metres how far the walk goes
 * @param missing towns about which nothing can be said
 * @param before the district as it is
 * @param after as it would be
 * @param towns those whose figures would move
 */
@Schema(name = "WhatIf")
public record WhatIfAnswer(
        LocalDate asOf,
        int minutes,
        BigDecimal speed,
        double metres,
        WalkingNetwork.Stamp network,
        @Nullable DatedValue<Integer> norm,
        List<String> missing,
        CircleTown before,
        CircleTown after,
        List<Moved> towns) {
    /** A town whose figures move. */
    @Schema(name = "WhatIfTown")
    public record Moved(CircleTown before, CircleTown after) {}
}
