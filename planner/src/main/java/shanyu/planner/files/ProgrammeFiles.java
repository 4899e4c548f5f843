package shanyu.planner.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import shanyu.planner.siting.Plane;
import shanyu.planner.siting.programme.Candidate;
import shanyu.planner.siting.programme.Demand;
import shanyu.planner.siting.programme.Period;
import shanyu.planner.siting.programme.Programme;
import shanyu.planner.siting.programme.Town;

/**
 * A programme from tables: candidates {@code id,x,y,places,cost[,relief][,exists]}, demand
 * {@code id,x,y,people,town[,priority]}, floors {@code town,floor}, periods {@code period,budget[,sites]}.
 */
public final class ProgrammeFiles {
    private ProgrammeFiles() {}

    private record At<T>(List<T> all, double[] x, double[] y) {}

    /**
     * @param floors null when no town has one
     * @throws Refused when a file cannot be read or a row is wrong
     */
    public static Programme of(
            Path candidates, Path demand, @Nullable Path floors, List<Period> periods, double radius) {
        var sites = candidates(candidates);
        var towns = new LinkedHashMap<String, Integer>();
        var people = demand(demand, towns);
        var plane = new Plane(sites.x, sites.y, radius);
        var within = IntStream.range(0, people.all.size())
                .parallel()
                .mapToObj(row -> plane.within(people.x[row], people.y[row]))
                .toArray(int[][]::new);
        return new Programme(sites.all, towns(floors, towns), people.all, within, periods);
    }

    private static At<Candidate> candidates(Path file) {
        var table = Table.of(file, "id", "x", "y", "places", "cost");
        var all = new ArrayList<Candidate>();
        var met = new HashSet<String>();
        var x = new double[table.rows().size()];
        var y = new double[x.length];
        for (var row : table.rows()) {
            x[all.size()] = table.number(row, "x").orElse(0);
            y[all.size()] = table.number(row, "y").orElse(0);
            double cost = table.amount(row, "cost").orElse(0);
            double relief = table.has("relief") ? table.amount(row, "relief").orElse(0) : 0;
            if (relief > cost)
                table.faults.add(
                        Table.line(row),
                        "relief",
                        row.get("relief"),
                        "the cost is %s; relief no more".formatted(row.get("cost")));
            all.add(new Candidate(
                    id(table, row, met),
                    table.amount(row, "places").orElse(0),
                    Math.max(0, cost - relief),
                    table.has("exists") && isYes(table, row, "exists")));
        }
        table.faults.refuse();
        return new At<>(all, x, y);
    }

    private static boolean isYes(Table table, CSVRecord row, String column) {
        String value = row.isSet(column) ? row.get(column) : "";
        if (value.equals("yes")) return true;
        if (!value.isEmpty() && !value.equals("no"))
            table.faults.add(Table.line(row), column, value, "write yes or no");
        return false;
    }

    private static At<Demand> demand(Path file, Map<String, Integer> towns) {
        var table = Table.of(file, "id", "x", "y", "people", "town");
        var all = new ArrayList<Demand>();
        var met = new HashSet<String>();
        var x = new double[table.rows().size()];
        var y = new double[x.length];
        for (var row : table.rows()) {
            x[all.size()] = table.number(row, "x").orElse(0);
            y[all.size()] = table.number(row, "y").orElse(0);
            int town = towns.computeIfAbsent(table.text(row, "town"), fresh -> towns.size());
            all.add(new Demand(
                    id(table, row, met), town, table.amount(row, "people").orElse(0), priority(table, row)));
        }
        table.faults.refuse();
        return new At<>(all, x, y);
    }

    private static double priority(Table table, CSVRecord row) {
        OptionalDouble priority = table.has("priority") ? table.amount(row, "priority") : OptionalDouble.empty();
        if (priority.isEmpty() || priority.getAsDouble() > 0) return priority.orElse(1);
        table.faults.add(
                Table.line(row), "priority", row.get("priority"), "write a number above 0; 1 counts as others do");
        return 1;
    }

    private static String id(Table table, CSVRecord row, Set<String> met) {
        String id = table.text(row, "id");
        if (!met.add(id)) table.faults.add(Table.line(row), "id", id, "this id stands twice: give each its own");
        return id;
    }

    private static List<Town> towns(@Nullable Path file, Map<String, Integer> towns) {
        var floors = new HashMap<String, Double>();
        if (file != null) {
            var table = Table.of(file, "town", "floor");
            for (var row : table.rows()) {
                String town = table.text(row, "town");
                double floor = table.amount(row, "floor").orElse(0);
                if (!towns.containsKey(town))
                    table.faults.add(
                            Table.line(row), "town", town, "nobody lives there by the demand; take it out or add them");
                if (floor > 1)
                    table.faults.add(
                            Table.line(row), "floor", row.get("floor"), "write a part from 0 to 1: 0.6 for 60 %");
                if (floors.put(town, Math.min(1, floor)) != null)
                    table.faults.add(Table.line(row), "town", town, "this town stands twice: leave one");
            }
            table.faults.refuse();
        }
        return towns.keySet().stream()
                .map(town -> new Town(town, floors.getOrDefault(town, 0.0)))
                .toList();
    }

    /** @throws Refused when the file cannot be read or a row is wrong */
    public static List<Period> periods(Path file) {
        var table = Table.of(file, "period", "budget");
        var all = new ArrayList<Period>();
        var met = new HashSet<String>();
        for (var row : table.rows()) {
            String name = table.text(row, "period");
            if (!met.add(name))
                table.faults.add(Table.line(row), "period", name, "this period stands twice: leave one");
            double sites = table.has("sites") ? table.amount(row, "sites").orElse(0) : Integer.MAX_VALUE;
            if (sites != Math.rint(sites))
                table.faults.add(Table.line(row), "sites", row.get("sites"), "write a whole number");
            all.add(new Period(name, table.amount(row, "budget").orElse(0), (int) sites));
        }
        table.faults.refuse();
        return List.copyOf(all);
    }
}
