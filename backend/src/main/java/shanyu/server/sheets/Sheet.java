package shanyu.server.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Rows of one record type as a table of text and numbers. Values pass through the same JSON as the screen's answer, so
 * that whatever is masked there is masked here.
 *
 * @param headings one per column
 * @param rows cells as {@link String} or {@link Number}
 */
record Sheet(List<String> headings, List<List<Object>> rows) {
    /** Rows of invented data carry this mark in a column of their own, wherever the file goes. */
    private static final List<String> INVENTED_ZH = List.of("数据性质", "演示数据，纯属虚构");

    private static final List<String> INVENTED_EN = List.of("Nature of data", "demonstration, invented");

    static Sheet of(List<?> items, Class<?> type, Locale language, boolean invented, ObjectMapper json) {
        boolean english = language.getLanguage().equals("en");
        var columns = Arrays.stream(type.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Column.class))
                .toList();
        var headings = new ArrayList<String>();
        columns.forEach(component -> {
            var column = component.getAnnotation(Column.class);
            headings.add(english ? column.en() : column.zh());
        });
        var mark = english ? INVENTED_EN : INVENTED_ZH;
        if (invented) headings.add(mark.getFirst());
        var words = columns.stream()
                .map(component -> words(component.getAnnotation(Column.class)))
                .toList();
        var rows = new ArrayList<List<Object>>();
        for (Object item : items) {
            JsonNode tree = json.valueToTree(item);
            var row = new ArrayList<Object>();
            for (int c = 0; c < columns.size(); c++) {
                row.add(cell(tree.path(columns.get(c).getName()), words.get(c), english));
            }
            if (invented) row.add(mark.getLast());
            rows.add(row);
        }
        return new Sheet(headings, rows);
    }

    private static CellWords words(Column column) {
        try {
            return column.words().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException notBuilt) {
            throw new IllegalStateException("words of a column need a plain constructor", notBuilt);
        }
    }

    private static Object cell(JsonNode value, CellWords words, boolean english) {
        if (value.isNull() || value.isMissingNode()) return "";
        if (value.isIntegralNumber()) return value.longValue();
        if (value.isNumber()) return value.doubleValue();
        if (value.isArray()) {
            return value.valueStream()
                    .map(each -> String.valueOf(cell(each, words, english)))
                    .reduce((a, b) -> a + "、" + b)
                    .orElse("");
        }
        return value.isObject() ? value.path("name").asString("") : words.of(value.asString(), english);
    }
}
