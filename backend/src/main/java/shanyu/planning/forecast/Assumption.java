package shanyu.planning.forecast;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.Column;

/**
 * One share that is assumed, in force where no other replaces it. No law sets any of them.
 *
 * @param id null for the product's own
 * @param name {@code uptake}, {@code survival} or {@code migration}
 * @param age the completed age on 31 December to which the share belongs: of survival and migration, the age arrived at
 * @param form of service; null but for uptake
 * @param price {@code INCLUSIVE} or {@code MARKET}; null but for uptake
 * @param town for which alone it holds; null for all
 * @param value a share: of children who take such a place, of a cohort who live, of a cohort who came less those who left
 * @param spread of migration: standard deviation of the share from year to year
 * @param status {@code default} is the product's own assumption, with nothing behind it
 * @param n 0 for the product's own, then the number of the version
 */
@Schema(name = "ForecastAssumption")
public record Assumption(
        @Nullable UUID id,

        @Column(zh = "假设", en = "Assumption", words = VitalWords.Names.class) @Schema(example = "uptake")
        String name,

        @Column(zh = "年龄", en = "Age") @Schema(example = "2")
        int age,

        @Column(zh = "服务形式", en = "Form", words = VitalWords.Forms.class) @Nullable @Schema(example = "FULL_DAY")
        String form,

        @Column(zh = "价格", en = "Price", words = VitalWords.Prices.class) @Nullable @Schema(example = "INCLUSIVE")
        String price,

        @Column(zh = "街镇代码", en = "Town code", towns = true) @Nullable
        String town,

        @Column(zh = "值", en = "Value") @Schema(example = "0.2")
        BigDecimal value,

        @Column(zh = "年际波动", en = "Spread") @Nullable @Schema(example = "0.02")
        BigDecimal spread,

        @Column(zh = "性质", en = "Status", words = VitalWords.AssumptionStatuses.class) @Schema(example = "default")
        String status,

        @Column(zh = "来源", en = "Source") String source,

        @Column(zh = "版本", en = "Version") @Schema(example = "0")
        int n) {

    /** Whether both are about the same thing, so that one replaces the other. */
    boolean isAbout(Assumption other) {
        return key().equals(other.key());
    }

    String key() {
        return "%s %d %s %s %s".formatted(name, age, form, price, town);
    }
}
