package shanyu.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shanyu.planner.walk.Place;

/**
 * Where the children of a district live, cell by cell; cells without children are left out.
 *
 * @param children of each cell
 * @param missing towns about which nothing can be said
 */
public record Demand(List<Cell> cells, int[] children, List<String> missing) {
    static Demand of(List<TownChildren> figures, List<String> towns, Grid grid) {
        return of(figures, towns, grid, null);
    }

    /** @param band only its children; all under three when null */
    static Demand of(List<TownChildren> figures, List<String> towns, Grid grid, @Nullable AgeBand band) {
        var cells = new ArrayList<Cell>();
        var children = new ArrayList<Integer>();
        var missing = new TreeSet<>(towns);
        for (var figure : figures) {
            var inTown = grid.of(figure.town());
            if (inTown.isEmpty()) continue;
            missing.remove(figure.town());
            int[] spread = Spread.over(inTown, band == null ? figure.children() : band.of(figure.children()));
            for (int n = 0; n < spread.length; n++) {
                if (spread[n] == 0) continue;
                cells.add(inTown.get(n));
                children.add(spread[n]);
            }
        }
        return new Demand(cells, children.stream().mapToInt(Integer::intValue).toArray(), List.copyOf(missing));
    }

    public List<Place> places() {
        return cells.stream()
                .map(cell -> new Place(cell.middle().longitude(), cell.middle().latitude()))
                .collect(Collectors.toList());
    }

    public double[] people() {
        var people = new double[children.length];
        for (int n = 0; n < people.length; n++) people[n] = children[n];
        return people;
    }
}
