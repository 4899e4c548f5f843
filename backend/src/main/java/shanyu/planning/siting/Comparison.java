package shanyu.planning.siting;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.planning.CircleTown;
import shanyu.server.sheets.Column;

/**
 * Two states of a district side by side.
 *
 * @param differs what else the two do not share, and so may be behind a difference: {@code asOf}, {@code minutes}, {@code speed},
 *     {@code aim}, {@code network}, {@code figures}
 * @param towns all of the district, by code
 */
@Schema(name = "ScenarioComparison")
public record Comparison(Side left, Side right, List<String> differs, List<Row> towns) {
    /**
     * One of the two.
     *
     * @param scenario null for things as they are
     * @param name null for things as they are
     * @param spent fen a year for all new sites; 0 for things as they are
     * @param chosen sites opened
     */
    @Schema(name = "ComparedSide")
    public record Side(
            @Nullable UUID scenario,
            @Nullable String name,
            LocalDate asOf,
            int minutes,
            BigDecimal speed,
            Aim aim,
            String networkMark,
            String figuresMark,
            long spent,
            CircleTown all,
            List<SitingResult.SiteFate> chosen) {}

    /** A town in both; differences are right less left. */
    @Schema(name = "ComparedTown")
    public record Row(
            @Column(zh = "街镇代码", en = "Town code", towns = true)
            String town,

            @Column(zh = "三岁以下婴幼儿（估算）", en = "Children under three (estimated)")
            int children,

            @Column(zh = "覆盖率（左，%）", en = "Coverage (left, %)")
            double leftPercent,

            @Column(zh = "覆盖率（右，%）", en = "Coverage (right, %)")
            double rightPercent,

            @Column(zh = "新增覆盖", en = "More covered") int moreCovered,
            @Column(zh = "托位（左）", en = "Places (left)") int leftPlaces,
            @Column(zh = "托位（右）", en = "Places (right)") int rightPlaces,

            @Column(zh = "每百名可达托位（左）", en = "Places per 100 in reach (left)")
            double leftPerHundred,

            @Column(zh = "每百名可达托位（右）", en = "Places per 100 in reach (right)")
            double rightPerHundred,

            @Column(zh = "新设点位", en = "Sites opened (right)")
            int sites) {
        static Row of(CircleTown left, CircleTown right, int sites) {
            return new Row(
                    right.town(),
                    right.children(),
                    left.percent(),
                    right.percent(),
                    right.covered() - left.covered(),
                    left.places(),
                    right.places(),
                    left.perHundred(),
                    right.perHundred(),
                    sites);
        }
    }
}
