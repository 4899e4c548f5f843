package shanyu.server.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** The first sheet of an xlsx somebody handed in, as rows of text. Nothing in it is ever calculated. */
public final class SheetRows {
    /** A workbook that unpacks to more than this is not a register but an attack. */
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;

    /** A workbook has some tens of files inside; one with more than this was made to be many. */
    private static final int MOST_FILES = 1_000;

    private SheetRows() {}

    /**
     * A row that holds anything.
     *
     * @param number as the spreadsheet program shows it, from 1
     */
    public record Line(int number, List<Entry> cells) {
        public Entry cell(int column) {
            return column < cells.size() ? cells.get(column) : Entry.EMPTY;
        }

        boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.text().isEmpty() && !cell.formula());
        }
    }

    /**
     * A cell.
     *
     * @param text stripped; empty for an empty cell
     * @param formula whether it would be calculated; its result is not taken
     * @param day the day a number stands for, when it can stand for one
     */
    public record Entry(
            String text, boolean formula, @Nullable LocalDate day) {
        static final Entry EMPTY = new Entry("", false, null);
    }

    /** The letters a spreadsheet program puts over a column: 0 → A, 26 → AA. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /** Every row that holds anything, the headings among them. */
    public static Outcome<List<Line>> read(byte[] workbook, int mostRows) {
        try {
            if (unpacked(workbook) > MOST_UNPACKED) return refused("sheet-too-large");
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                    var rows = book.getFirstSheet().openStream()) {
                var lines = new ArrayList<Line>();
                for (var each = rows.iterator(); each.hasNext(); ) {
                    var line = line(each.next());
                    if (line.isBlank()) continue;
                    if (lines.size() > mostRows) return refused("too-many-rows");
                    lines.add(line);
                }
                return Outcome.done(lines);
            }
        } catch (IOException | RuntimeException notASheet) {
            // the reader answers a broken file with whatever breaks in it first
            return refused("sheet-unreadable");
        }
    }

    private static <T> Outcome<T> refused(String reason) {
        return Refusal.of(Refusal.Kind.RULE, reason).asOutcome();
    }

    /** Counts what really comes out: what a file says of its own size is not believed. */
    private static long unpacked(byte[] workbook) throws IOException {
        long size = 0;
        int files = 0;
        var buffer = new byte[64 * 1024];
        var bytes = new SeekableInMemoryByteChannel(workbook);
        try (var zip = ZipFile.builder().setSeekableByteChannel(bytes).get()) {
            for (var each = zip.getEntries(); each.hasMoreElements() && size <= MOST_UNPACKED; ) {
                if (++files > MOST_FILES) return MOST_UNPACKED + 1;
                try (var in = zip.getInputStream(each.nextElement())) {
                    for (int n; size <= MOST_UNPACKED && (n = in.read(buffer)) > 0; ) size += n;
                }
            }
        }
        return size;
    }

    private static Line line(Row row) {
        var cells = new ArrayList<Entry>();
        for (int c = 0; c < row.getCellCount(); c++) {
            cells.add(row.getOptionalCell(c).map(SheetRows::entry).orElse(Entry.EMPTY));
        }
        return new Line(row.getRowNum(), cells);
    }

    private static Entry entry(Cell cell) {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            return new Entry("=" + cell.getFormula(), true, null);
        }
        String text = cell.getType() == CellType.NUMBER ? cell.asNumber().toPlainString() : cell.getText();
        return new Entry(text == null ? "" : text.strip(), false, day(cell));
    }

    private static @Nullable LocalDate day(Cell cell) {
        if (cell.getType() != CellType.NUMBER) return null;
        try {
            return cell.asDate().toLocalDate();
        } catch (RuntimeException notADay) {
            return null;
        }
    }
}
