package shanyu.server.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shanyu.server.sheets.SheetRows.Line;

/**
 * A spreadsheet handed in: which column is which, and what is wrong so far.
 *
 * @param columns where each known column stands
 * @param lines rows below the headings
 * @param faults kept in the order found
 */
public record ImportSheet(
        Map<SheetColumn, Integer> columns, List<Line> headings, List<Line> lines, List<ImportFault> faults) {

    /** Reads the headings; every heading nobody knows and every needed one that is missing is a fault. */
    public static ImportSheet of(List<Line> all, List<? extends SheetColumn> known) {
        var columns = new HashMap<SheetColumn, Integer>();
        var faults = new ArrayList<ImportFault>();
        if (all.isEmpty()) return new ImportSheet(columns, List.of(), List.of(), faults);
        Line first = all.getFirst();
        for (int c = 0; c < first.cells().size(); c++) {
            String heading = first.cell(c).text();
            if (heading.isEmpty()) continue;
            var column = known.stream().filter(each -> each.isHeaded(heading)).findFirst();
            int at = c;
            if (column.isEmpty()) {
                faults.add(fault(first, at, heading, heading, "unknown-column", names(known)));
            } else if (columns.putIfAbsent(column.get(), at) != null) {
                faults.add(fault(first, at, heading, heading, "column-twice", List.of()));
            }
        }
        known.stream()
                .filter(column -> column.isNeeded() && !columns.containsKey(column))
                .forEach(column -> faults.add(new ImportFault(
                        first.number(), "", column.name(false), "", "missing-column", List.of(column.heading(false)))));
        return new ImportSheet(columns, List.of(first), all.subList(1, all.size()), faults);
    }

    private static List<String> names(List<? extends SheetColumn> columns) {
        return columns.stream().map(column -> column.name(false)).toList();
    }

    private static ImportFault fault(
            Line line, int column, String heading, String value, String reason, List<String> tryThese) {
        return new ImportFault(line.number(), SheetRows.letters(column), heading, value, reason, tryThese);
    }

    SheetRows.Entry cell(Line line, SheetColumn column) {
        return Optional.ofNullable(columns.get(column)).map(line::cell).orElse(new SheetRows.Entry("", false, null));
    }

    void wrong(Line line, SheetColumn column, String reason, List<String> tryThese) {
        int at = columns.getOrDefault(column, 0);
        String heading = headings.getFirst().cell(at).text();
        faults.add(fault(line, at, heading, cell(line, column).text(), reason, tryThese));
    }
}
