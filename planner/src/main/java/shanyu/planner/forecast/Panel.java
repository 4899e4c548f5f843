package shanyu.planner.forecast;

import java.util.Arrays;
import java.util.List;

/**
 * Births and women of the same areas through the same years, without a gap.
 *
 * @param first year of the first column
 * @param births {@code births[area][year - first]}
 * @param women {@code women[area][year - first]}: women of the ages at which most children are born, in the year
 */
public record Panel(List<String> areas, int first, double[][] births, double[][] women) {
    public Panel {
        if (births.length != areas.size() || women.length != areas.size())
            throw new IllegalArgumentException(
                    "a row of births and of women for each of %d areas".formatted(areas.size()));
    }

    public int years() {
        return births.length == 0 ? 0 : births[0].length;
    }

    public int last() {
        return first + years() - 1;
    }

    /** What was known at the end of a year: nothing later is in it. */
    public Panel until(int year) {
        return new Panel(areas, first, cut(births, year - first + 1), cut(women, year - first + 1));
    }

    private static double[][] cut(double[][] of, int years) {
        return Arrays.stream(of).map(row -> Arrays.copyOf(row, years)).toArray(double[][]::new);
    }

    double births(int year) {
        return sum(births, year - first);
    }

    double women(int year) {
        return sum(women, year - first);
    }

    /** Births of every area in a known year. */
    double[] born(int year) {
        return Arrays.stream(births).mapToDouble(row -> row[year - first]).toArray();
    }

    private static double sum(double[][] of, int column) {
        double sum = 0;
        for (var row : of) sum += row[column];
        return sum;
    }
}
