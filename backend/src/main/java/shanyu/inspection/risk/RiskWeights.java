package shanyu.inspection.risk;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import shanyu.norms.ChecklistItem.Severity;

/**
 * What a version of the formula says. Whole points and days only, so that a score can be worked out again by hand. All of it
 * is the product's or the district's own choice; no source sets any of these numbers.
 *
 * @param critical, major, minor points of an open finding
 * @param closedPercent part of them a finding keeps on the day it was closed, in hundredths
 * @param fadeDays days over which what is closed or past fades to nothing, evenly
 * @param repeat points for finding the same item again, within {@code repeatWithinDays} of the time before
 * @param overdue points of an order to put right that has run out
 * @param complaint, staffing points of a complaint upheld, of a shift with too few carers
 * @param paperExpired, paperMissing points of each required paper that has run out or is not on the file
 * @param fromB, fromC, fromD points from which a class begins
 * @param openCritical the class an open critical finding leads to at least; A for no such effect
 * @param secondPersonDays working days for a second person to confirm
 * @param correctionDays working days to decide on a correction asked for
 */
@Schema(name = "RiskWeights")
public record RiskWeights(
        @Min(0) @Max(1000) @Schema(example = "40") int critical,
        @Min(0) @Max(1000) @Schema(example = "12") int major,
        @Min(0) @Max(1000) @Schema(example = "3") int minor,
        @Min(0) @Max(100) @Schema(example = "50") int closedPercent,
        @Min(1) @Max(3650) @Schema(example = "540") int fadeDays,
        @Min(0) @Max(1000) @Schema(example = "10") int repeat,
        @Min(1) @Max(3650) @Schema(example = "365") int repeatWithinDays,
        @Min(0) @Max(1000) @Schema(example = "15") int overdue,
        @Min(0) @Max(1000) @Schema(example = "12") int complaint,
        @Min(0) @Max(1000) @Schema(example = "8") int staffing,
        @Min(0) @Max(1000) @Schema(example = "6") int paperExpired,
        @Min(0) @Max(1000) @Schema(example = "6") int paperMissing,
        @Min(1) @Max(10000) @Schema(example = "8") int fromB,
        @Min(1) @Max(10000) @Schema(example = "25") int fromC,
        @Min(1) @Max(10000) @Schema(example = "50") int fromD,

        @NotNull @Pattern(regexp = "[A-D]") @Schema(example = "D")
        String openCritical,

        @Min(1) @Max(60) @Schema(example = "5") int secondPersonDays,
        @Min(1) @Max(60) @Schema(example = "15") int correctionDays) {

    int of(Severity severity) {
        return switch (severity) {
            case CRITICAL -> critical;
            case MAJOR -> major;
            case MINOR -> minor;
        };
    }

    boolean isAscending() {
        return fromB < fromC && fromC < fromD;
    }

    /** The class of so many points, given in thousandths. */
    String classOf(long points) {
        if (points >= fromD * RiskScoring.UNIT) return "D";
        if (points >= fromC * RiskScoring.UNIT) return "C";
        return points >= fromB * RiskScoring.UNIT ? "B" : "A";
    }
}
