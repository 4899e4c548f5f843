package shanyu.planning.siting;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.Column;

/**
 * A scenario as the list shows it.
 *
 * @param runState of its newest run; null before the first
 */
@Schema(name = "ScenarioRow")
public record ScenarioRow(
        UUID id,
        @Column(zh = "名称", en = "Name") String name,

        @Column(zh = "状态", en = "State", words = SitingWords.States.class)
        String state,

        @Column(zh = "数据日期", en = "As of") LocalDate asOf,
        @Column(zh = "步行分钟", en = "Minutes") int minutes,
        @Column(zh = "末年", en = "Last year") int lastYear,
        @Nullable String runState,
        @Column(zh = "更新时间", en = "Changed") Instant changedAt,
        @Column(zh = "发布时间", en = "Published") @Nullable Instant publishedAt) {}
