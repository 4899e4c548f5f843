package shanyu.planning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shanyu.norms.DatedValue;
import shanyu.planning.network.WalkingNetwork;

/**
 * All that a question of planning rests on, as known at the end of a day.
 *
 * @param figures the children entered, by town
 * @param towns nine-digit codes of the district's towns, rising
 * @param supplies institutions in service, by their number in the register
 * @param norm the walk to childcare a guideline names; null where the norms are silent
 */
public record Ground(
        String district,
        LocalDate day,
        WalkingNetwork network,
        Demand demand,
        List<TownChildren> figures,
        List<String> towns,
        List<Supply> supplies,
        @Nullable DatedValue<Integer> norm) {

    /** Metres of the norm's walk; 0 where the norms are silent. */
    public int normMetres() {
        return norm == null ? 0 : norm.value();
    }
}
