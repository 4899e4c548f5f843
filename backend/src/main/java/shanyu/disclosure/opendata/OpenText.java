package shanyu.disclosure.opendata;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.SheetText;
import tools.jackson.databind.ObjectMapper;

/** Rows as CSV (RFC 4180, UTF-8) and as JSON: the same cells under the same names, and the mark where data is invented. */
final class OpenText {
    /** Stands in every row of invented data, wherever the file goes. */
    static final String MARK = "demonstration";

    private OpenText() {}

    /** A row as cells by column, texts as they are; null where there is nothing. */
    static Map<String, @Nullable Object> cells(Record row, boolean invented) {
        var cells = new LinkedHashMap<String, @Nullable Object>();
        for (var component : row.getClass().getRecordComponents())
            cells.put(component.getName(), value(row, component));
        if (invented) cells.put(MARK, true);
        return cells;
    }

    static byte[] csv(Dataset dataset, List<? extends Record> rows, boolean invented) {
        var text = new StringBuilder();
        var names = Arrays.stream(dataset.row().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        line(text, invented ? append(names) : names);
        rows.forEach(row -> line(text, cells(row, invented).values()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] json(List<? extends Record> rows, boolean invented, ObjectMapper json) {
        var all = rows.stream().map(row -> cells(row, invented)).toList();
        return json.writeValueAsBytes(all);
    }

    private static List<String> append(List<String> names) {
        var more = new ArrayList<>(names);
        more.add(MARK);
        return more;
    }

    private static void line(StringBuilder text, Iterable<?> cells) {
        boolean first = true;
        for (Object cell : cells) {
            if (!first) text.append(',');
            first = false;
            switch (cell) {
                case null -> {}
                case Number number -> text.append(number);
                case Boolean flag -> text.append(flag);
                case Object other ->
                    text.append('"')
                            .append(SheetText.disarmed(other.toString()).replace("\"", "\"\""))
                            .append('"');
            }
        }
        text.append("\r\n");
    }

    private static @Nullable Object value(Record row, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            Object value = accessor.invoke(row);
            return value instanceof Number || value instanceof Boolean || value == null ? value : value.toString();
        } catch (ReflectiveOperationException never) {
            throw new IllegalStateException(never);
        }
    }
}
