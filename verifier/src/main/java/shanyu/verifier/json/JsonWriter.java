package shanyu.verifier.json;

import java.util.Map;
import java.util.TreeMap;
import shanyu.verifier.value.FaultException;

/** The canonical form of RFC 8785: no white space, names sorted by UTF-16 units (not by bytes), fewest escapes. */
final class JsonWriter {
    private static final long LARGEST_EXACT = (1L << 53) - 1;

    private final StringBuilder out = new StringBuilder(128);

    private JsonWriter() {}

    static String write(Json value) {
        JsonWriter writer = new JsonWriter();
        writer.append(value);
        return writer.out.toString();
    }

    private void append(Json value) {
        if (value instanceof Json.Text text) append(text.value());
        else if (value instanceof Json.Whole whole) append(whole.value());
        else if (value instanceof Json.Truth truth) out.append(truth.value());
        else if (value instanceof Json.Null) out.append("null");
        else if (value instanceof Json.Items items) append(items);
        else if (value instanceof Json.Members members) append(members);
    }

    private void append(long whole) {
        if (Math.abs(whole) > LARGEST_EXACT || whole == Long.MIN_VALUE)
            throw new FaultException("", "an integer beyond 2^53-1 has no exact canonical form: " + whole);
        out.append(whole);
    }

    private void append(Json.Items items) {
        out.append('[');
        String comma = "";
        for (Json item : items.values()) {
            out.append(comma);
            append(item);
            comma = ",";
        }
        out.append(']');
    }

    private void append(Json.Members members) {
        Map<String, Json> values = members.values();
        out.append('{');
        if (sorted(values)) values.forEach(this::append);
        else new TreeMap<>(values).forEach(this::append);
        out.append('}');
    }

    private void append(String name, Json value) {
        if (out.charAt(out.length() - 1) != '{') out.append(',');
        append(name);
        out.append(':');
        append(value);
    }

    /** What was canonical when it was read needs no sorting, and most of it was. */
    private static boolean sorted(Map<String, Json> values) {
        String before = "";
        for (String name : values.keySet()) {
            if (name.compareTo(before) < 0) return false;
            before = name;
        }
        return true;
    }

    private void append(String text) {
        out.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c != '"' && c != '\\') continue;
            out.append(text, plain, i);
            appendEscaped(c);
            plain = i + 1;
        }
        out.append(text, plain, text.length()).append('"');
    }

    private void appendEscaped(char c) {
        int shortForm = "\b\t\n\f\r\"\\".indexOf(c);
        if (shortForm >= 0) out.append('\\').append("btnfr\"\\".charAt(shortForm));
        else out.append(String.format("\\u%04x", (int) c));
    }
}
