package shanyu.disclosure.yearly;

import java.util.Map;
import org.springframework.stereotype.Component;
import shanyu.casework.MatterKind;
import shanyu.casework.MatterKindNames;
import shanyu.server.sheets.SheetWord;

/** The duties of the yearly disclosure: of the institution to tell, of the town to check and publish. */
@Component
final class YearlyMatters implements MatterKindNames {
    static final MatterKind DISCLOSE = new MatterKind("disclosure.yearly", false);
    static final MatterKind CHECK = new MatterKind("disclosure.yearly-check", false);

    /** Kind of the thing those matters are about. */
    static final String REPORT = "yearly";

    @Override
    public Map<String, SheetWord> names() {
        return Map.of(
                DISCLOSE.name(), new SheetWord("年度信息公示", "Yearly disclosure"),
                CHECK.name(), new SheetWord("核对并公布年度信息", "Check and publish a yearly disclosure"));
    }
}
