package shanyu.verifier.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The canonical form (RFC 8785) of an object whose members are all texts, written without building the object: the
 * libraries of a draw have such rows by the hundred thousand.
 */
public final class CanonicalLine {
    /** What stands around a text: two quotation marks, and the sign that follows it. */
    private static final int AROUND = 3;

    private CanonicalLine() {}

    /** @param members names and texts in turn, at least one of each; names in the order of their UTF-16 units */
    public static byte[] of(List<String> members) {
        int length = 1;
        for (String text : members) length += text.length() + AROUND;
        byte[] line = new byte[length];
        line[0] = '{';
        int at = 1;
        for (int i = 0; i < members.size(); i++) {
            String text = members.get(i);
            line[at++] = '"';
            for (int c = 0; c < text.length(); c++) {
                if (!CanonicalText.isPlain(text.charAt(c))) {
                    // Texts with escapes or beyond ASCII go the long way.
                    return object(members).canonicalBytes();
                }
                line[at++] = (byte) text.charAt(c);
            }
            line[at++] = '"';
            line[at++] = (byte) (i % 2 == 0 ? ':' : ',');
        }
        line[at - 1] = '}';
        return line;
    }

    /** The same object, built; its canonical form is the line. */
    public static Json object(List<String> members) {
        Map<String, Json> object = new LinkedHashMap<>();
        for (int i = 0; i < members.size(); i += 2) object.put(members.get(i), Json.of(members.get(i + 1)));
        return new Json.Members(object);
    }
}
