package shanyu.planner.siting.capacity;

import static shanyu.planner.siting.capacity.Allotment.NOBODY;

/**
 * Serves first whom waiting would cost most: the way to the second nearest site with room, less the way to the nearest
 * (Martello and Toth, "Knapsack Problems", 1990, ch. 7). Whom no site has room for goes to the one with most room left.
 */
final class Regret {
    private static final double ONLY_ONE = 1e300;

    private final Allotment allotment;
    private final int[] first;
    private final int[] second;
    private final double[] regret;

    private Regret(Allotment allotment) {
        this.allotment = allotment;
        int points = allotment.problem.points;
        first = new int[points];
        second = new int[points];
        regret = new double[points];
    }

    static Allotment allot(CapacitatedMedian problem, int[] sites) {
        var allotment = new Allotment(problem, sites);
        new Regret(allotment).serveAll();
        return allotment;
    }

    private void serveAll() {
        int points = allotment.problem.points;
        for (int point = 0; point < points; point++) look(point);
        for (int n = 0; n < points; n++) {
            int next = next();
            int to = first[next] == NOBODY ? emptiest() : first[next];
            allotment.move(next, to);
            for (int point = 0; point < points; point++) {
                if (allotment.slot(point) != NOBODY || (first[point] != to && second[point] != to)) continue;
                if (!allotment.fits(to, allotment.problem.demand[point])) look(point);
            }
        }
    }

    private int next() {
        int next = NOBODY;
        for (int point = 0; point < regret.length; point++) {
            if (allotment.slot(point) != NOBODY) continue;
            if (next == NOBODY
                    || regret[point] > regret[next]
                    || (regret[point] == regret[next]
                            && allotment.problem.demand[point] > allotment.problem.demand[next])) next = point;
        }
        return next;
    }

    private void look(int point) {
        double demand = allotment.problem.demand[point];
        first[point] = NOBODY;
        second[point] = NOBODY;
        for (int s : allotment.choices[point]) {
            if (!allotment.fits(s, demand)) continue;
            if (first[point] == NOBODY) first[point] = s;
            else {
                second[point] = s;
                break;
            }
        }
        if (first[point] == NOBODY) first[point] = nearestWithRoom(point, demand);
        regret[point] = second[point] == NOBODY
                ? ONLY_ONE
                : allotment.way(point, second[point]) - allotment.way(point, first[point]);
    }

    private int nearestWithRoom(int point, double demand) {
        int nearest = NOBODY;
        for (int s = 0; s < allotment.open.length; s++) {
            if (allotment.fits(s, demand)
                    && (nearest == NOBODY || allotment.way(point, s) < allotment.way(point, nearest))) nearest = s;
        }
        return nearest;
    }

    private int emptiest() {
        int emptiest = 0;
        for (int s = 1; s < allotment.open.length; s++) {
            if (allotment.room(s) > allotment.room(emptiest)) emptiest = s;
        }
        return emptiest;
    }
}
