package shanyu.planning.siting;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.Column;

/**
 * A venue that could become a point of childcare, as it stands or stood.
 *
 * @param longitude and {@code latitude}: WGS 84, degrees
 * @param declared the reference system they were given in
 * @param rent and {@code relief}: fen a year
 * @param conversion fen, once
 * @param positionTown the town the position lies in by the borders we have, which are not the legal ones; null outside them all
 * @param state {@code offered} or {@code withdrawn}
 * @param enteredBy who entered it, an account
 */
@Schema(name = "Candidate")
public record Candidate(
        UUID id,
        @Column(zh = "名称", en = "Name") String name,

        @Column(zh = "类别", en = "Kind", words = CandidateKind.Words.class)
        CandidateKind kind,

        String district,
        @Column(zh = "街镇代码", en = "Town code", towns = true) String town,
        @Column(zh = "地址", en = "Address") String address,

        @Column(zh = "经度（WGS 84）", en = "Longitude (WGS 84)")
        double longitude,

        @Column(zh = "纬度（WGS 84）", en = "Latitude (WGS 84)") double latitude,
        @Column(zh = "原坐标系", en = "Declared in") String declared,
        @Nullable String positionTown,
        @Column(zh = "可设托位", en = "Places") int places,

        @Column(zh = "年租金（元）", en = "Rent a year (yuan)", money = true)
        long rent,

        @Column(zh = "年减免租金（元）", en = "Rent relief a year (yuan)", money = true)
        long relief,

        @Column(zh = "改造费用（元）", en = "Conversion (yuan)", money = true)
        long conversion,

        @Column(zh = "可用年份", en = "From year") int fromYear,
        @Column(zh = "备注", en = "Note") String note,

        @Column(zh = "状态", en = "State", words = SitingWords.States.class)
        String state,

        @Column(zh = "撤回原因", en = "Withdrawn because") @Nullable
        String withdrawnBecause,

        UUID enteredBy,
        @Column(zh = "录入时间", en = "Entered") Instant enteredAt,
        @Column(zh = "更新时间", en = "Changed") Instant changedAt,
        int version) {

    boolean isWithdrawn() {
        return withdrawnBecause != null;
    }

    /** What it costs the budget a year, with the conversion spread evenly over so many years; fen, rounded up. */
    long yearly(int years) {
        return rent - relief + Math.ceilDiv(conversion, (long) years);
    }
}
