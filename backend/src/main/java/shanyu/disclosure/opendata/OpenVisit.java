package shanyu.disclosure.opendata;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.Column;

/** A published result of a visit, the edition that holds. */
record OpenVisit(
        @Column(zh = "检查", en = "Visit") String visit,
        @Column(zh = "档案编号", en = "Institution code") String institution,
        @Column(zh = "名称", en = "Institution") String name,
        @Column(zh = "街镇代码", en = "Town code") String town,
        @Column(zh = "检查日期", en = "Visited on") LocalDate visitedOn,
        @Column(zh = "抽取轮次", en = "Round") @Nullable String round,
        @Column(zh = "结果", en = "Outcome") String outcome,
        @Column(zh = "检查项数", en = "Items checked") int checked,
        @Column(zh = "发现问题数", en = "Findings") int findings,
        @Column(zh = "未改好", en = "Still open") int stillOpen,
        @Column(zh = "版次", en = "Edition") int edition,
        @Column(zh = "公布时间", en = "Published at") Instant publishedAt) {}
