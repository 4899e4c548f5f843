package shanyu.planning.forecast;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.Column;

/**
 * What came true of a forecast so far.
 *
 * @param years complete years the register has since
 * @param missing first year that is not complete yet; null when the whole forecast has come true
 */
@Schema(name = "ForecastCameTrue")
public record CameTrue(List<Tested> years, @Nullable Integer missing) {

    /** A town in a year that came true. */
    @Schema(name = "ForecastTruth")
    public record Town(
            @Column(zh = "街镇代码", en = "Town code", towns = true)
            String town,

            @Column(zh = "年份", en = "Year") int year,
            @Column(zh = "预测出生", en = "Births forecast") long likely,
            @Column(zh = "80%下限", en = "80 % from") long low80,
            @Column(zh = "80%上限", en = "80 % to") long high80,
            @Column(zh = "95%下限", en = "95 % from") long low95,
            @Column(zh = "95%上限", en = "95 % to") long high95,

            @Column(zh = "朴素预测（出生不变）", en = "Naive (births unchanged)")
            long naive,

            @Column(zh = "实际出生", en = "Births that came true")
            long births) {}
}
