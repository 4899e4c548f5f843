package shanyu.norms;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The district's three-year action plan as records: its annexed tasks and the figures that follow from its words. */
public record Plan(List<Task> tasks, List<Indicator> indicators) {

    /**
     * One row of the annex.
     *
     * @param itemInherited the printed table names the item once for several rows; this row carries the name from above
     * @param lead units that lead it
     */
    @Schema(name = "PlanTask")
    public record Task(
            int no,
            String area,
            String areaEn,
            String item,
            String itemEn,
            boolean itemInherited,
            String content,
            String contentEn,
            List<String> lead,
            List<String> cooperating) {}

    /**
     * One figure of the plan.
     *
     * @param quote the words it comes from
     * @param numbers one number, or the two ends of a range
     * @param printed whether the number stands in the text or only follows from the wording
     * @param formula how it is counted, in words; null when the plan fixes nothing countable
     */
    public record Indicator(
            String id,
            String title,
            String titleEn,
            Anchor source,
            String quote,
            String op,
            List<BigDecimal> numbers,
            String unit,
            String period,
            String scope,
            List<String> responsible,
            List<Integer> tasks,
            boolean printed,
            @Nullable String formula,
            @Nullable String note) {}
}
