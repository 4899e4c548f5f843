package shanyu.planning.townplan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the plan as the register has it on a day.
 *
 * @param quote the plan's own words; {@code formula} how it is counted
 * @param printed whether the number stands in the text or only follows from the wording
 * @param reached counted by the formula: so many {@code of} so many
 * @param percent of the formula, one decimal; null when there is nothing to count among
 * @param standing {@code NEEDS_PERSON} while the wording is unread or the plan sets no share
 * @param counts the same under each reading of the open wording, the first the one used while nobody has decided
 * @param reading how the district reads it; null while nobody has decided
 * @param facts what else one must know: numbers only
 */
@Schema(name = "PlanFigure")
public record PlanFigure(
        @Schema(example = "KPI-01") String id,
        String title,
        String titleEn,
        @Schema(example = "pudong-plan#二(二)1") String source,
        String quote,
        @Nullable String formula,
        String op,
        List<BigDecimal> numbers,
        String unit,
        String period,
        boolean printed,
        @Nullable String note,
        int reached,
        int of,
        @Nullable Double percent,
        Standing standing,
        OpenWording wording,
        List<Count> counts,
        PlanReadings.@Nullable Reading reading,
        Map<String, Integer> facts) {

    /** Whether the figure is what the plan asks for. */
    public enum Standing {
        MET,
        NOT_MET,
        NEEDS_PERSON
    }

    /** The figure under one reading. */
    @Schema(name = "PlanFigureCount")
    public record Count(String answer, int reached, int of) {}

    static @Nullable Double percent(int reached, int of) {
        return of == 0 ? null : Math.round(1000.0 * reached / of) / 10.0;
    }
}
