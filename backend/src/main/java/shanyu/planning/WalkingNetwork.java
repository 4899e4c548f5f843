package shanyu.planning;

import io.swagger.v3.oas.annotations.media.Schema;
import shanyu.planner.walk.Network;

/** The ways people walk, and what one must know of them before believing a figure. */
public record WalkingNetwork(Stamp stamp, Network network) {
    /**
     * What a figure was reckoned on.
     *
     * @param kind {@code stand-in} while no real network was imported: its ways ignore rivers, motorways and railways
     * @param mark changes whenever the network does
     */
    @Schema(name = "WalkingNetworkStamp")
    public record Stamp(
            @Schema(allowableValues = "stand-in") String kind,

            @Schema(example = "© OpenStreetMap contributors (ODbL 1.0)")
            String source,

            int nodes,
            int ways,
            String mark) {}
}
