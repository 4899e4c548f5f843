package shanyu.planner.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Points of a plane that are demand and candidate in one: {@code id,x,y[,demand][,capacity]}, metres or any other unit that
 * is the same for both axes.
 */
public record Points(List<Point> all) {
    /**
     * @param demand people, 1 where the file has no such column
     * @param capacity places, without end where the file has no such column
     */
    public record Point(String id, double x, double y, double demand, double capacity) {
        public double distance(Point other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    /** @throws Refused when the file cannot be read or a row is wrong */
    public static Points of(Path file) {
        return of(file, new String[0]);
    }

    /** @param needed columns that may be left out elsewhere, and not here */
    public static Points of(Path file, String... needed) {
        return of(Table.of(
                file,
                Stream.concat(Stream.of("id", "x", "y"), Stream.of(needed)).toArray(String[]::new)));
    }

    private static Points of(Table table) {
        var met = new HashSet<String>();
        var all = new ArrayList<Point>();
        for (var row : table.rows()) {
            String id = table.text(row, "id");
            if (!met.add(id))
                table.faults.add(Table.line(row), "id", id, "this id stands twice: give each point its own");
            all.add(new Point(
                    id,
                    table.number(row, "x").orElse(0),
                    table.number(row, "y").orElse(0),
                    table.has("demand") ? table.amount(row, "demand").orElse(0) : 1,
                    table.has("capacity") ? table.amount(row, "capacity").orElse(0) : Double.POSITIVE_INFINITY));
        }
        table.faults.refuse();
        return new Points(List.copyOf(all));
    }

    public List<String> ids() {
        return all.stream().map(Point::id).toList();
    }
}
