package shanyu.casework;

import java.util.Map;
import shanyu.server.sheets.SheetWord;

/** What a room calls the kinds of matter it opens, by {@link MatterKind#name()}. */
@FunctionalInterface
public interface MatterKindNames {
    Map<String, SheetWord> names();
}
