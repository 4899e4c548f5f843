package shanyu.planner.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import shanyu.planner.forecast.Panel;

/** Births {@code area,year,births} and women {@code area,year,age_from,count} as one panel. */
public final class Register {
    /** Ages at which most children are born; other ages are left out where these are given. */
    private static final int FROM_AGE = 25;

    private static final int BELOW_AGE = 40;

    private Register() {}

    private record Key(String area, int year) {}

    /** @throws Refused when a file cannot be read, a row is wrong, or an area lacks a year */
    public static Panel of(Path births, Path women) {
        var areas = new LinkedHashSet<String>();
        var years = new TreeSet<Integer>();
        var born = births(births, areas, years);
        var mothers = women(women);
        var missing = new ArrayList<String>();
        for (String area : areas) {
            for (int year = years.first(); year <= years.last(); year++) {
                if (!born.containsKey(new Key(area, year)))
                    missing.add("%s has no births of %s in %d".formatted(births.getFileName(), area, year));
                if (!mothers.containsKey(new Key(area, year)))
                    missing.add("%s has no women of %s in %d".formatted(women.getFileName(), area, year));
            }
        }
        Faults.refuse(missing);
        return new Panel(List.copyOf(areas), years.first(), table(areas, years, born), table(areas, years, mothers));
    }

    private static double[][] table(LinkedHashSet<String> areas, SortedSet<Integer> years, Map<Key, Double> of) {
        return areas.stream()
                .map(area -> years.stream()
                        .mapToDouble(year -> of.getOrDefault(new Key(area, year), 0.0))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static Map<Key, Double> births(Path file, LinkedHashSet<String> areas, SortedSet<Integer> years) {
        var table = Table.of(file, "area", "year", "births");
        var born = new HashMap<Key, Double>();
        for (var row : table.rows()) {
            var key = key(table, row);
            double births = table.amount(row, "births").orElse(0);
            areas.add(key.area);
            years.add(key.year);
            if (born.put(key, births) != null)
                table.faults.add(
                        Table.line(row),
                        "year",
                        row.get("year"),
                        "%s has this year twice: leave one".formatted(key.area));
        }
        table.faults.refuse();
        return born;
    }

    private static Map<Key, Double> women(Path file) {
        var table = Table.of(file, "area", "year", "age_from", "count");
        var all = new HashMap<Key, Double>();
        var mothers = new HashMap<Key, Double>();
        for (var row : table.rows()) {
            var key = key(table, row);
            double age = table.amount(row, "age_from").orElse(0);
            double count = table.amount(row, "count").orElse(0);
            all.merge(key, count, Double::sum);
            if (age >= FROM_AGE && age < BELOW_AGE) mothers.merge(key, count, Double::sum);
        }
        table.faults.refuse();
        return mothers.isEmpty() ? all : mothers;
    }

    private static Key key(Table table, CSVRecord row) {
        String area = table.text(row, "area");
        var year = table.number(row, "year");
        if (year.isPresent() && isYear(year.getAsDouble())) return new Key(area, (int) year.getAsDouble());
        if (year.isPresent())
            table.faults.add(Table.line(row), "year", row.get("year"), "write a year from 1800 to 2200");
        // Refused in the end; until then it is no other row's year.
        return new Key(area, -(int) row.getRecordNumber());
    }

    private static boolean isYear(double number) {
        return number == Math.rint(number) && number >= 1800 && number <= 2200;
    }
}
