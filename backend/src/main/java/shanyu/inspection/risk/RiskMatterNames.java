package shanyu.inspection.risk;

import java.util.Map;
import org.springframework.stereotype.Component;
import shanyu.casework.MatterKindNames;
import shanyu.server.sheets.SheetWord;

/** The kinds of matter of risk classes, as a sheet names them. */
@Component
final class RiskMatterNames implements MatterKindNames {
    @Override
    public Map<String, SheetWord> names() {
        return Map.of(
                RiskMatters.CONFIRM.name(), new SheetWord("复核风险等级事项", "Confirm a risk decision"),
                RiskMatters.CORRECTION.name(), new SheetWord("风险等级更正申请", "Decide on a risk correction"));
    }
}
