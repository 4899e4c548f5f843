package shanyu.planner.osm;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tags of one block that any rule asks for; texts are decoded when they are first met. */
final class Tags {
    private final FootAccess rules;
    private final Block block;
    private final @Nullable String[] texts;
    /** Of each text: 0 not looked at, 1 a key some rule asks for, -1 none. */
    private final byte[] asked;
    /** One map for all: a map of its own for each of a city's ways is soon forgotten and takes room until then. */
    private final Map<String, String> tags = new HashMap<>();

    Tags(FootAccess rules, Block block) {
        this.rules = rules;
        this.block = block;
        texts = new String[block.texts()];
        asked = new byte[block.texts()];
    }

    /** The tags where a rule asks for them; until the next are asked for. */
    Map<String, String> of(Numbers keys, Numbers values) throws IOException {
        tags.clear();
        for (int n = 0; n < keys.count(); n++) put(keys.at(n), values.at(n));
        return tags;
    }

    /** The same of a part of a list in which a key and its value stand in turn. */
    Map<String, String> of(Numbers inTurn, int first, int last) throws IOException {
        tags.clear();
        for (int n = first; n < last; n += 2) put(inTurn.at(n), inTurn.at(n + 1));
        return tags;
    }

    private void put(long key, long value) throws IOException {
        String name = text(key);
        int at = (int) key;
        if (asked[at] == 0) asked[at] = (byte) (rules.asks(name) ? 1 : -1);
        if (asked[at] > 0) tags.put(name, text(value));
    }

    private String text(long index) throws IOException {
        if (index < 0 || index >= texts.length) throw new IndexOutOfBoundsException("no text " + index);
        String known = texts[(int) index];
        if (known != null) return known;
        String text = block.text((int) index);
        texts[(int) index] = text;
        return text;
    }
}
