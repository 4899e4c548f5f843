package shanyu.planner.siting.programme;

import java.util.List;
import java.util.stream.IntStream;

/** The most people of one town that can be served with every candidate open and no other town served at all. */
final class Reachable {
    private final Programme alone;

    Reachable(Programme programme, int town) {
        var rows = IntStream.range(0, programme.demands().size())
                .filter(demand -> programme.demands().get(demand).town() == town)
                .toArray();
        List<Demand> demands = IntStream.of(rows)
                .mapToObj(row -> programme.demands().get(row))
                .map(demand -> new Demand(demand.id(), 0, demand.people(), 1))
                .toList();
        alone = new Programme(
                programme.candidates(),
                List.of(new Town("", 0)),
                demands,
                IntStream.of(rows).mapToObj(row -> programme.within()[row]).toArray(int[][]::new),
                programme.periods());
    }

    double most() {
        var serving = new Serving(new Reach(alone), Integer.MAX_VALUE);
        for (int site = 0; site < alone.candidates().size(); site++) serving.open(site);
        return serving.people();
    }
}
