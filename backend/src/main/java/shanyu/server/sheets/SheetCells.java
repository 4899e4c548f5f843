package shanyu.server.sheets;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import shanyu.server.HouseClock;
import tools.jackson.databind.JsonNode;

/** How the values of one column become cells: text, numbers, days and moments. */
record SheetCells(RecordComponent component, CellWords words, boolean english) {
    private static final SheetWord YES = new SheetWord("是", "yes");
    private static final SheetWord NO = new SheetWord("否", "no");

    String heading() {
        var column = component.getAnnotation(Column.class);
        return english ? column.en() : column.zh();
    }

    boolean isTown() {
        return component.getAnnotation(Column.class).towns();
    }

    String townHeading() {
        return english ? "Town" : "街镇";
    }

    String townName(JsonNode row, Map<String, String> names) {
        return names.getOrDefault(row.path(component.getName()).asString(""), "");
    }

    /** A moment is told in the house's own time: whoever opens the file thinks in no other. */
    Object cell(JsonNode row) {
        JsonNode value = row.path(component.getName());
        if (value.isString() && component.getType() == Instant.class)
            return Instant.parse(value.asString()).atZone(HouseClock.ZONE).toOffsetDateTime();
        if (value.isString() && component.getType() == LocalDate.class) return LocalDate.parse(value.asString());
        if (value.isIntegralNumber() && component.getAnnotation(Column.class).money())
            return BigDecimal.valueOf(value.longValue(), 2);
        return cell(value, words, english);
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
        if (value.isBoolean()) return (value.asBoolean() ? YES : NO).in(english);
        return value.isObject() ? value.path("name").asString("") : words.of(value.asString(), english);
    }
}
