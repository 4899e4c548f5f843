package shanyu.planning.forecast;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.Column;

/**
 * A town in one year of a forecast, for the ranking.
 *
 * @param lastBirths of the last known year, which is the naive forecast too
 * @param change of births from then to the forecast, in the hundred; null where there were none
 * @param places its families would take, with the 80 % interval
 */
@Schema(name = "ForecastTown")
public record TownOutlook(
        @Column(zh = "街镇代码", en = "Town code", towns = true) String town,
        @Column(zh = "年份", en = "Year") int year,

        @Column(zh = "最近一年出生", en = "Births, last known year")
        long lastBirths,

        @Column(zh = "预测出生", en = "Births forecast") long births,
        @Column(zh = "出生80%下限", en = "Births 80 % from") long birthsLow80,
        @Column(zh = "出生80%上限", en = "Births 80 % to") long birthsHigh80,
        @Column(zh = "变化（%）", en = "Change (%)") @Nullable Double change,
        @Column(zh = "三岁以下婴幼儿", en = "Children under three") long children,
        @Column(zh = "托位需求", en = "Places wanted") long places,
        @Column(zh = "需求80%下限", en = "Places 80 % from") long placesLow80,
        @Column(zh = "需求80%上限", en = "Places 80 % to") long placesHigh80) {}
