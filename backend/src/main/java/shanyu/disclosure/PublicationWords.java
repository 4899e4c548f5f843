package shanyu.disclosure;

import java.util.Map;
import shanyu.server.sheets.SheetWord;
import shanyu.server.sheets.Vocabulary;

/** How far the publication of a result is, as officials read it in a sheet. */
final class PublicationWords extends Vocabulary {
    PublicationWords() {
        super(Map.of(
                "waiting", new SheetWord("待公布", "waiting"),
                "correction-waiting", new SheetWord("更正待公布", "correction waiting"),
                "published", new SheetWord("已公布", "published"),
                "withdrawn", new SheetWord("已撤回", "withdrawn")));
    }
}
