package shanyu.verifier.second;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** RFC 8785 for plain Java values. */
public final class SecondJson {
    private SecondJson() {}

    public static String text(Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) return String.valueOf(value);
        if (value instanceof Collection<?> all)
            return all.stream().map(SecondJson::text).collect(Collectors.joining(",", "[", "]"));
        if (value instanceof Map<?, ?> map) {
            TreeMap<String, Object> sorted = new TreeMap<>();
            map.forEach((name, member) -> sorted.put((String) name, member));
            return sorted.entrySet().stream()
                    .map(e -> quoted(e.getKey()) + ":" + text(e.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return quoted((String) value);
    }

    public static byte[] bytes(Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\b", "\\b")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\f", "\\f")
                .replace("\r", "\\r");
        for (int c = 0; c < 0x20; c++) escaped = escaped.replace("" + (char) c, String.format("\\u%04x", c));
        return '"' + escaped + '"';
    }
}
