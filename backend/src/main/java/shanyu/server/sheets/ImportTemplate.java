package shanyu.server.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The empty spreadsheet to be filled in: headings with an example under each, and the words that are understood.
 *
 * @param words for the columns that know only certain words, in the order shown
 */
public record ImportTemplate(
        String nameZh,
        String nameEn,
        List<? extends SheetColumn> columns,
        List<? extends Map.Entry<? extends SheetColumn, ? extends Map<String, SheetWord>>> words) {

    /** An xlsx whose first sheet can be handed in; its second says which words each column knows. */
    public byte[] workbook(boolean english) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Shanyu", null)) {
            Worksheet first = book.newWorksheet(english ? nameEn : nameZh);
            for (int c = 0; c < columns.size(); c++) {
                first.value(0, c, columns.get(c).heading(english));
                first.comment(0, c, columns.get(c).example());
                first.style(0, c).bold().set();
            }
            first.freezePane(0, 1);
            explain(book.newWorksheet(english ? "Words" : "可用词"), english);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return out.toByteArray();
    }

    private void explain(Worksheet sheet, boolean english) {
        for (int c = 0; c < words.size(); c++) {
            heading(sheet, c, words.get(c).getKey().name(english));
            int r = 1;
            for (SheetWord word : words.get(c).getValue().values()) {
                sheet.value(r++, c, english ? word.en() : word.zh());
            }
        }
        int c = words.size();
        heading(sheet, c, english ? "Example" : "示例");
        for (int r = 0; r < columns.size(); r++) {
            sheet.value(r + 1, c, columns.get(r).name(english));
            sheet.value(r + 1, c + 1, columns.get(r).example());
        }
    }

    private static void heading(Worksheet sheet, int column, String text) {
        sheet.value(0, column, text);
        sheet.style(0, column).bold().set();
    }
}
