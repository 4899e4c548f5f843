package shanyu.inspection.risk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A score as it was kept.
 *
 * @param id null for one worked out for the reader and not kept
 * @param formula number of the version
 * @param points in thousandths of a point
 * @param raised by an open critical finding, over what the points give
 * @param cause {@code month}, {@code formula}, {@code critical}, {@code correction} or {@code override}; null when not kept
 */
@Schema(name = "RiskScore")
public record KeptScore(
        @Nullable UUID id,
        LocalDate day,
        @Schema(example = "1") int formula,
        @Schema(example = "18000") long points,
        @Schema(allowableValues = {"A", "B", "C", "D"}) String riskClass,
        boolean raised,
        List<ScoreLine> lines,
        @Nullable @Schema(example = "month") String cause) {

    static KeptScore unkept(LocalDate day, RiskFormula formula, Score score) {
        return new KeptScore(
                null, day, formula.n(), score.points(), score.riskClass(), score.raised(), score.lines(), null);
    }
}
