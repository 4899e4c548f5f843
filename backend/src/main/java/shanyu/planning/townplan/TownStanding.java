package shanyu.planning.townplan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.Column;

/**
 * A town with its plan and how far the register has come with it.
 *
 * @param plan the version in force; null for none
 * @param open the version somebody works on; null for none
 * @param planned places the version in force adds over its years
 * @param added places of its forms in service beyond those it counts from; never below zero by form
 * @param percent added of planned, 0 and above; null without a plan
 * @param lateGoals goals of years that ended short and still are
 */
@Schema(name = "TownStanding")
public record TownStanding(
        @Column(zh = "街镇代码", en = "Town code", towns = true) String town,
        @Nullable UUID plan,

        @Column(zh = "生效版本", en = "Version in force") @Nullable
        Integer number,

        @Column(zh = "起始年", en = "First year") @Nullable Integer firstYear,
        @Column(zh = "终止年", en = "Last year") @Nullable Integer lastYear,
        @Column(zh = "批准日", en = "Approved on") @Nullable LocalDate approvedOn,
        @Nullable UUID open,

        @Column(zh = "在办版本状态", en = "Version in hand", words = PlanWords.States.class) @Nullable
        String openState,

        @Column(zh = "计划新增托位", en = "Places planned") int planned,
        @Column(zh = "已新增托位", en = "Places added") int added,
        @Column(zh = "完成率（%）", en = "Done (%)") @Nullable Double percent,
        @Column(zh = "逾期目标", en = "Late goals") int lateGoals,
        @Column(zh = "在营托位", en = "Places in service") int places,
        @Column(zh = "在营普惠机构", en = "Inclusive in service") int inclusiveInstitutions,
        @Column(zh = "在营普惠托位", en = "Inclusive places") int inclusivePlaces) {}
