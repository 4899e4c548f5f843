package shanyu.disclosure.opendata;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.Column;

/** How far an institution is with the newest yearly disclosure; drafts count as nothing told. */
record OpenYearly(
        @Column(zh = "年度", en = "Year") int year,
        @Column(zh = "档案编号", en = "Institution code") String institution,
        @Column(zh = "名称", en = "Institution") String name,
        @Column(zh = "街镇代码", en = "Town code") String town,
        @Column(zh = "已公布", en = "Published") boolean published,
        @Column(zh = "版次", en = "Edition") @Nullable Integer edition,
        @Column(zh = "公布时间", en = "Published at") @Nullable Instant publishedAt,
        @Column(zh = "逾期未公示", en = "Late") boolean late) {}
