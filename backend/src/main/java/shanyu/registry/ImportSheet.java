package shanyu.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shanyu.server.sheets.SheetRows;
import shanyu.server.sheets.SheetRows.Line;

/**
 * A register handed in as a spreadsheet: which column is which, and what is wrong so far.
 *
 * @param columns where each known column stands
 * @param lines rows below the headings
 * @param faults kept in the order found
 */
record ImportSheet(
        Map<ImportColumn, Integer> columns, List<Line> headings, List<Line> lines, List<ImportFault> faults) {

    /** Reads the headings; every heading nobody knows and every needed one that is missing is a fault. */
    static ImportSheet of(List<Line> all) {
        var columns = new EnumMap<ImportColumn, Integer>(ImportColumn.class);
        var faults = new ArrayList<ImportFault>();
        if (all.isEmpty()) return new ImportSheet(columns, List.of(), List.of(), faults);
        Line first = all.getFirst();
        for (int c = 0; c < first.cells().size(); c++) {
            String heading = first.cell(c).text();
            if (heading.isEmpty()) continue;
            var known = ImportColumn.headed(heading);
            int at = c;
            if (known.isEmpty()) {
                faults.add(fault(first, at, heading, heading, "unknown-column", knownHeadings()));
            } else if (columns.putIfAbsent(known.get(), at) != null) {
                faults.add(fault(first, at, heading, heading, "column-twice", List.of()));
            }
        }
        Arrays.stream(ImportColumn.values())
                .filter(column -> column.isNeeded() && !columns.containsKey(column))
                .forEach(column -> faults.add(new ImportFault(
                        first.number(), "", column.name(false), "", "missing-column", List.of(column.heading(false)))));
        return new ImportSheet(columns, List.of(first), all.subList(1, all.size()), faults);
    }

    private static List<String> knownHeadings() {
        return Arrays.stream(ImportColumn.values())
                .map(column -> column.name(false))
                .toList();
    }

    private static ImportFault fault(
            Line line, int column, String heading, String value, String reason, List<String> tryThese) {
        return new ImportFault(line.number(), SheetRows.letters(column), heading, value, reason, tryThese);
    }

    SheetRows.Entry cell(Line line, ImportColumn column) {
        return Optional.ofNullable(columns.get(column)).map(line::cell).orElse(new SheetRows.Entry("", false, null));
    }

    void wrong(Line line, ImportColumn column, String reason, List<String> tryThese) {
        int at = columns.getOrDefault(column, 0);
        String heading = headings.getFirst().cell(at).text();
        faults.add(fault(line, at, heading, cell(line, column).text(), reason, tryThese));
    }
}
