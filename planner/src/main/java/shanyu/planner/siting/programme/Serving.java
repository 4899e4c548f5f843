package shanyu.planner.siting.programme;

/**
 * Who is served where while sites open and close: first as many of each town as its floor, then those that count most. A
 * site that opens takes whom nobody serves, and from its neighbours whoever makes room there for others; a site that closes
 * hands its people on, along such chains, or in the place of people who count less (augmenting paths; the sets of people
 * that can be served form a matroid, so nobody served need be given up for another who counts no more). Where floors and
 * priorities meet, a little may be lost in rare cases: which of a town's people are those of its floor is not chosen anew.
 */
final class Serving extends Amounts {
    private static final int NONE = -1;

    private final Pull pull;
    private final Push push;

    /**
     * Nothing is open yet.
     *
     * @param looks demands one chain is looked for among, at most
     */
    Serving(Reach reach, int looks) {
        super(reach);
        pull = new Pull(this, looks);
        push = new Push(this, looks);
    }

    void open(int site) {
        unlock(site);
        pull.begin();
        takeFirst(site);
        while (room[site] > grain() && pull.one(site)) {
            // each chain brings somebody
        }
        balance(site);
    }

    /** Straight in come those whom no others go before: of towns below their floor, then those who count most of all. */
    private void takeFirst(int site) {
        for (boolean lackingOnly : new boolean[] {true, false}) {
            for (int k = reach.columnBegin[site]; k < reach.columnBegin[site + 1] && room[site] > grain(); k++) {
                int pair = reach.columnPair[k];
                int demand = reach.pairDemand[pair];
                double lacking = lacking(reach.town[demand]);
                if (unserved[demand] <= grain() || (lackingOnly ? lacking == 0 : reach.priority[demand] < reach.first))
                    continue;
                double some = Math.min(unserved[demand], room[site]);
                serve(pair, lackingOnly ? Math.min(some, lacking) : some);
            }
            if (lackingOnly && isLacking()) {
                while (room[site] > grain() && pull.one(site)) {
                    if (!isLacking()) break;
                }
            }
        }
    }

    /** How good it would be with the site open as well. */
    Score with(int site) {
        int mark = mark();
        open(site);
        var with = Score.of(this);
        undo(mark);
        return with;
    }

    void close(int site) {
        lock(site);
        push.begin();
        for (int k = reach.columnBegin[site]; k < reach.columnBegin[site + 1]; k++)
            push.all(reach.pairDemand[reach.columnPair[k]], false);
        balance(site);
    }

    /** Those whom others go before now give way: to towns below their floor, and to those who count more. */
    private void balance(int site) {
        for (int town = 0; town < reach.towns; town++) {
            if (lacking(town) == 0 || (reach.isLarge() && !isTouched(town))) continue;
            push.begin();
            for (int demand : reach.townDemands[town]) {
                if (lacking(town) == 0) break;
                // Whom other towns can spare changes with each who comes.
                if (push.all(demand, true)) push.begin();
            }
        }
        if (!reach.hasPriorities) return;
        if (!reach.isLarge()) {
            for (int[] demands : reach.townDemands) replace(demands);
        } else replaceInReach(site);
    }

    /** One town's, those who count most first: who counts less may ask for no more. */
    private void replace(int[] demands) {
        push.begin();
        for (int demand : demands) {
            if (asksForNobodys(demand)) return;
            push.all(demand, true);
        }
    }

    /** Who counts least replaces nobody, unless by way of a town's others, which only floors open. */
    private boolean asksForNobodys(int demand) {
        return reach.priority[demand] == reach.last && !reach.hasFloors;
    }

    /** The same of each town in reach of the site. */
    private void replaceInReach(int site) {
        int town = NONE;
        for (int k = reach.columnBegin[site]; k < reach.columnBegin[site + 1]; k++) {
            int demand = reach.pairDemand[reach.columnPair[k]];
            if (unserved[demand] <= grain() || asksForNobodys(demand)) continue;
            if (reach.town[demand] != town) push.begin();
            town = reach.town[demand];
            push.all(demand, true);
        }
    }
}
