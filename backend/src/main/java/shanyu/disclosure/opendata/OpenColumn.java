package shanyu.disclosure.opendata;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import shanyu.server.sheets.Column;

/**
 * A column of a file, described by its record.
 *
 * @param type XML Schema's name of it
 */
public record OpenColumn(String name, String zh, String en, String type) {
    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "string",
            Integer.class, "integer",
            int.class, "integer",
            Double.class, "decimal",
            Boolean.class, "boolean",
            boolean.class, "boolean",
            LocalDate.class, "date",
            Instant.class, "dateTime");

    static OpenColumn of(RecordComponent component) {
        var words = component.getAnnotation(Column.class);
        String type = TYPES.get(component.getType());
        if (words == null || type == null)
            throw new IllegalStateException("a column of open data says what it is: " + component);
        return new OpenColumn(component.getName(), words.zh(), words.en(), type);
    }
}
