package shanyu.server.sheets;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Cells as comma-separated text (RFC 4180), safe to open in a spreadsheet program. */
public final class SheetText {
    /** Tells spreadsheet programs that the text is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SheetText() {}

    static String of(Sheet sheet) {
        var text = new StringBuilder().append(BYTE_ORDER_MARK);
        line(text, sheet.headings());
        sheet.rows().forEach(row -> line(text, row));
        return text.toString();
    }

    private static void line(StringBuilder text, List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) text.append(',');
            text.append(
                    switch (cells.get(i)) {
                        case Number number -> number.toString();
                        case OffsetDateTime moment ->
                            quoted(ISO_OFFSET_DATE_TIME.format(moment.truncatedTo(ChronoUnit.SECONDS)));
                        case Object cell -> quoted(cell.toString());
                    });
        }
        text.append("\r\n");
    }

    /** A cell that begins like a formula gets a leading apostrophe: a name must never be run. */
    public static String disarmed(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\0".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        return '"' + disarmed(cell).replace("\"", "\"\"") + '"';
    }
}
