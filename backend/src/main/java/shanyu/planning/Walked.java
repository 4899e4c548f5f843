package shanyu.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import shanyu.planner.access.Decay;
import shanyu.planner.access.FloatingCatchments;
import shanyu.planner.access.Reach;
import shanyu.planner.walk.Network;
import shanyu.planner.walk.Place;

/**
 * What the cells of a demand can walk to.
 *
 * @param covered whether any places lie within the walk, by cell
 * @param near the same within the norm's walk
 * @param score places per child, by cell (2SFCA)
 * @param nearScore the same with near places weighing more (E2SFCA)
 */
public record Walked(
        Demand demand, List<Supply> supplies, boolean[] covered, boolean[] near, double[] score, double[] nearScore) {

    /** @param supplies one that nobody placed on the map, or without places, is reached by nobody */
    public static Walked over(Network network, Demand demand, List<Supply> supplies, double metres, double norm) {
        var doors = new ArrayList<Place>();
        var offered = new ArrayList<Integer>();
        for (var each : supplies) {
            var at = each.position();
            if (at == null || each.places() == 0) continue;
            doors.add(new Place(at.longitude(), at.latitude()));
            offered.add(each.places());
        }
        var places = offered.stream().mapToDouble(Integer::doubleValue).toArray();
        var people = demand.people();
        var pairs = new Reach(network, demand.places()).pairs(doors, Math.max(metres, norm));
        var within = pairs.stream().filter(pair -> pair.metres() <= metres).toList();
        return new Walked(
                demand,
                supplies,
                FloatingCatchments.covered(people.length, places, within, metres),
                FloatingCatchments.covered(people.length, places, pairs, norm),
                FloatingCatchments.of(people, places, within, metres, Decay.EVEN),
                FloatingCatchments.of(people, places, within, metres, Decay.GAUSSIAN));
    }

    /** Summed over one town. */
    public CircleTown town(String code) {
        return sum(code, cell -> cell.town().equals(code), each -> each.town().equals(code));
    }

    /** Summed over all. */
    public CircleTown all(String district) {
        return sum(district, cell -> true, each -> true);
    }

    private CircleTown sum(String code, Predicate<Cell> here, Predicate<Supply> stands) {
        int[] cells = IntStream.range(0, demand.cells().size())
                .filter(n -> here.test(demand.cells().get(n)))
                .toArray();
        int children = children(cells);
        int reached = children(IntStream.of(cells).filter(n -> covered[n]).toArray());
        int reachedNear = children(IntStream.of(cells).filter(n -> near[n]).toArray());
        var standing = supplies.stream().filter(stands).toList();
        return new CircleTown(
                code,
                children,
                reached,
                children - reached,
                share(reached, children),
                share(reachedNear, children),
                standing.size(),
                standing.stream().mapToInt(Supply::places).sum(),
                share(weighed(cells, score), children),
                share(weighed(cells, nearScore), children));
    }

    private int children(int[] cells) {
        return IntStream.of(cells).map(n -> demand.children()[n]).sum();
    }

    /** Places the children of some cells can count on together. */
    private double weighed(int[] cells, double[] scores) {
        double sum = 0;
        for (int n : cells) sum += demand.children()[n] * scores[n];
        return sum;
    }

    /** In the hundred, to one decimal; 0 of nobody. */
    public static double share(double part, double whole) {
        return whole == 0 ? 0 : Math.round(1000 * part / whole) / 10.0;
    }
}
