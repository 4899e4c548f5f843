package shanyu.planner.files;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import shanyu.planner.walk.ReferenceSystem;

/** The reference system that a table declares in its column {@code crs}: one for all its rows, WGS 84 without that column. */
final class Declared {
    private static final String COLUMN = "crs";

    private final Table table;
    private @Nullable ReferenceSystem declared;
    private long line;

    Declared(Table table) {
        this.table = table;
    }

    ReferenceSystem of(CSVRecord row) {
        if (!table.has(COLUMN)) return ReferenceSystem.WGS84;
        String name = row.isSet(COLUMN) ? row.get(COLUMN) : "";
        var system = ReferenceSystem.named(name).orElse(null);
        if (system == null) {
            table.faults.add(Table.line(row), COLUMN, name, "write WGS84, CGCS2000 or GCJ02");
            return ReferenceSystem.WGS84;
        }
        if (declared == null) {
            declared = system;
            line = Table.line(row);
        } else if (declared != system) {
            table.faults.add(
                    Table.line(row),
                    COLUMN,
                    name,
                    "line %d says %s; one file has one reference system: convert, or make two files"
                            .formatted(line, declared));
        }
        return system;
    }
}
