package shanyu.registry;

import java.util.Map;
import shanyu.server.sheets.SheetWord;

/** What happened to a file, as a printed timeline says it. */
final class PrintWords {
    static final Map<String, SheetWord> ENTRIES = Map.ofEntries(
            Map.entry("registry.institution.entered", new SheetWord("建档", "Entered in the register")),
            Map.entry("registry.institution.imported", new SheetWord("从名册导入", "Imported from a spreadsheet")),
            Map.entry("registry.institution.opened", new SheetWord("开始运营", "Opened")),
            Map.entry("registry.institution.change-begun", new SheetWord("开始变更", "Change begun")),
            Map.entry("registry.institution.changed", new SheetWord("档案已变更", "File changed")),
            Map.entry("registry.institution.change-given-up", new SheetWord("放弃变更", "Change given up")),
            Map.entry("registry.institution.suspended", new SheetWord("暂停", "Suspended")),
            Map.entry("registry.institution.resumed", new SheetWord("恢复运营", "Resumed")),
            Map.entry("registry.institution.closed", new SheetWord("终止", "Closed")),
            Map.entry("registry.institution.ordered", new SheetWord("责令整改", "Rectification ordered")),
            Map.entry("registry.institution.released", new SheetWord("解除整改", "Released")),
            Map.entry("registry.institution.contact-changed", new SheetWord("更新联系方式", "Contact changed")),
            Map.entry("registry.filing.drafted", new SheetWord("起草", "Drafted")),
            Map.entry("registry.filing.submitted", new SheetWord("提交", "Handed in")),
            Map.entry("registry.filing.checked", new SheetWord("街镇现场核实", "Checked on site by the town")),
            Map.entry("registry.filing.returned", new SheetWord("退回", "Sent back")),
            Map.entry("registry.filing.revised", new SheetWord("重新修改", "Taken up again")),
            Map.entry("registry.filing.withdrawn", new SheetWord("撤回", "Withdrawn")),
            Map.entry("registry.filing.receipt-issued", new SheetWord("出具备案回执", "Receipt of filing issued")),
            Map.entry("registry.filing.conforms", new SheetWord("内容符合标准", "Contents conform")),
            Map.entry("registry.filing.does-not-conform", new SheetWord("内容不符合，已公布", "Does not conform, published")),
            Map.entry("registry.paper.held", new SheetWord("材料归档", "Paper put on file")),
            Map.entry("registry.fees.posted", new SheetWord("公示收费", "Prices posted,")),
            Map.entry("casework.matter.opened", new SheetWord("开始", "Opened")),
            Map.entry("casework.matter.closed", new SheetWord("办结", "Closed")),
            Map.entry("inspection.visit.begun", new SheetWord("检查组到场", "Inspectors arrived")),
            Map.entry("inspection.visit.submitted", new SheetWord("提交检查结果", "Result of the visit submitted")),
            Map.entry("inspection.visit.corrected", new SheetWord("更正检查结果", "Result of the visit corrected")),
            Map.entry("inspection.visit.published", new SheetWord("公开检查结果", "Result of the visit published")),
            Map.entry("inspection.finding.recorded", new SheetWord("发现问题", "Finding")),
            Map.entry("inspection.finding.ended", new SheetWord("问题 办结", "Finding closed")),
            Map.entry("registry.official.issued", new SheetWord("出具文书", "Official paper issued")),
            Map.entry("registry.official.withdrawn", new SheetWord("文书撤回", "Official paper withdrawn")),
            Map.entry("registry.official.replaced", new SheetWord("文书更正", "Official paper replaced")),
            Map.entry("registry.institution.stopped", new SheetWord("责令停止服务", "Ordered to stop")));

    private PrintWords() {}
}
