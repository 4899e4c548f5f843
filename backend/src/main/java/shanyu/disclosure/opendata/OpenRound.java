package shanyu.disclosure.opendata;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.Column;

/** A round of the draw. */
record OpenRound(
        @Column(zh = "轮次", en = "Round") String round,
        @Column(zh = "范围代码", en = "Scope code") String scope,

        @Column(zh = "序号", en = "Number in its scope") @Nullable
        Integer number,

        @Column(zh = "种类", en = "Kind") String kind,
        @Column(zh = "月份", en = "Month") String month,
        @Column(zh = "状态", en = "State") String state,

        @Column(zh = "公开随机数时间", en = "Time of the public number")
        Instant entropyTime,

        @Column(zh = "清单摘要 SHA-256", en = "Commitment, SHA-256") @Nullable
        String commitment) {}
