package shanyu.planning;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import shanyu.planner.access.Decay;
import shanyu.planner.access.FloatingCatchments;
import shanyu.planning.Supply.Offer;
import shanyu.planning.network.WalkingNetwork;
import shanyu.registry.Institution;

/**
 * What the cells of a demand can walk to.
 *
 * @param supply what is offered; an institution that nobody placed on the map is reached by nobody
 * @param covered whether any places lie within the walk, by cell
 * @param near the same within the norm's walk
 * @param score places per child, by cell (2SFCA)
 * @param nearScore the same with near places weighing more (E2SFCA)
 * @param network what was walked on
 */
record Walked(
        Demand demand,
        Supply supply,
        boolean[] covered,
        boolean[] near,
        double[] score,
        double[] nearScore,
        WalkingNetwork.Stamp network) {

    static Walked over(WalkingNetwork network, Demand demand, Supply supply, double metres, double norm) {
        var offers = supply.reachable();
        var places = offers.stream().mapToDouble(Offer::places).toArray();
        var people = demand.people();
        var doors = offers.stream().map(Offer::place).toList();
        var pairs = network.reach(demand.places()).pairs(doors, Math.max(metres, norm));
        var within = pairs.stream().filter(pair -> pair.metres() <= metres).toList();
        return new Walked(
                demand,
                supply,
                FloatingCatchments.covered(people.length, places, within, metres),
                FloatingCatchments.covered(people.length, places, pairs, norm),
                FloatingCatchments.of(people, places, within, metres, Decay.EVEN),
                FloatingCatchments.of(people, places, within, metres, Decay.GAUSSIAN),
                network.stamp());
    }

    /** Summed over one town. */
    CircleTown town(String code) {
        return sum(code, cell -> cell.town().equals(code), each -> each.town().equals(code));
    }

    /** Summed over all. */
    CircleTown all(String district) {
        return sum(district, cell -> true, each -> true);
    }

    private CircleTown sum(String code, Predicate<Cell> here, Predicate<Institution> stands) {
        int[] cells = IntStream.range(0, demand.cells().size())
                .filter(n -> here.test(demand.cells().get(n)))
                .toArray();
        int children = children(cells);
        int reached = children(IntStream.of(cells).filter(n -> covered[n]).toArray());
        int reachedNear = children(IntStream.of(cells).filter(n -> near[n]).toArray());
        var standing = supply.offers().stream()
                .filter(offer -> stands.test(offer.institution()))
                .toList();
        return new CircleTown(
                code,
                children,
                reached,
                children - reached,
                share(reached, children),
                share(reachedNear, children),
                standing.size(),
                standing.stream().mapToInt(Offer::places).sum(),
                share(weighed(cells, score), children),
                share(weighed(cells, nearScore), children),
                network.kind() + " " + network.mark());
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
    static double share(double part, double whole) {
        return whole == 0 ? 0 : Math.round(1000 * part / whole) / 10.0;
    }
}
