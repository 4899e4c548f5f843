package shanyu.planning.townplan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.Column;

/**
 * A version of a town's plan in lists.
 *
 * @param places to add over all its years; {@code inclusivePlaces} of these
 * @param budgetFen over all its years
 * @param dueAt when what it waits for is due
 */
@Schema(name = "TownPlanRow")
public record PlanRow(
        UUID id,
        @Column(zh = "街镇代码", en = "Town code", towns = true) String town,
        @Column(zh = "版本", en = "Version") int number,
        @Column(zh = "起始年", en = "First year") int firstYear,
        @Column(zh = "终止年", en = "Last year") int lastYear,

        @Column(zh = "状态", en = "State", words = PlanWords.States.class)
        String state,

        @Column(zh = "计划新增托位", en = "Places to add") int places,
        @Column(zh = "其中普惠", en = "Inclusive") int inclusivePlaces,

        @Column(zh = "经费（元）", en = "Budget (yuan)", money = true)
        long budgetFen,

        @Column(zh = "开始", en = "Begun") Instant begunAt,
        @Column(zh = "批准", en = "Approved") @Nullable Instant approvedAt,
        @Column(zh = "期限", en = "Due") @Nullable Instant dueAt,
        boolean late) {}
