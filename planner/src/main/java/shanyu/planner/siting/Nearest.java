package shanyu.planner.siting;

import java.util.Arrays;

/** A set of open sites, each in a slot of its own, and of every demand the nearest two of them. */
final class Nearest {
    /** The slot of a closed site, and of whom nobody serves. */
    static final int NONE = -1;

    private final Costs costs;
    /** Open sites by slot. */
    private final int[] open;

    private final int[] slot;
    /** By demand, where in its row the nearest open site stands, and the one after; the end of the row when there is none. */
    private final int[] first;

    private final int[] second;
    private final int[] touched;
    private final boolean[] isTouched;
    private int touches;

    Nearest(Costs costs, int[] sites) {
        this.costs = costs;
        open = sites.clone();
        slot = new int[costs.candidates];
        Arrays.fill(slot, NONE);
        for (int s = 0; s < open.length; s++) slot[open[s]] = s;
        first = new int[costs.demands];
        second = new int[costs.demands];
        touched = new int[costs.demands];
        isTouched = new boolean[costs.demands];
        for (int demand = 0; demand < costs.demands; demand++) {
            first[demand] = open(demand, costs.rowBegin[demand]);
            second[demand] = open(demand, first[demand] + 1);
        }
    }

    int[] sites() {
        return open.clone();
    }

    boolean isOpen(int site) {
        return slot[site] != NONE;
    }

    /** The open site of a slot. */
    int site(int s) {
        return open[s];
    }

    /** The slot of whom serves a demand, {@link #NONE} when nobody does. */
    int server(int demand) {
        return first[demand] < costs.rowBegin[demand + 1] ? slot[costs.rowSite[first[demand]]] : NONE;
    }

    /** What a demand costs. */
    double cost(int demand) {
        return cost(demand, first[demand]);
    }

    /** What it would cost without the site that serves it. */
    double costWithout(int demand) {
        return cost(demand, second[demand]);
    }

    private double cost(int demand, int at) {
        return at < costs.rowBegin[demand + 1] ? costs.rowCost[at] : costs.miss[demand];
    }

    /**
     * Opens {@code in} in the slot of {@code out}. The demands whose nearest two changed are {@link #touched} until the next
     * exchange.
     */
    void exchange(int in, int out) {
        touches = 0;
        slot[in] = slot[out];
        open[slot[in]] = in;
        for (int k = costs.columnBegin[in]; k < costs.columnBegin[in + 1]; k++) enter(k);
        for (int k = costs.columnBegin[out]; k < costs.columnBegin[out + 1]; k++) leave(k);
        slot[out] = NONE;
        for (int t = 0; t < touches; t++) isTouched[touched[t]] = false;
    }

    /** How many demands the last exchange touched. */
    int touches() {
        return touches;
    }

    int touched(int t) {
        return touched[t];
    }

    private void enter(int k) {
        int demand = costs.columnDemand[k];
        int at = costs.columnAt[k];
        if (at > second[demand]) return;
        touch(demand);
        if (at < first[demand]) {
            second[demand] = first[demand];
            first[demand] = at;
        } else {
            second[demand] = at;
        }
    }

    private void leave(int k) {
        int demand = costs.columnDemand[k];
        int at = costs.columnAt[k];
        if (at > second[demand]) return;
        touch(demand);
        if (at == first[demand]) first[demand] = second[demand];
        second[demand] = open(demand, second[demand] + 1);
    }

    private void touch(int demand) {
        if (isTouched[demand]) return;
        isTouched[demand] = true;
        touched[touches++] = demand;
    }

    /** Where in the row the first open site stands from here on; the end of the row when there is none. */
    private int open(int demand, int from) {
        int end = costs.rowBegin[demand + 1];
        int at = from;
        while (at < end && slot[costs.rowSite[at]] == NONE) at++;
        return Math.min(at, end);
    }
}
