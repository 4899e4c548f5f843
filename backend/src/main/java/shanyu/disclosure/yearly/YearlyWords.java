package shanyu.disclosure.yearly;

import java.util.Map;
import shanyu.server.sheets.SheetWord;
import shanyu.server.sheets.Vocabulary;

/** How far a yearly disclosure is, as officials read it in a sheet. */
final class YearlyWords extends Vocabulary {
    YearlyWords() {
        super(Map.of(
                "none", new SheetWord("未填报", "not begun"),
                "draft", new SheetWord("填报中", "draft"),
                "submitted", new SheetWord("已提交", "handed in"),
                "published", new SheetWord("已公布", "published")));
    }
}
