package shanyu.planner.siting.programme;

/**
 * Finds places for people by chains: they move in where somebody moves on, until a site has room, or else, where they may
 * replace others, in the place of those who count least and whose town can spare them.
 */
final class Push {
    private static final int NONE = -1;
    /** In {@link #via}: nobody leaves a site; an unserved one of the same town takes the place of {@link #insteadOf}. */
    private static final int INSTEAD = -2;

    private final Reach reach;
    private final Amounts people;
    private final double grain;
    /** Demands one chain is looked for among, at most. */
    private final int looks;

    private final int[] queue;
    /** By demand, the pair over which it would be moved. */
    private final int[] via;

    private final int[] insteadOf;
    private final int[] seenTown;
    private final int[] seenDemand;
    private final int[] seenSite;
    /** By site, the pair over which somebody would come to it. */
    private final int[] from;

    private int look;
    /** Sites of a look, in their order. */
    private final int[] looked;

    private int lookedCount;
    /** By candidate, the {@link #stamp} under which no chain led on from it. */
    private final int[] dead;

    private int stamp;

    Push(Amounts people, int looks) {
        this.people = people;
        this.looks = looks;
        reach = people.reach;
        grain = people.grain();
        queue = new int[reach.demands + 1];
        via = new int[reach.demands];
        insteadOf = new int[reach.demands];
        seenTown = new int[reach.towns];
        seenDemand = new int[reach.demands];
        seenSite = new int[reach.candidates];
        from = new int[reach.candidates];
        looked = new int[reach.candidates];
        dead = new int[reach.candidates];
    }

    /**
     * Those who come next may ask for more than those before. Until then what led nowhere for one leads nowhere for the others,
     * also after some were moved: no chain of theirs came through there.
     */
    void begin() {
        stamp++;
    }

    /** Whether anybody found a place. */
    boolean all(int demand, boolean mayReplace) {
        boolean found = false;
        while (people.unserved[demand] > grain && one(demand, mayReplace)) found = true;
        return found;
    }

    /** Finds a place for some of the demand; whether there was one. */
    private boolean one(int demand, boolean mayReplace) {
        look++;
        int head = 0;
        int tail = 0;
        lookedCount = 0;
        queue[tail++] = demand;
        seenDemand[demand] = look;
        via[demand] = NONE;
        int least = NONE;
        while (head < tail && head < looks) {
            int at = queue[head++];
            for (int pair = reach.rowBegin[at]; pair < reach.rowBegin[at + 1]; pair++) {
                int site = reach.pairSite[pair];
                if (!people.open[site] || seenSite[site] == look || dead[site] == stamp) continue;
                seenSite[site] = look;
                looked[lookedCount++] = site;
                from[site] = pair;
                if (people.room[site] > grain) return settle(demand, site, NONE);
                for (int k = reach.columnBegin[site]; k < reach.columnBegin[site + 1]; k++) {
                    int other = reach.columnPair[k];
                    int next = reach.pairDemand[other];
                    if (people.amount[other] <= grain || seenDemand[next] == look) continue;
                    seenDemand[next] = look;
                    via[next] = other;
                    queue[tail++] = next;
                    if (!mayReplace) continue;
                    if (mayGiveUp(next, demand) && (least == NONE || reach.priority[next] < reach.priority[least])) {
                        least = next;
                        // Nobody counts less, and where others may be replaced there is no room: it was looked for
                        // before.
                        if (reach.priority[next] == reach.last && settle(demand, site, next)) return true;
                    } else tail = enqueueInstead(next, tail);
                }
            }
        }
        if (least != NONE && settle(demand, reach.pairSite[via[least]], least)) return true;
        for (int n = 0; n < lookedCount; n++) dead[looked[n]] = stamp;
        return false;
    }

    /** A town that can spare nobody may have another served in that place, who then looks for one as well. */
    private int enqueueInstead(int there, int tail) {
        int town = reach.town[there];
        if (reach.floor[town] == 0 || seenTown[town] == look) return tail;
        seenTown[town] = look;
        for (int other : reach.townDemands[town]) {
            if (people.unserved[other] <= grain
                    || seenDemand[other] == look
                    || reach.priority[other] < reach.priority[there]) continue;
            seenDemand[other] = look;
            via[other] = INSTEAD;
            insteadOf[other] = there;
            queue[tail++] = other;
        }
        return tail;
    }

    /** Whether one served there may be given up for one of the demand. */
    private boolean mayGiveUp(int there, int demand) {
        boolean countsLess = reach.priority[there] < reach.priority[demand];
        int town = reach.town[there];
        if (town == reach.town[demand]) return countsLess;
        boolean isSpare = people.spare(town) > grain;
        return people.lacking(reach.town[demand]) > 0 ? isSpare || countsLess : isSpare && countsLess;
    }

    /** Moves along the chain that ends at the site, where there is room, or where {@code out} is given up. */
    private boolean settle(int demand, int site, int out) {
        double some = people.unserved[demand];
        if (out == NONE) some = Math.min(some, people.room[site]);
        else {
            some = Math.min(some, people.amount[via[out]]);
            int town = reach.town[out];
            if (town != reach.town[demand]) {
                boolean isSpare = people.spare(town) > grain;
                if (isSpare) some = Math.min(some, people.spare(town));
                if (!isSpare || reach.priority[out] >= reach.priority[demand])
                    some = Math.min(some, people.lacking(reach.town[demand]));
            }
        }
        for (int mover = reach.pairDemand[from[site]]; mover != demand; mover = reach.pairDemand[from[leaves(mover)]]) {
            if (via[mover] == INSTEAD) some = Math.min(some, people.unserved[mover]);
            some = Math.min(some, people.amount[leavesBy(mover)]);
        }
        if (some <= grain) return false;
        if (out != NONE) people.serve(via[out], -some);
        int at = site;
        while (true) {
            int mover = reach.pairDemand[from[at]];
            if (mover == demand) break;
            if (via[mover] == INSTEAD) {
                people.serve(from[at], some);
                people.serve(leavesBy(mover), -some);
            } else {
                people.shift(from[at], some);
                people.shift(leavesBy(mover), -some);
            }
            at = leaves(mover);
        }
        people.serve(from[at], some);
        return true;
    }

    /** The pair over which somebody leaves a site so that this one may come to another. */
    private int leavesBy(int mover) {
        return via[mover] == INSTEAD ? via[insteadOf[mover]] : via[mover];
    }

    private int leaves(int mover) {
        return reach.pairSite[leavesBy(mover)];
    }
}
