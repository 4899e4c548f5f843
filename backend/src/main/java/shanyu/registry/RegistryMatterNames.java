package shanyu.registry;

import java.util.Map;
import org.springframework.stereotype.Component;
import shanyu.casework.MatterKindNames;
import shanyu.server.sheets.SheetWord;

/** The kinds of matter of the register, as a sheet names them. */
@Component
final class RegistryMatterNames implements MatterKindNames {
    private static final Map<String, SheetWord> NAMES = Map.ofEntries(
            Map.entry("registry.filing-check", new SheetWord("现场核实", "Site check")),
            Map.entry("registry.filing-receipt", new SheetWord("出具备案回执", "Issue the receipt")),
            Map.entry("registry.filing-correction", new SheetWord("补正备案材料", "Put the filing right")),
            Map.entry("registry.nonconformity", new SheetWord("审查是否符合标准", "Say whether it conforms")),
            Map.entry("registry.change-filing", new SheetWord("变更备案", "File the change")),
            Map.entry("registry.winding-down", new SheetWord("申报停办安置", "Declare children and fees")),
            Map.entry("registry.children-placed", new SheetWord("落实婴幼儿去向", "Place every child")),
            Map.entry("registry.prepaid-settled", new SheetWord("清退预收费", "Settle prepaid fees")),
            Map.entry("registry.placement", new SheetWord("答复接收婴幼儿", "Answer whether a child is taken")),
            Map.entry("registry.paper-renewal", new SheetWord("更新到期证照", "Renew an expired paper")),
            Map.entry("registry.resumption", new SheetWord("恢复服务", "Open again")),
            Map.entry("registry.rectification-order", new SheetWord("责令整改", "Ordered rectification")));

    @Override
    public Map<String, SheetWord> names() {
        return NAMES;
    }
}
