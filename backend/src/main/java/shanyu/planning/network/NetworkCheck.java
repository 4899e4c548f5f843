package shanyu.planning.network;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import shanyu.planner.walk.Parts.Part;

/**
 * What was found when a network was held against its district.
 *
 * @param cells of the grid in which children live; 0 where no border of a town is known
 * @param cellsNear those with a way within {@value #NEAR_METRES} metres of their middle
 * @param children estimated, in all cells
 * @param outside nodes of ways beyond the edge of the extract, where ways are cut
 * @param parts that no way connects with the network, largest first, the first {@value #NAMED} of them
 * @param apart how many such parts there are
 */
@Schema(name = "NetworkCheck")
public record NetworkCheck(
        @Schema(minimum = "0") int cells,
        @Schema(minimum = "0") int cellsNear,
        @Schema(minimum = "0") int children,
        @Schema(minimum = "0") int childrenNear,
        @Schema(minimum = "0") int outside,
        @ArraySchema(maxItems = NAMED) List<Apart> parts,
        @Schema(minimum = "0") int apart) {
    /** From the middle of a cell to a way: about its radius. Our measure, no law's. */
    public static final int NEAR_METRES = 500;

    /** A network that comes near fewer of the district's cells is another place's. */
    static final int LEAST_PERCENT = 50;

    static final int NAMED = 20;

    /**
     * A part nothing connects.
     *
     * @param at a node of it, as the file names it
     */
    @Schema(name = "NetworkPart")
    public record Apart(
            @Schema(example = "OSM node 4711", maxLength = 200)
            String at,

            @Schema(minimum = "2") int nodes) {}

    static NetworkCheck of(WalkingNetwork network, List<DemandPlaces.Home> homes, int outside, List<Part> left) {
        var near = homes.stream()
                .filter(home -> network.metresTo(home.at()) <= NEAR_METRES)
                .toList();
        return new NetworkCheck(
                homes.size(),
                near.size(),
                homes.stream().mapToInt(DemandPlaces.Home::children).sum(),
                near.stream().mapToInt(DemandPlaces.Home::children).sum(),
                outside,
                left.stream()
                        .limit(NAMED)
                        .map(part -> new Apart(part.named(), part.nodes()))
                        .toList(),
                left.size());
    }

    /** Cells near a way in the hundred; 100 where there is nothing to hold it against. */
    public double percent() {
        return cells == 0 ? 100 : Math.round(1000.0 * cellsNear / cells) / 10.0;
    }

    boolean isOfTheDistrict() {
        return cells == 0 || 100L * cellsNear >= (long) LEAST_PERCENT * cells;
    }
}
