package shanyu.inspection.enforcement;

import java.util.Map;
import org.springframework.stereotype.Component;
import shanyu.casework.MatterKindNames;
import shanyu.server.sheets.SheetWord;

/** The kinds of matter of enforcement, as a sheet names them. */
@Component
final class EnforcementMatterNames implements MatterKindNames {
    private static final Map<String, SheetWord> NAMES = Map.ofEntries(
            Map.entry("inspection.site-verification", new SheetWord("核实疑似无照点", "Look at a suspected site")),
            Map.entry("inspection.site-handling", new SheetWord("处置无照点", "Deal with an unlicensed site")),
            Map.entry("inspection.site-follow-up", new SheetWord("复查无照点", "Look at the site again")),
            Map.entry("inspection.case-enforcer", new SheetWord("确定主办部门", "Name the enforcing department")),
            Map.entry("inspection.case-part", new SheetWord("联合案件分工", "Part in a joint case")),
            Map.entry("inspection.case-decision", new SheetWord("案件处理决定", "Decide the case")),
            Map.entry("inspection.case-proposal", new SheetWord("审核处理意见", "Look at a proposal")),
            Map.entry("inspection.case-hearing-ask", new SheetWord("是否申请听证", "Ask for a hearing or not")),
            Map.entry("inspection.case-hearing", new SheetWord("举行听证", "Hold the hearing")),
            Map.entry("inspection.case-service", new SheetWord("送达处罚决定", "Serve the decision")),
            Map.entry("inspection.case-payment", new SheetWord("缴纳罚款", "Pay the fine")),
            Map.entry("inspection.case-publication", new SheetWord("公示处罚决定", "Publish the penalty")),
            Map.entry("inspection.case-withdrawal", new SheetWord("撤回处罚公示", "Withdraw the published penalty")),
            Map.entry("inspection.case-closing", new SheetWord("结案", "Close the case")),
            Map.entry("inspection.petition", new SheetWord("信访舆情答复", "Answer a petition")));

    @Override
    public Map<String, SheetWord> names() {
        return NAMES;
    }
}
