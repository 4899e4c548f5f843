package shanyu.planning.townplan;

import java.util.Map;
import org.springframework.stereotype.Component;
import shanyu.casework.MatterKindNames;
import shanyu.server.sheets.SheetWord;

/** The kinds of matter of town plans, as a sheet names them. */
@Component
final class PlanMatterNames implements MatterKindNames {
    private static final Map<String, SheetWord> NAMES = Map.of(
            "planning.plan-draft", new SheetWord("起草街镇方案", "Draft the town's plan"),
            "planning.plan-review", new SheetWord("审阅街镇方案", "Review a town's plan"),
            "planning.plan-correction", new SheetWord("修改街镇方案", "Correct the town's plan"),
            "planning.plan-approval", new SheetWord("第二人批准街镇方案", "Approve a town's plan as second person"),
            "planning.plan-reading", new SheetWord("确定计划指标的读法", "Decide how a figure of the plan is read"),
            "planning.plan-late-year", new SheetWord("说明方案年度未完成", "Explain a year that ended short"));

    @Override
    public Map<String, SheetWord> names() {
        return NAMES;
    }
}
