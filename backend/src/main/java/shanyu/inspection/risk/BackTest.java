package shanyu.inspection.risk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import shanyu.server.sheets.Column;

/**
 * Whether the formula, knowing only what was known on a day, put those first that failed in the months after: at their next
 * visits a critical or major finding was made.
 *
 * @param day the day the ranking was made for
 * @param until last day of the visits looked at
 * @param institutions in service on the day
 * @param n those of them visited in the span: the others cannot be judged
 * @param failed of them failed
 * @param k how many one looks at first: as large a part of {@code n} as was visited in the first month
 * @param hits those of the first {@code k} that failed
 * @param tied of the first {@code k} that have no more points than the next one, so that their order is arbitrary
 * @param expected hits of a random order, in thousandths: {@code k × failed / n}
 * @param low, high where the hits of a random order lie with 95 % (hypergeometric)
 * @param chance how likely a random order has as many hits or more
 * @param curve the same for other sizes of the first part
 */
@Schema(name = "RiskBackTest")
public record BackTest(
        RiskFormula formula,
        LocalDate day,
        LocalDate until,
        int institutions,
        int n,
        int failed,
        int k,
        int hits,
        int tied,
        @Schema(example = "8400") long expected,
        int low,
        int high,
        @Schema(example = "0.0012") double chance,
        List<Point> curve) {

    /** The first {@code k} of the ranking. */
    @Schema(name = "RiskBackTestPoint")
    public record Point(
            @Column(zh = "前若干家", en = "First k") int k,
            @Column(zh = "其中有问题", en = "Failed among them") int hits,

            @Column(zh = "随机期望（千分之一）", en = "Expected at random (thousandths)") @Schema(example = "8400")
            long expected,

            @Column(zh = "随机下限", en = "Random, low") int low,
            @Column(zh = "随机上限", en = "Random, high") int high) {}

    /** One institution in the ranking. */
    @Schema(name = "RiskBackTestRow")
    public record Row(
            UUID id,
            @Column(zh = "名次", en = "Rank") int rank,
            @Column(zh = "机构", en = "Institution") String name,

            @Column(zh = "街镇代码", en = "Town code", towns = true)
            String town,

            @Column(zh = "当时分值（千分之一分）", en = "Points then (thousandths)")
            long points,

            @Column(zh = "当时等级", en = "Class then") String riskClass,
            @Column(zh = "其后首次检查", en = "Next visit") LocalDate visited,
            @Column(zh = "严重问题", en = "Critical findings") int critical,
            @Column(zh = "一般问题", en = "Major findings") int major,
            @Column(zh = "不合格", en = "Failed") boolean failed) {}
}
