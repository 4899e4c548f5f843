package shanyu.inspection.draw;

import java.util.Map;
import org.springframework.stereotype.Component;
import shanyu.casework.MatterKindNames;
import shanyu.server.sheets.SheetWord;

/** The kinds of matter of supervision, as a sheet names them. */
@Component
final class InspectionMatterNames implements MatterKindNames {
    private static final Map<String, SheetWord> NAMES = Map.ofEntries(
            Map.entry("inspection.rectification", new SheetWord("整改", "Put right")),
            Map.entry("inspection.decision", new SheetWord("裁定发现问题", "Decide on a finding")),
            Map.entry("inspection.lead", new SheetWord("移交线索", "Lead from another team")),
            Map.entry("inspection.referral", new SheetWord("移送立案", "Open a penalty case?")),
            Map.entry("inspection.visit-due", new SheetWord("到场检查", "Make the visit")),
            Map.entry("inspection.countersign", new SheetWord("确认非现场检查结果", "Sign results found from afar")),
            Map.entry("inspection.publication", new SheetWord("公布检查结果", "Publish the results")),
            Map.entry("inspection.commit", new SheetWord("封存名单", "Seal the pool")),
            Map.entry("inspection.entropy", new SheetWord("录入公开随机数", "Enter the public number")),
            Map.entry("inspection.entropy-confirmation", new SheetWord("核对公开随机数", "Confirm the public number")),
            Map.entry("inspection.proof", new SheetWord("提交密钥证明", "Post the key's proof")),
            Map.entry("inspection.draw", new SheetWord("抽取", "Draw")),
            Map.entry("inspection.supplement", new SheetWord("安排补充轮次", "Plan the supplementary round")),
            Map.entry("inspection.disclosure", new SheetWord("公布轮次记录", "Publish the round's record")));

    @Override
    public Map<String, SheetWord> names() {
        return NAMES;
    }
}
