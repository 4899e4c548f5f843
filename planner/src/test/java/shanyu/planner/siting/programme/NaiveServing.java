package shanyu.planner.siting.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who can be served at best by a set of open sites, as a flow of least cost from sites over demands and towns (successive
 * shortest paths, Bellman and Ford): one below the floor of a town counts more than everybody else together.
 */
final class NaiveServing {
    private static final double FLOOR = 1e6;

    private record Arc(int from, int to, double cost, double[] left, int back) {}

    private final List<Arc> arcs = new ArrayList<>();
    private final int nodes;
    private double shortfall;
    private double worth;

    private NaiveServing(int nodes) {
        this.nodes = nodes;
    }

    static Score of(Programme programme, int open) {
        int sites = programme.candidates().size();
        int demands = programme.demands().size();
        int towns = programme.towns().size();
        var flow = new NaiveServing(2 + sites + demands + towns);
        for (int site = 0; site < sites; site++) {
            if ((open >> site & 1) == 1)
                flow.arc(
                        0,
                        2 + site,
                        0,
                        Math.min(1e9, programme.candidates().get(site).places()));
        }
        var inTown = new double[towns];
        for (int demand = 0; demand < demands; demand++) {
            var its = programme.demands().get(demand);
            for (int site : programme.within()[demand]) flow.arc(2 + site, 2 + sites + demand, 0, 1e9);
            flow.arc(2 + sites + demand, 2 + sites + demands + its.town(), -its.priority(), its.people());
            inTown[its.town()] += its.people();
        }
        for (int town = 0; town < towns; town++) {
            double floor = inTown[town] * programme.towns().get(town).floor();
            flow.shortfall += floor;
            flow.arc(2 + sites + demands + town, 1, -FLOOR, floor);
            flow.arc(2 + sites + demands + town, 1, 0, inTown[town] - floor);
        }
        flow.run();
        return new Score(flow.shortfall < 1e-6 ? 0 : flow.shortfall, flow.worth);
    }

    private void arc(int from, int to, double cost, double most) {
        arcs.add(new Arc(from, to, cost, new double[] {most}, arcs.size() + 1));
        arcs.add(new Arc(to, from, -cost, new double[] {0}, arcs.size() - 1));
    }

    private void run() {
        while (true) {
            var far = new double[nodes];
            Arrays.fill(far, Double.POSITIVE_INFINITY);
            far[0] = 0;
            var by = new int[nodes];
            for (int round = 0; round < nodes; round++) {
                for (int a = 0; a < arcs.size(); a++) {
                    var arc = arcs.get(a);
                    if (arc.left[0] < 1e-9 || far[arc.from] + arc.cost >= far[arc.to] - 1e-9) continue;
                    far[arc.to] = far[arc.from] + arc.cost;
                    by[arc.to] = a;
                }
            }
            if (far[1] >= -1e-9) return;
            double some = Double.POSITIVE_INFINITY;
            for (int at = 1; at != 0; at = arcs.get(by[at]).from) some = Math.min(some, arcs.get(by[at]).left[0]);
            for (int at = 1; at != 0; at = arcs.get(by[at]).from) {
                var arc = arcs.get(by[at]);
                arc.left[0] -= some;
                arcs.get(arc.back).left[0] += some;
                if (Math.abs(arc.cost) == FLOOR) shortfall += Math.signum(arc.cost) * some;
                else worth -= arc.cost * some;
            }
        }
    }
}
