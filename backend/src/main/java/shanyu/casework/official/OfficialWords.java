package shanyu.casework.official;

import java.util.Map;
import shanyu.server.sheets.SheetWord;
import shanyu.server.sheets.Vocabulary;

/** Codes of papers as officials read them in a sheet. */
final class OfficialWords {
    private OfficialWords() {}

    static final class Kinds extends Vocabulary {
        Kinds() {
            super(Map.of(
                    "FILING_RECEIPT", new SheetWord("备案回执", "Receipt of filing"),
                    "BASIC_CONDITIONS", new SheetWord("基本条件告知书", "Notice of basic conditions"),
                    "INSPECTION_NOTICE", new SheetWord("监督检查通知书", "Inspection notice"),
                    "RECTIFICATION_NOTICE", new SheetWord("限期整改通知书", "Rectification notice"),
                    "STOP_ORDER", new SheetWord("责令停止服务通知书", "Order to stop"),
                    "CLOSING_NOTICE", new SheetWord("停止服务登记告知书", "Notice of a recorded closing")));
        }
    }

    static final class States extends Vocabulary {
        States() {
            super(Map.of(
                    "ISSUED", new SheetWord("有效", "Stands"),
                    "WITHDRAWN", new SheetWord("已撤回", "Withdrawn"),
                    "REPLACED", new SheetWord("已更正", "Replaced")));
        }
    }
}
