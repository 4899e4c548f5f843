package shanyu.planning.forecast;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import shanyu.server.sheets.Column;

/**
 * A forecast in the list.
 *
 * @param n number in its district
 * @param lastYear the last year that was known
 * @param horizon years ahead
 * @param inputsHash SHA-256 of what it was made from, hex
 */
@Schema(name = "ForecastRow")
public record ForecastRow(
        UUID id,

        @Column(zh = "编号", en = "Number") @Schema(example = "2")
        int n,

        @Column(zh = "名称", en = "Title") String title,

        @Column(zh = "口径", en = "Population", words = VitalWords.Populations.class) @Schema(example = "resident")
        String population,

        @Column(zh = "数据截至", en = "Known until") @Schema(example = "2024")
        int lastYear,

        @Column(zh = "预测年数", en = "Years ahead") @Schema(example = "5")
        int horizon,

        @Column(zh = "引擎版本", en = "Engine") String engine,
        @Column(zh = "输入哈希", en = "Hash of inputs") String inputsHash,
        @Column(zh = "结果哈希", en = "Hash of results") String resultsHash,
        @Column(zh = "生成时间", en = "Made at") Instant madeAt) {}
