package shanyu.disclosure.opendata;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.Column;

/** An institution as a row of open data: what the public page shows, without telephone. */
record OpenInstitution(
        @Column(zh = "档案编号", en = "Code") String code,
        @Column(zh = "名称", en = "Name") String name,
        @Column(zh = "类型", en = "Type") String type,
        @Column(zh = "状态", en = "State") String state,
        @Column(zh = "街镇代码", en = "Town code") String town,

        @Column(zh = "街镇", en = "Town, in Chinese") @Nullable
        String townName,

        @Column(zh = "地址", en = "Address") String address,

        @Column(zh = "经度 WGS 84（ODbL）", en = "Longitude, WGS 84 (ODbL)") @Nullable
        Double longitude,

        @Column(zh = "纬度 WGS 84（ODbL）", en = "Latitude, WGS 84 (ODbL)") @Nullable
        Double latitude,

        @Column(zh = "托位", en = "Places") int places,
        @Column(zh = "空余托位", en = "Free places") @Nullable Integer free,

        @Column(zh = "空余托位填报时间", en = "Free places reported at") @Nullable
        Instant freeReportedAt,

        @Column(zh = "普惠", en = "Inclusive") @Nullable Boolean inclusive,

        @Column(zh = "备案编号", en = "Receipt of filing") @Nullable
        String receipt,

        @Column(zh = "备案日期", en = "Filed on") @Nullable LocalDate filedOn,

        @Column(zh = "最近公布的检查", en = "Last published visit") @Nullable
        LocalDate lastVisitOn,

        @Column(zh = "最近结果", en = "Last outcome") @Nullable String lastOutcome) {}
