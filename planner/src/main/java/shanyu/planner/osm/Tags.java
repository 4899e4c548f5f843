package shanyu.planner.osm;

import crosby.binary.Osmformat.StringTable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tags of one block that any rule asks for; texts are decoded when they are first met. */
final class Tags {
    private final FootAccess rules;
    private final StringTable table;
    private final @Nullable String[] texts;
    /** Of each text: 0 not looked at, 1 a key some rule asks for, -1 none. */
    private final byte[] asked;

    Tags(FootAccess rules, StringTable table) {
        this.rules = rules;
        this.table = table;
        texts = new String[table.getSCount()];
        asked = new byte[table.getSCount()];
    }

    /** Adds a tag where a rule asks for it. */
    void put(Map<String, String> tags, int key, int value) {
        if (asked[key] == 0) asked[key] = (byte) (rules.asks(text(key)) ? 1 : -1);
        if (asked[key] > 0) tags.put(text(key), text(value));
    }

    private String text(int index) {
        String known = texts[index];
        if (known != null) return known;
        String text = table.getS(index).toStringUtf8();
        texts[index] = text;
        return text;
    }
}
