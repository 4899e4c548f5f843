package shanyu.planning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shanyu.norms.DatedValue;
import shanyu.planning.network.WalkingNetwork;

/**
 * The fifteen-minute circle of a district.
 *
 * @param metres how far the walk goes
 * @param network what was walked on
 * @param figures the children it rests on, by town; a town without a figure is in none of the sums
 * @param missing towns no figure was entered for, or whose border is not known
 * @param band the ages and places the figures are narrowed to; absent when they are of all under three
 * @param norm the walk to childcare a guideline names, with its status; null where the norms are silent
 * @param all of the district together
 */
@Schema(name = "Circle")
public record Circle(
        LocalDate asOf,
        int minutes,
        BigDecimal speed,
        double metres,
        WalkingNetwork.Stamp network,
        List<TownChildren> figures,
        List<String> missing,
        @Nullable AgeBand band,
        @Nullable DatedValue<Integer> norm,
        CircleTown all,
        List<CircleTown> towns) {}
