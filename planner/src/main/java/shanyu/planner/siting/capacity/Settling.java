package shanyu.planner.siting.capacity;

import static shanyu.planner.siting.capacity.Allotment.NOBODY;

/**
 * Shortens an allotment under the same open sites: one point moves, two exchange their sites, or one moves in where another
 * moves on to a third site; until nothing of that shortens the way. Sites that are too full are emptied first.
 */
final class Settling {
    private final Allotment allotment;
    private final double[] demand;
    /** A smaller saving is rounding. */
    private final double grain;

    private Settling(Allotment allotment) {
        this.allotment = allotment;
        demand = allotment.problem.demand;
        grain = Math.max(1e-9, allotment.way() * 1e-12);
    }

    /** @return whether every site is within its capacity in the end */
    static boolean settle(Allotment allotment) {
        var settling = new Settling(allotment);
        if (!settling.relieve()) return false;
        settling.shorten();
        return true;
    }

    private boolean relieve() {
        for (int n = 0; n < 4 * demand.length; n++) {
            int full = fullest();
            if (allotment.over(full) == 0) return true;
            if (!relieve(full)) return false;
        }
        return false;
    }

    private int fullest() {
        int fullest = 0;
        for (int s = 1; s < allotment.open.length; s++) {
            if (allotment.over(s) > allotment.over(fullest)) fullest = s;
        }
        return fullest;
    }

    /** One move or exchange that costs least per person it takes off the site. */
    private boolean relieve(int full) {
        double least = Double.POSITIVE_INFINITY;
        int out = NOBODY;
        int in = NOBODY;
        int to = NOBODY;
        for (int n = 0; n < allotment.count(full); n++) {
            int point = allotment.member(full, n);
            for (int s = 0; s < allotment.open.length; s++) {
                if (s == full) continue;
                double farther = allotment.way(point, s) - allotment.way(point, full);
                if (demand[point] > 0 && allotment.fits(s, demand[point])) {
                    double each = farther / Math.min(demand[point], allotment.over(full));
                    if (each < least) {
                        least = each;
                        out = point;
                        in = NOBODY;
                        to = s;
                    }
                    continue;
                }
                for (int m = 0; m < allotment.count(s); m++) {
                    int other = allotment.member(s, m);
                    double relief = demand[point] - demand[other];
                    if (relief <= 0 || !allotment.fits(s, relief)) continue;
                    double both = farther + allotment.way(other, full) - allotment.way(other, s);
                    double each = both / Math.min(relief, allotment.over(full));
                    if (each < least) {
                        least = each;
                        out = point;
                        in = other;
                        to = s;
                    }
                }
            }
        }
        if (out == NOBODY) return false;
        allotment.move(out, to);
        if (in != NOBODY) allotment.move(in, full);
        return true;
    }

    private void shorten() {
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (int point = 0; point < demand.length; point++) {
                while (shorten(point)) shorter = true;
            }
        }
    }

    /** The best way to bring the point nearer. */
    private boolean shorten(int point) {
        int from = allotment.slot(point);
        double least = -grain;
        int other = NOBODY;
        int to = NOBODY;
        int onward = NOBODY;
        for (int s : allotment.choices[point]) {
            double nearer = allotment.way(point, s) - allotment.way(point, from);
            if (s == from || nearer >= 0) break;
            if (allotment.fits(s, demand[point])) {
                if (nearer < least) {
                    least = nearer;
                    other = NOBODY;
                    to = s;
                }
                continue;
            }
            for (int m = 0; m < allotment.count(s); m++) {
                int second = allotment.member(s, m);
                if (!allotment.fits(s, demand[point] - demand[second])) continue;
                double before = nearer - allotment.way(second, s);
                for (int third : allotment.choices[second]) {
                    double all = before + allotment.way(second, third);
                    if (all >= least) break;
                    if (third == s) continue;
                    if (!allotment.fits(third, third == from ? demand[second] - demand[point] : demand[second]))
                        continue;
                    least = all;
                    other = second;
                    to = s;
                    onward = third;
                }
                double exchanged = before + allotment.way(second, from);
                if (exchanged < least && allotment.fits(from, demand[second] - demand[point])) {
                    least = exchanged;
                    other = second;
                    to = s;
                    onward = from;
                }
            }
        }
        if (to == NOBODY) return false;
        if (other != NOBODY) allotment.move(other, onward);
        allotment.move(point, to);
        return true;
    }
}
