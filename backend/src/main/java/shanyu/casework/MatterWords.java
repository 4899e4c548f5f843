package shanyu.casework;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shanyu.server.sheets.SheetWord;
import shanyu.server.sheets.Vocabulary;

/** Codes of matters as officials read them in a sheet. */
final class MatterWords {
    private MatterWords() {}

    static final class States extends Vocabulary {
        States() {
            super(Map.of(
                    "open", new SheetWord("待办", "open"),
                    "in-hand", new SheetWord("办理中", "in hand"),
                    "answered", new SheetWord("待复核", "to be verified"),
                    "returned", new SheetWord("已退回", "returned"),
                    "closed", new SheetWord("已办结", "closed")));
        }
    }

    /** The rooms name their kinds themselves. */
    @Component
    static final class Kinds extends Vocabulary {
        Kinds(List<MatterKindNames> rooms) {
            super(rooms.stream()
                    .flatMap(room -> room.names().entrySet().stream())
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
        }
    }
}
