package shanyu.oversight;

import java.util.Map;
import org.springframework.stereotype.Component;
import shanyu.casework.MatterKindNames;
import shanyu.server.sheets.SheetWord;

/** The kinds of matter of public oversight, as a sheet names them. */
@Component
final class OversightMatterNames implements MatterKindNames {
    private static final Map<String, SheetWord> NAMES = Map.of(
            "oversight.acceptance", new SheetWord("决定是否受理投诉", "Accept a complaint or not"),
            "oversight.answer", new SheetWord("答复投诉", "Answer a complaint"),
            "oversight.statement", new SheetWord("向主管部门说明情况", "Statement to the office"),
            "oversight.confirmation", new SheetWord("复核投诉答复", "Confirm an answer"),
            "oversight.erasure", new SheetWord("复核删除投诉人信息", "Decide on erasing who complained"),
            "oversight.second-look", new SheetWord("低评分复查", "Second look after a low rating"));

    @Override
    public Map<String, SheetWord> names() {
        return NAMES;
    }
}
