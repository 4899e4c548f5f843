package shanyu.planner.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import shanyu.planner.walk.Place;

/**
 * Places with an id and, where asked for, an amount: {@code id,lon,lat[,people|places][,crs]}. Degrees are WGS 84 where there is
 * no column {@code crs}; where there is, every row names the same system, and the places are converted here and nowhere else.
 *
 * @param amounts people or places; 0 where none are asked for
 */
public record Sites(List<String> ids, List<Place> places, double[] amounts) {
    /** @throws Refused when the file cannot be read or a row is wrong */
    public static Sites of(Path file) {
        return of(file, null);
    }

    /** @param amount name of the column of amounts */
    public static Sites of(Path file, @Nullable String amount) {
        return of(
                amount == null ? Table.of(file, "id", "lon", "lat") : Table.of(file, "id", "lon", "lat", amount),
                amount);
    }

    private static Sites of(Table table, @Nullable String amount) {
        var system = new Declared(table);
        var met = new HashSet<String>();
        var ids = new ArrayList<String>();
        var places = new ArrayList<Place>();
        var amounts = new double[table.rows().size()];
        for (var row : table.rows()) {
            String id = table.text(row, "id");
            if (!met.add(id)) table.faults.add(Table.line(row), "id", id, "this id stands twice: give each its own");
            if (amount != null) amounts[ids.size()] = table.amount(row, amount).orElse(0);
            ids.add(id);
            double lon = degrees(table, row, "lon", 180);
            double lat = degrees(table, row, "lat", 90);
            places.add(system.of(row).position(lon, lat).place());
        }
        table.faults.refuse();
        return new Sites(List.copyOf(ids), List.copyOf(places), amounts);
    }

    private static double degrees(Table table, CSVRecord row, String column, double most) {
        var found = table.number(row, column);
        if (found.isEmpty()) return 0;
        if (Math.abs(found.getAsDouble()) <= most) return found.getAsDouble();
        table.faults.add(
                Table.line(row), column, row.get(column), "write degrees from -%.0f to %.0f".formatted(most, most));
        return 0;
    }
}
