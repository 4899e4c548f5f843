package shanyu.planning.townplan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shanyu.planning.TownChildren;

/**
 * The figures a plan was drafted from, frozen: what the house knew on a day. The places here are where the plan's progress
 * is counted from.
 *
 * @param asOf the day of the register
 * @param children null where nobody entered a figure for the town
 * @param unknownInclusive institutions in service of which nobody has filed whether they are inclusive
 */
@Schema(name = "TownPlanGrounds")
public record PlanGrounds(
        LocalDate asOf,
        Instant takenAt,
        @Nullable TownChildren children,
        @Nullable Coverage coverage,
        List<FormSupply> supply,
        int unknownInclusive) {

    /**
     * What the circle said of the town.
     *
     * @param mark of the walking network it was reckoned on
     */
    @Schema(name = "TownPlanCoverage")
    public record Coverage(
            int minutes,
            BigDecimal speed,
            int children,
            int covered,
            double percent,
            double perHundred,
            String network,
            String source,
            String mark) {}

    int places() {
        return supply.stream().mapToInt(FormSupply::places).sum();
    }
}
