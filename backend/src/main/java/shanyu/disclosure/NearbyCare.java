package shanyu.disclosure;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shanyu.planning.network.WalkingNetwork;
import shanyu.registry.FeeNotices;

/**
 * What a family can walk to.
 *
 * @param speed kilometres an hour walked
 * @param minutes of walking at most
 * @param networks what was walked on, one for each district met; on a stand-in the minutes are too few beside water and
 *     motorways
 * @param total places found within the walk, of which the nearest are here
 * @param withoutFee left out because they post no monthly price that could be compared; 0 when no price was asked for
 */
@Schema(name = "NearbyCare")
public record NearbyCare(
        @Schema(example = "4") int speed,
        @Schema(example = "60") int minutes,
        @ArraySchema(maxItems = 20) List<WalkingNetwork.Stamp> networks,
        @Schema(minimum = "0") int total,
        @Schema(minimum = "0") int withoutFee,
        @ArraySchema(maxItems = 60) List<Place> places) {

    /**
     * One of them.
     *
     * @param metres to walk
     * @param minutes to walk, rounded up
     * @param fees the posted prices that hold today; absent where none are posted
     */
    @Schema(name = "NearbyPlace")
    public record Place(
            PublicInstitution place,
            @Schema(minimum = "0") int metres,
            @Schema(minimum = "0") int minutes,
            FeeNotices.@Nullable Notice fees) {}
}
