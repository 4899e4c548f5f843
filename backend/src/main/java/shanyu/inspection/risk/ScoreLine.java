package shanyu.inspection.risk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * One line of a score, in numbers that can be worked out again by hand: {@code points = base × (fade − age) / fade}, rounded
 * down; a line that does not fade has {@code fade} 0 and its points are the base.
 *
 * @param reference the row behind it, as {@code kind:id}
 * @param about checklist item, kind of paper, or empty
 * @param since the day from which its age counts
 * @param base, points in thousandths of a point
 * @param age days from {@code since} to the day of the score
 * @param fade days over which it fades, 0 when it does not
 */
@Schema(name = "RiskLine")
public record ScoreLine(
        Kind kind,

        @Schema(example = "finding:0b0c8f0e-6d52-4a3b-9d5c-0c62f5a0a001")
        String reference,

        @Schema(example = "FS-03") String about,
        LocalDate since,
        @Schema(example = "20000") long base,
        @Schema(example = "54") int age,
        @Schema(example = "540") int fade,
        @Schema(example = "18000") long points) {

    @Schema(name = "RiskLineKind")
    public enum Kind {
        CRITICAL_OPEN,
        MAJOR_OPEN,
        MINOR_OPEN,
        CRITICAL_CLOSED,
        MAJOR_CLOSED,
        MINOR_CLOSED,
        REPEAT,
        OVERDUE,
        COMPLAINT_UPHELD,
        STAFFING_SHORT,
        PAPER_EXPIRED,
        PAPER_MISSING
    }
}
