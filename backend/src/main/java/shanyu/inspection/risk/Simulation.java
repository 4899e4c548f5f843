package shanyu.inspection.risk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shanyu.inspection.risk.ScoreLine.Kind;
import shanyu.server.sheets.Column;

/**
 * Two versions of the formula side by side, on the facts as they were known.
 *
 * @param day the day on which both are compared
 * @param movers institutions whose class differs
 * @param months the same on the first day of each of the twelve months before, with what the district round would draw
 */
@Schema(name = "RiskSimulation")
public record Simulation(
        RiskFormula before,
        RiskFormula after,
        LocalDate day,
        int institutions,
        Map<String, Integer> classesBefore,
        Map<String, Integer> classesAfter,
        int movers,
        List<Month> months) {

    /** One month under either version. */
    @Schema(name = "RiskSimulationMonth")
    public record Month(
            @Column(zh = "月初", en = "First day") LocalDate day,
            int institutions,
            Map<String, Integer> classesBefore,
            Map<String, Integer> classesAfter,
            int movers,
            @Schema(example = "21") int drawnBefore,
            @Schema(example = "23") int drawnAfter) {}

    /**
     * An institution whose class would differ.
     *
     * @param differences what makes the points differ, the largest first; empty when only the thresholds do
     */
    @Schema(name = "RiskMover")
    public record Mover(
            UUID id,
            @Column(zh = "机构", en = "Institution") String name,

            @Column(zh = "街镇代码", en = "Town code", towns = true)
            String town,

            @Column(zh = "原等级", en = "Class before") String before,
            @Column(zh = "新等级", en = "Class after") String after,

            @Column(zh = "原分值（千分之一分）", en = "Points before (thousandths)")
            long pointsBefore,

            @Column(zh = "新分值（千分之一分）", en = "Points after (thousandths)")
            long pointsAfter,

            List<Difference> differences) {}

    /** Points of one kind of line under either version, in thousandths. */
    @Schema(name = "RiskDifference")
    public record Difference(Kind kind, long before, long after) {}
}
