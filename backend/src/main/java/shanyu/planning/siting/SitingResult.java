package shanyu.planning.siting;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.planning.CircleTown;
import shanyu.server.sheets.Column;

/**
 * What a run found.
 *
 * @param obstacle why there is no plan; null when there is one
 * @param periods in their order; none where there is no plan
 * @param before the circle of the district as it is
 * @param after the same with the scenario's changes and all sites opened; as it is where there is no plan
 */
public record SitingResult(
        @Nullable Obstructed obstacle,
        List<PeriodResult> periods,
        CircleTown before,
        CircleTown after,
        List<TownResult> towns,
        List<SiteFate> sites) {

    /**
     * The plan of one period.
     *
     * @param spent fen a year, for all new sites open by then
     * @param opened new sites open by then
     * @param people children covered or served, of all
     * @param worth the same as they count
     * @param bound no plan that keeps floors, means and the sites of earlier periods is worth more
     * @param gap part by which it could be better at most, 0 to 1
     */
    @Schema(name = "SitingPeriod")
    public record PeriodResult(
            int year, long spent, int opened, double people, double worth, double bound, double gap, boolean proven) {}

    /**
     * One town, before and after.
     *
     * @param floor percent that was asked for
     * @param wanting children counted in it
     * @param served of those, in the last period's plan
     */
    @Schema(name = "SitingTown")
    public record TownResult(CircleTown before, CircleTown after, int floor, double wanting, double served) {}

    /**
     * How a candidate fared.
     *
     * @param fate {@code chosen}, or why it lost
     * @param year in which it opens; null for one that does not
     * @param serves children who go there in the plan
     * @param adds what the plan would be worth less without it; of one that lost, what it would add if it could be opened as well
     * @param perTenThousand what it adds for ten thousand yuan a year; null for one that lost or costs nothing
     * @param placesPerTenThousand the places it has for ten thousand yuan a year; null where it costs nothing
     * @param other the one it lost against, or whose place it would best take
     * @param loses what the plan would be worth less with it in that place
     * @param floorTown the town an exchange would put below its floor
     */
    @Schema(name = "SiteFate")
    public record SiteFate(
            UUID candidate,
            @Column(zh = "名称", en = "Name") String name,

            @Column(zh = "类别", en = "Kind", words = CandidateKind.Words.class)
            String kind,

            @Column(zh = "街镇代码", en = "Town code", towns = true)
            String town,

            double longitude,
            double latitude,
            @Column(zh = "可设托位", en = "Places") int places,

            @Column(zh = "年费用（元）", en = "Cost a year (yuan)", money = true)
            long cost,

            @Column(zh = "结果", en = "Result", words = SitingWords.Fates.class)
            String fate,

            @Column(zh = "开办年份", en = "Opens") @Nullable Integer year,

            @Column(zh = "服务婴幼儿", en = "Children who go there")
            double serves,

            @Column(zh = "净增（加权婴幼儿）", en = "Adds (children as they count)")
            double adds,

            @Column(zh = "每万元净增", en = "Adds per 10,000 yuan") @Nullable
            Double perTenThousand,

            @Column(zh = "每万元托位", en = "Places per 10,000 yuan") @Nullable
            Double placesPerTenThousand,

            @Nullable UUID other,
            @Column(zh = "对比点位", en = "Against") @Nullable String otherName,

            @Column(zh = "换入损失", en = "Exchange loses") @Nullable
            Double loses,

            @Nullable String floorTown) {}
}
