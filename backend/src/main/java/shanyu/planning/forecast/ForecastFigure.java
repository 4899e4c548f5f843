package shanyu.planning.forecast;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.Column;

/**
 * One figure of a forecast.
 *
 * @param town nine-digit code; the district's for all towns together
 * @param measure {@code births} of the year, {@code children} under three on its last day, {@code places} they would take
 * @param age in completed years; null for all
 * @param form of service; null for all
 * @param price {@code INCLUSIVE} or {@code MARKET}; null for all
 * @param low80 to {@code high80}: the truth lies within four times out of five, as earlier forecasts of the method say
 * @param naive the same if births stayed as in the last known year
 */
@Schema(name = "ForecastFigure")
public record ForecastFigure(
        @Column(zh = "街镇代码", en = "Town code", towns = true) @Schema(example = "310115016")
        String town,

        @Column(zh = "年份", en = "Year") @Schema(example = "2026")
        int year,

        @Column(zh = "指标（预测）", en = "Measure (forecast)", words = VitalWords.Forecast.class) @Schema(example = "births")
        String measure,

        @Column(zh = "年龄", en = "Age") @Nullable Integer age,

        @Column(zh = "服务形式", en = "Form", words = VitalWords.Forms.class) @Nullable
        String form,

        @Column(zh = "价格", en = "Price", words = VitalWords.Prices.class) @Nullable
        String price,

        @Column(zh = "预测值", en = "Forecast") long likely,
        @Column(zh = "80%下限", en = "80 % from") long low80,
        @Column(zh = "80%上限", en = "80 % to") long high80,
        @Column(zh = "95%下限", en = "95 % from") long low95,
        @Column(zh = "95%上限", en = "95 % to") long high95,

        @Column(zh = "朴素预测（出生不变）", en = "Naive (births unchanged)")
        long naive) {}
