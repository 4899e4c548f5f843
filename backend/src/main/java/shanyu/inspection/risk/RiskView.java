package shanyu.inspection.risk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The risk class of one institution with everything it rests on and how it can get better.
 *
 * @param source {@code formula}, {@code override}, or {@code unclassed} where nothing has been worked out yet
 * @param since first day of the class, null when unclassed
 * @param score that founded the class, or the newest one; worked out for the reader when none is kept
 * @param formula by which it was worked out
 * @param putRight what the formula would give today if everything that can be put right were
 * @param betterOn the first day on which the class gets better by age alone, nothing new happening; null for none in sight
 * @param history the newest first
 * @param verbs what the caller may do now: {@code contest}, {@code override}, {@code confirm}, {@code decide}
 */
@Schema(name = "InstitutionRisk")
public record RiskView(
        UUID id,
        String name,
        String district,
        String town,
        @Schema(allowableValues = {"A", "B", "C", "D"}) String riskClass,

        @Schema(allowableValues = {"formula", "override", "unclassed"})
        String source,

        @Nullable LocalDate since,
        KeptScore score,
        RiskFormula formula,
        List<Title> titles,
        PutRight putRight,
        @Nullable LocalDate betterOn,
        List<Past> history,
        List<RiskOverride> overrides,
        List<RiskCorrection> corrections,
        List<String> verbs) {

    /** What a line is about, in words. */
    @Schema(name = "RiskTitle")
    public record Title(@Schema(example = "FS-03") String about, String title, String titleEn) {}

    @Schema(name = "RiskPutRight")
    public record PutRight(
            @Schema(example = "6000") long points,
            @Schema(allowableValues = {"A", "B", "C", "D"}) String riskClass) {}

    /** An earlier score, without its lines. */
    @Schema(name = "RiskPast")
    public record Past(
            LocalDate day,
            @Schema(example = "1") int formula,
            @Schema(example = "18000") long points,
            @Schema(allowableValues = {"A", "B", "C", "D"}) String riskClass,
            @Schema(example = "month") String cause) {}
}
