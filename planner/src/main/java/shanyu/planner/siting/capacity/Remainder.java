package shanyu.planner.siting.capacity;

import java.util.ArrayList;
import java.util.List;
import shanyu.planner.prover.Model;

/** The choices the relaxation has left open, as a program for a solver. */
final class Remainder {
    private Remainder() {}

    /** @param mayServe by candidate, the points it may serve */
    static Model of(CapacitatedMedian problem, int[][] mayServe) {
        var model = new Model();
        var servers = new ArrayList<List<Integer>>();
        for (int point = 0; point < problem.points; point++) servers.add(new ArrayList<>());
        var open = new ArrayList<Integer>();
        for (int site = 0; site < problem.points; site++) {
            if (mayServe[site].length == 0) continue;
            int isOpen = model.choice(0);
            open.add(isOpen);
            int many = mayServe[site].length;
            var of = new int[many + 1];
            var people = new double[many + 1];
            for (int k = 0; k < many; k++) {
                int point = mayServe[site][k];
                of[k] = model.choice(problem.way[site][point]);
                people[k] = problem.demand[point];
                servers.get(point).add(of[k]);
                model.atMost(new int[] {of[k], isOpen}, new double[] {1, -1}, 0);
            }
            of[many] = isOpen;
            people[many] = -Math.min(problem.capacity[site], problem.people());
            model.atMost(of, people, 0);
        }
        for (var each : servers)
            model.sum(each.stream().mapToInt(Integer::intValue).toArray(), 1);
        model.sum(open.stream().mapToInt(Integer::intValue).toArray(), problem.sites);
        return model;
    }
}
