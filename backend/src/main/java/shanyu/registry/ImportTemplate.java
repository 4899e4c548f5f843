package shanyu.registry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import shanyu.registry.RegistryWords.Word;

/** The empty spreadsheet to be filled in: headings with an example under each, and the words that are understood. */
public final class ImportTemplate {
    private ImportTemplate() {}

    /** An xlsx whose first sheet can be handed in; its second says which words each column knows. */
    public static byte[] workbook(boolean english) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Shanyu", null)) {
            Worksheet register = book.newWorksheet(english ? "Register" : "机构");
            for (ImportColumn column : ImportColumn.values()) {
                int c = column.ordinal();
                register.value(0, c, column.heading(english));
                register.comment(0, c, column.example());
                register.style(0, c).bold().set();
            }
            register.freezePane(0, 1);
            words(book.newWorksheet(english ? "Words" : "可用词"), english);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return out.toByteArray();
    }

    private static void words(Worksheet sheet, boolean english) {
        var known = List.of(
                Map.entry(ImportColumn.TYPE, RegistryWords.TYPES),
                Map.entry(ImportColumn.STATE, RegistryWords.LIVES),
                Map.entry(ImportColumn.FORMS, RegistryWords.FORMS),
                Map.entry(ImportColumn.MEALS, RegistryWords.MEALS));
        for (int c = 0; c < known.size(); c++) {
            sheet.value(0, c, known.get(c).getKey().name(english));
            sheet.style(0, c).bold().set();
            int r = 1;
            for (Word word : known.get(c).getValue().values()) {
                sheet.value(r++, c, english ? word.en() : word.zh());
            }
        }
        int c = known.size();
        sheet.value(0, c, english ? "Example" : "示例");
        sheet.style(0, c).bold().set();
        for (ImportColumn column : ImportColumn.values()) {
            sheet.value(column.ordinal() + 1, c, column.name(english));
            sheet.value(column.ordinal() + 1, c + 1, column.example());
        }
    }
}
