package shanyu.planner.siting.programme;

/**
 * Fills places of a site that opens by chains: somebody moves here from another site, to which somebody moves in turn, until
 * one is reached whom nobody serves.
 */
final class Pull {
    private static final int NONE = -1;

    private final Reach reach;
    private final Amounts people;
    private final double grain;
    /** Demands one chain is looked for among, at most. */
    private final int looks;

    private final int[] queue;
    /** By demand, the pair over which it would come. */
    private final int[] via;

    private final int[] seenDemand;
    private final int[] seenSite;
    /** By site, the pair over which somebody would leave it. */
    private final int[] from;

    private int look;
    /** Whom the last whole look found: whether of a town below its floor, and what one of them counts. */
    private boolean lastLacks;

    private double lastPriority;

    Pull(Amounts people, int looks) {
        this.people = people;
        this.looks = looks;
        reach = people.reach;
        grain = people.grain();
        queue = new int[reach.candidates + 1];
        via = new int[reach.demands];
        seenDemand = new int[reach.demands];
        seenSite = new int[reach.candidates];
        from = new int[reach.candidates];
    }

    /** Another site opens: nothing is known of whom chains lead to. */
    void begin() {
        lastLacks = true;
        lastPriority = Double.POSITIVE_INFINITY;
    }

    /** Brings somebody; whether there was anybody. */
    boolean one(int site) {
        look++;
        int head = 0;
        int tail = 0;
        int looked = 0;
        int found = NONE;
        queue[tail++] = site;
        seenSite[site] = look;
        from[site] = NONE;
        while (head < tail && looked < looks) {
            int at = queue[head++];
            for (int k = reach.columnBegin[at]; k < reach.columnBegin[at + 1]; k++) {
                int pair = reach.columnPair[k];
                int demand = reach.pairDemand[pair];
                if (seenDemand[demand] == look) continue;
                seenDemand[demand] = look;
                via[demand] = pair;
                looked++;
                if (people.unserved[demand] > grain && (found == NONE || isBefore(demand, reach.pairDemand[found]))) {
                    found = pair;
                    if (isFirst(demand) || isAsGoodAsLast(demand)) return come(site, found);
                }
                for (int other = reach.rowBegin[demand]; other < reach.rowBegin[demand + 1]; other++) {
                    int next = reach.pairSite[other];
                    if (people.amount[other] <= grain || seenSite[next] == look) continue;
                    seenSite[next] = look;
                    from[next] = other;
                    queue[tail++] = next;
                }
            }
        }
        if (found == NONE) return false;
        lastLacks = people.lacking(reach.town[reach.pairDemand[found]]) > 0;
        lastPriority = reach.priority[reach.pairDemand[found]];
        return come(site, found);
    }

    /**
     * Whether one of the demand goes before nobody less than whom the last whole look found: it found nobody better, and a chain
     * that did not lead to somebody does not do so after others were moved (the lemma of augmenting paths).
     */
    private boolean isAsGoodAsLast(int demand) {
        boolean lacks = people.lacking(reach.town[demand]) > 0;
        return lacks == lastLacks ? reach.priority[demand] >= lastPriority : lacks;
    }

    /** From the one found back to the site: over each pair of the chain somebody comes, over the next somebody leaves. */
    private boolean come(int site, int found) {
        double some = Math.min(people.unserved[reach.pairDemand[found]], people.room[site]);
        for (int leave = from[reach.pairSite[found]];
                leave != NONE;
                leave = from[reach.pairSite[via[reach.pairDemand[leave]]]]) some = Math.min(some, people.amount[leave]);
        if (some <= grain) return false;
        int come = found;
        for (int leave = from[reach.pairSite[found]]; leave != NONE; leave = from[reach.pairSite[come]]) {
            people.shift(leave, -some);
            come = via[reach.pairDemand[leave]];
            people.shift(come, some);
        }
        people.serve(found, some);
        return true;
    }

    /** Whether nobody goes before one of the demand. */
    private boolean isFirst(int demand) {
        return people.lacking(reach.town[demand]) > 0 || (reach.priority[demand] == reach.first && !people.isLacking());
    }

    private boolean isBefore(int demand, int other) {
        boolean lacks = people.lacking(reach.town[demand]) > 0;
        boolean otherLacks = people.lacking(reach.town[other]) > 0;
        return lacks != otherLacks ? lacks : reach.priority[demand] > reach.priority[other];
    }
}
