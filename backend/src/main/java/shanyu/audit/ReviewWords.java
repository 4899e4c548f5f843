package shanyu.audit;

import java.util.Map;
import shanyu.server.sheets.SheetWord;
import shanyu.server.sheets.Vocabulary;

/** The room's codes as people read them in a sheet. */
final class ReviewWords {
    private ReviewWords() {}

    public static final class Kinds extends Vocabulary {
        public Kinds() {
            super(Map.of(
                    "EMERGENCY", new SheetWord("应急授权", "Right taken in an emergency"),
                    "BULK_READING", new SheetWord("大量读取个人信息", "Unusual reading of personal records"),
                    "ACCOUNT_ERASURE", new SheetWord("删除账户个人信息", "Erasing an account")));
        }
    }

    public static final class Verdicts extends Vocabulary {
        public Verdicts() {
            super(Map.of(
                    "JUSTIFIED", new SheetWord("属实合理", "Justified"),
                    "UNJUSTIFIED", new SheetWord("不合理", "Not justified")));
        }
    }
}
