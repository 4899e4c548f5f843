package shanyu.oversight;

import java.util.Map;
import shanyu.server.sheets.SheetWord;
import shanyu.server.sheets.Vocabulary;

/** Codes of complaints as officials read them in a sheet. */
final class ComplaintWords {
    private ComplaintWords() {}

    static final class Kinds extends Vocabulary {
        Kinds() {
            super(Map.ofEntries(
                    Map.entry("SAFETY", new SheetWord("安全", "safety")),
                    Map.entry("CARE", new SheetWord("照护", "care")),
                    Map.entry("HEALTH", new SheetWord("卫生保健", "health")),
                    Map.entry("FOOD", new SheetWord("饮食", "food")),
                    Map.entry("FIRE", new SheetWord("消防", "fire")),
                    Map.entry("FEES", new SheetWord("收费退费", "fees")),
                    Map.entry("STAFF", new SheetWord("从业人员", "staff")),
                    Map.entry("UNLICENSED", new SheetWord("无证办托", "unlicensed")),
                    Map.entry("OTHER", new SheetWord("其他", "other")),
                    Map.entry("SUGGESTION", new SheetWord("建议", "suggestion"))));
        }
    }

    static final class States extends Vocabulary {
        States() {
            super(Map.of(
                    "received", new SheetWord("已收到", "received"),
                    "not-accepted", new SheetWord("不予受理", "not accepted"),
                    "accepted", new SheetWord("已受理", "accepted"),
                    "in-hand", new SheetWord("办理中", "in hand"),
                    "answered", new SheetWord("已答复", "answered"),
                    "rated", new SheetWord("已评价", "rated"),
                    "closed", new SheetWord("已办结", "closed")));
        }
    }

    static final class Outcomes extends Vocabulary {
        Outcomes() {
            super(Map.of(
                    "UPHELD", new SheetWord("属实", "upheld"),
                    "PARTLY_UPHELD", new SheetWord("部分属实", "partly upheld"),
                    "NOT_UPHELD", new SheetWord("不属实", "not upheld"),
                    "CANNOT_BE_ESTABLISHED", new SheetWord("无法查实", "cannot be established")));
        }
    }
}
