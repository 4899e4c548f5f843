package shanyu.server.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Rows of one record type as a table of text and numbers. Values pass through the same JSON as the screen's answer, so
 * that whatever is masked there is masked here.
 *
 * @param headings one per column
 * @param rows cells as {@link String}, {@link Number}, {@link java.time.LocalDate} or {@link java.time.OffsetDateTime}
 */
record Sheet(List<String> headings, List<List<Object>> rows) {
    /** Rows of invented data carry this mark in a column of their own, wherever the file goes. */
    private static final List<String> INVENTED_ZH = List.of("数据性质", "演示数据，纯属虚构");

    private static final List<String> INVENTED_EN = List.of("Nature of data", "demonstration, invented");

    static Sheet of(
            List<?> items,
            Class<?> type,
            Locale language,
            boolean invented,
            ObjectMapper json,
            CellWords.Source words,
            TownNames towns) {
        boolean english = language.getLanguage().equals("en");
        var columns = Arrays.stream(type.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Column.class))
                .map(component -> new SheetCells(
                        component,
                        words.of(component.getAnnotation(Column.class).words()),
                        english))
                .toList();
        Map<String, String> names = columns.stream().anyMatch(SheetCells::isTown) ? towns.names(english) : Map.of();
        var mark = english ? INVENTED_EN : INVENTED_ZH;
        var headings = new ArrayList<String>();
        for (var column : columns) {
            headings.add(column.heading());
            if (column.isTown()) headings.add(column.townHeading());
        }
        if (invented) headings.add(mark.getFirst());
        var rows = new ArrayList<List<Object>>();
        for (Object item : items) {
            JsonNode tree = json.valueToTree(item);
            var row = new ArrayList<Object>();
            for (var column : columns) {
                row.add(column.cell(tree));
                if (column.isTown()) row.add(column.townName(tree, names));
            }
            if (invented) row.add(mark.getLast());
            rows.add(row);
        }
        return new Sheet(headings, rows);
    }
}
