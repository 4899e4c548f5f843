package shanyu.server.sheets;

import java.util.Map;

/** Words for a fixed set of codes; a code without a word stands as it is. */
public abstract class Vocabulary implements CellWords {
    private final Map<String, SheetWord> words;

    protected Vocabulary(Map<String, SheetWord> words) {
        this.words = words;
    }

    @Override
    public String of(String code, boolean english) {
        var word = words.get(code);
        return word == null ? code : word.in(english);
    }
}
