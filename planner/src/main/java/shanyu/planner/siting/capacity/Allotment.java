package shanyu.planner.siting.capacity;

import java.util.Arrays;

/** Points allotted to open sites: who serves whom, how full each site is, and how far all go together. */
final class Allotment {
    static final int NOBODY = -1;

    /** Sites a point is looked at for: so many of the nearest open ones. */
    private static final int NEAR = 8;

    final CapacitatedMedian problem;
    /** Open sites by slot. */
    final int[] open;
    /** By point, the slots of the nearest open sites, the nearest first. */
    final int[][] choices;

    private final int[] slot;
    private final double[] load;
    private final int[][] members;
    private final int[] count;
    /** Where a point stands among the members of its slot. */
    private final int[] place;

    private double way;

    /** Nobody is served yet. */
    Allotment(CapacitatedMedian problem, int[] sites) {
        this.problem = problem;
        open = sites;
        slot = new int[problem.points];
        Arrays.fill(slot, NOBODY);
        load = new double[sites.length];
        members = new int[sites.length][8];
        count = new int[sites.length];
        place = new int[problem.points];
        var slotOf = new int[problem.points];
        Arrays.fill(slotOf, NOBODY);
        for (int s = 0; s < sites.length; s++) slotOf[sites[s]] = s;
        choices = new int[problem.points][Math.min(NEAR, sites.length)];
        for (int point = 0; point < problem.points; point++) {
            int found = 0;
            for (int k = 0; found < choices[point].length; k++) {
                int s = slotOf[problem.near[point][k]];
                if (s != NOBODY) choices[point][found++] = s;
            }
        }
    }

    Allotment copy() {
        var copy = new Allotment(problem, open);
        for (int point = 0; point < slot.length; point++) copy.move(point, slot[point]);
        return copy;
    }

    double way() {
        return way;
    }

    double way(int point, int s) {
        return problem.way[open[s]][point];
    }

    int slot(int point) {
        return slot[point];
    }

    /** Whether the slot holds so many people more; less is always held. */
    boolean fits(int s, double more) {
        return more <= 0 || load[s] + more <= problem.room[open[s]];
    }

    /** People above the capacity. */
    double over(int s) {
        return Math.max(0, load[s] - problem.room[open[s]]);
    }

    double room(int s) {
        return problem.room[open[s]] - load[s];
    }

    double load(int s) {
        return load[s];
    }

    int count(int s) {
        return count[s];
    }

    int member(int s, int n) {
        return members[s][n];
    }

    void move(int point, int to) {
        int from = slot[point];
        if (from != NOBODY) {
            int last = members[from][--count[from]];
            members[from][place[point]] = last;
            place[last] = place[point];
            load[from] -= problem.demand[point];
            way -= way(point, from);
        }
        if (count[to] == members[to].length) members[to] = Arrays.copyOf(members[to], 2 * count[to]);
        members[to][count[to]] = point;
        place[point] = count[to]++;
        load[to] += problem.demand[point];
        way += way(point, to);
        slot[point] = to;
    }

    /** By point, its site. */
    int[] servedBy() {
        return Arrays.stream(slot).map(s -> open[s]).toArray();
    }
}
