package shanyu.server.sheets;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.SheetRows.Line;

/** One row of a spreadsheet handed in, read cell by cell; whatever cannot be read is a fault, and reading goes on. */
public final class ImportRow {
    private static final List<String> YES = List.of("是", "yes", "true");
    private static final List<String> NO = List.of("否", "no", "false");
    private static final Pattern LIST = Pattern.compile("[、,，;；/\\s]+");

    private final ImportSheet sheet;
    private final Line line;

    public ImportRow(ImportSheet sheet, Line line) {
        this.sheet = sheet;
        this.line = line;
    }

    public Line line() {
        return line;
    }

    public void wrong(SheetColumn column, String reason, String... tryThese) {
        sheet.wrong(line, column, reason, List.of(tryThese));
    }

    /** The text of a cell, or null when it is empty or wrong. A formula is never taken, nor what a program would run. */
    public @Nullable String text(SheetColumn column, int most) {
        var cell = sheet.cell(line, column);
        if (cell.formula() || !cell.text().isEmpty() && "=@".indexOf(cell.text().charAt(0)) >= 0) {
            wrong(column, "formula", column.example());
            return null;
        }
        if (cell.text().isEmpty()) {
            if (column.isNeeded()) wrong(column, "missing", column.example());
            return null;
        }
        if (cell.text().length() > most) {
            wrong(column, "too-long", String.valueOf(most));
            return null;
        }
        return cell.text();
    }

    /** The same, of a form asked for. */
    public @Nullable String text(SheetColumn column, int most, Predicate<String> right) {
        String text = text(column, most);
        if (text == null || right.test(text)) return text;
        wrong(column, "wrong-form", column.example());
        return null;
    }

    /** The code of a word, in either language, or of the code itself. */
    public @Nullable String word(SheetColumn column, Map<String, SheetWord> words) {
        String text = text(column, 60);
        if (text == null) return null;
        String code = code(text, words);
        if (code == null) wrong(column, "unknown-word", names(words));
        return code;
    }

    public Set<String> words(SheetColumn column, Map<String, SheetWord> words) {
        String text = text(column, 200);
        var codes = new LinkedHashSet<String>();
        if (text == null) return codes;
        for (String part : LIST.split(text)) {
            String code = code(part, words);
            if (code != null) codes.add(code);
            else {
                wrong(column, "unknown-word", names(words));
                return Set.of();
            }
        }
        return codes;
    }

    public @Nullable Boolean yesOrNo(SheetColumn column) {
        String text = text(column, 10);
        if (text == null) return null;
        if (YES.contains(text.toLowerCase(java.util.Locale.ROOT))) return true;
        if (NO.contains(text.toLowerCase(java.util.Locale.ROOT))) return false;
        wrong(column, "unknown-word", YES.getFirst(), NO.getFirst());
        return null;
    }

    /** A whole number; 0 when the cell is empty, null when it is wrong. */
    public @Nullable Integer number(SheetColumn column, int most) {
        String text = text(column, 20);
        if (text == null) return 0;
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number <= most) return number;
            wrong(column, "out-of-range", "0–" + most);
        } catch (NumberFormatException notWhole) {
            wrong(column, "not-a-number", column.example());
        }
        return null;
    }

    public @Nullable Double degrees(SheetColumn column, double from, double to) {
        String text = text(column, 30);
        if (text == null) return null;
        try {
            double degrees = Double.parseDouble(text);
            if (degrees >= from && degrees <= to) return degrees;
            wrong(column, "out-of-range", "%s–%s".formatted(from, to));
        } catch (NumberFormatException notANumber) {
            wrong(column, "not-a-number", column.example());
        }
        return null;
    }

    public @Nullable LocalDate day(SheetColumn column) {
        var cell = sheet.cell(line, column);
        LocalDate day = cell.day();
        if (day == null) {
            String text = text(column, 30);
            if (text == null) return null;
            day = parsed(text);
        }
        // a bare number is a day of the spreadsheet's own calendar; 2026 would be one in 1905
        if (day != null && day.getYear() >= 1950 && day.getYear() <= 2999) return day;
        wrong(column, "wrong-date", column.example());
        return null;
    }

    private static @Nullable LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text.replace('/', '-').replace('.', '-'));
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private static @Nullable String code(String text, Map<String, SheetWord> words) {
        if (words.containsKey(text)) return text;
        return words.entrySet().stream()
                .filter(word -> word.getValue().zh().equals(text)
                        || word.getValue().en().equalsIgnoreCase(text))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static String[] names(Map<String, SheetWord> words) {
        var names = new ArrayList<String>();
        words.values().forEach(word -> names.add(word.zh()));
        names.sort(null);
        return names.toArray(String[]::new);
    }
}
