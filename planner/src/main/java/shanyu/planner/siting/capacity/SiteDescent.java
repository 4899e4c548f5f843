package shanyu.planner.siting.capacity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Moves the sites of an allotment: each to the middle of those it serves, then one closed for one opened, those exchanges
 * first that would cost least if capacity were no matter; what that costs is a bound, so most are passed over unlooked at
 * (Fleszar and Hindi, "An effective VNS for the capacitated p-median problem", European Journal of Operational Research
 * 191, 2008).
 */
final class SiteDescent {
    private final CapacitatedMedian problem;
    private final CapacityRelaxation relaxation;

    SiteDescent(CapacitatedMedian problem, CapacityRelaxation relaxation) {
        this.problem = problem;
        this.relaxation = relaxation;
    }

    private record Exchange(int slot, int in, double atLeast) {
        private static final Comparator<Exchange> BEST = Comparator.comparingDouble(Exchange::atLeast)
                .thenComparingInt(Exchange::in)
                .thenComparingInt(Exchange::slot);
    }

    /** A smaller saving is rounding. */
    static double grain(double way) {
        return Double.isFinite(way) ? Math.max(1e-9, way * 1e-12) : 0;
    }

    /** Down from these sites; empty when no allotment to them was found. */
    Optional<Allotment> from(int[] sites) {
        var found = allotted(sites);
        while (found.isPresent()) {
            var better = exchanged(found.get());
            if (better.isEmpty()) return found;
            found = better;
        }
        return found;
    }

    private Optional<Allotment> exchanged(Allotment now) {
        for (var exchange : exchanges(now)) {
            var sites = now.open.clone();
            sites[exchange.slot] = exchange.in;
            var other = allotted(sites);
            if (other.isPresent() && other.get().way() < now.way() - grain(now.way())) return other;
        }
        return Optional.empty();
    }

    private Optional<Allotment> allotted(int[] sites) {
        return settled(Regret.allot(problem, sites));
    }

    /** Settles it, moves each site to the middle of those it serves, and so on; empty when it cannot be brought within. */
    Optional<Allotment> settled(Allotment allotment) {
        var now = allotment;
        if (!Settling.settle(now)) return Optional.empty();
        while (true) {
            var middles = middles(now);
            if (Arrays.equals(middles, now.open)) return Optional.of(now);
            var moved = new Allotment(problem, middles);
            for (int point = 0; point < problem.points; point++) moved.move(point, now.slot(point));
            Settling.settle(moved);
            now = moved;
        }
    }

    /** For each site the one in its place from which its points are least far. */
    private int[] middles(Allotment now) {
        var sites = now.open.clone();
        var taken = new boolean[problem.points];
        for (int site : sites) taken[site] = true;
        for (int s = 0; s < sites.length; s++) {
            double least = far(now, s, sites[s]) - grain(now.way());
            int middle = sites[s];
            for (int n = 0; n < now.count(s); n++) {
                int site = now.member(s, n);
                if (taken[site] || problem.room[site] < now.load(s)) continue;
                double far = far(now, s, site);
                if (far < least) {
                    least = far;
                    middle = site;
                }
            }
            taken[sites[s]] = false;
            taken[middle] = true;
            sites[s] = middle;
        }
        return sites;
    }

    private double far(Allotment now, int s, int site) {
        double far = 0;
        for (int n = 0; n < now.count(s); n++) far += problem.way[site][now.member(s, n)];
        return far;
    }

    /** Exchanges that could shorten the way, those first that would cost least without capacities. */
    private Iterable<Exchange> exchanges(Allotment now) {
        var isOpen = new boolean[problem.points];
        for (int site : now.open) isOpen[site] = true;
        double free = 0;
        for (int point = 0; point < problem.points; point++) free += now.way(point, now.choices[point][0]);
        double worth = now.way() - grain(now.way());
        var some = new PriorityQueue<>(Exchange.BEST.reversed());
        for (int in = 0; in < problem.points; in++) {
            if (isOpen[in] || relaxation.isClosed(in)) continue;
            var without = new double[now.open.length];
            double gain = 0;
            for (int point = 0; point < problem.points; point++) {
                double way = problem.way[in][point];
                int first = now.choices[point][0];
                double near = now.way(point, first);
                if (way < near) gain += near - way;
                else {
                    double next =
                            now.open.length > 1 ? now.way(point, now.choices[point][1]) : Double.POSITIVE_INFINITY;
                    without[first] += Math.min(way, next) - near;
                }
            }
            for (int s = 0; s < without.length; s++) {
                double atLeast = free - gain + without[s];
                if (atLeast >= worth) continue;
                some.add(new Exchange(s, in, atLeast));
                if (some.size() > LOOKS) some.remove();
            }
        }
        var sorted = new ArrayList<>(some);
        sorted.sort(Exchange.BEST);
        return sorted;
    }

    /** Exchanges looked at in one step, at most. */
    private static final int LOOKS = 60;
}
