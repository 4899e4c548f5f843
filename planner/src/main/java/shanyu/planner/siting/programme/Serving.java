package shanyu.planner.siting.programme;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Who is served where while sites open and close: first as many of each town as its floor, then those that count most. A
 * site that opens takes whom nobody serves, and from its neighbours whoever makes room there for others; a site that closes
 * hands its people on, along such chains, or in the place of people who count less (augmenting paths; the sets of people
 * that can be served form a matroid, so nobody served need be given up for another who counts no more). Where floors and
 * priorities meet, a little may be lost in rare cases: which of a town's people are those of its floor is not chosen anew.
 */
final class Serving {
    private static final int NONE = -1;
    /** In {@link #via}: nobody leaves a site; an unserved one of the same town takes the place of {@link #insteadOf}. */
    private static final int INSTEAD = -2;

    final Reach reach;
    /** By pair, people. */
    private final double[] amount;
    /** By demand. */
    private final double[] unserved;
    /** By town. */
    private final double[] served;
    /** By candidate; 0 where it is closed. */
    private final double[] room;
    /** By candidate, people in reach whom nobody serves, as they count. */
    private final double[] wanting;

    private final boolean[] open;
    private double worth;
    private double people;
    private final double grain;

    private final int[] queue;
    /** By demand, the pair over which it would be moved, or would come. */
    private final int[] via;

    private final int[] insteadOf;
    private final int[] seenTown;
    private final int[] seenDemand;
    private final int[] seenSite;
    private final int[] from;
    private int look;
    /** Sites of a look, in their order. */
    private final int[] looked;

    private int lookedCount;
    /** By candidate, the {@link #stamp} under which no chain led on from it. */
    private final int[] dead;

    /**
     * Moves on when those who come next may ask for more than those before. What led nowhere for these leads nowhere for them
     * otherwise, also after others were moved: no chain of theirs came through there.
     */
    private int stamp;

    private int change;
    /** By town, the change in which its people were served or given up. */
    private final int[] touched;

    private int lackingTowns;
    /** Whom the last whole look found while a site opened: whether of a town below its floor, and what one of them counts. */
    private boolean lastLacks;

    private final Journal journal = new Journal();

    private double lastPriority;
    private final boolean isSmall;
    /** Demands one chain is looked for among, at most. */
    private final int looks;

    /** Nothing is open yet. */
    Serving(Reach reach, int looks) {
        this.reach = reach;
        this.looks = looks;
        isSmall = !reach.isLarge();
        looked = new int[reach.candidates];
        dead = new int[reach.candidates];
        touched = new int[reach.towns];
        amount = new double[reach.pairSite.length];
        unserved = reach.people.clone();
        served = new double[reach.towns];
        room = new double[reach.candidates];
        wanting = new double[reach.candidates];
        open = new boolean[reach.candidates];
        queue = new int[Math.max(reach.demands, reach.candidates) + 1];
        via = new int[reach.demands];
        insteadOf = new int[reach.demands];
        seenTown = new int[reach.towns];
        seenDemand = new int[reach.demands];
        seenSite = new int[reach.candidates];
        from = new int[reach.candidates];
        for (int demand = 0; demand < reach.demands; demand++) want(demand, reach.people[demand]);
        grain = Math.max(1e-9, Arrays.stream(reach.people).sum() * 1e-13);
        for (int town = 0; town < reach.towns; town++) {
            if (lacking(town) > 0) lackingTowns++;
        }
    }

    /** What all people served count. */
    double worth() {
        return worth;
    }

    double people() {
        return people;
    }

    double served(int town) {
        return served[town];
    }

    boolean isOpen(int site) {
        return open[site];
    }

    double load(int site) {
        double load = 0;
        for (int k = reach.columnBegin[site]; k < reach.columnBegin[site + 1]; k++) load += amount[reach.columnPair[k]];
        return load;
    }

    /** What the site would add at least if it opened: whom nobody serves, as far as it has places. */
    double wanting(int site) {
        return wanting[site];
    }

    /** People below the floors of their towns. */
    double shortfall() {
        double shortfall = 0;
        for (int town = 0; town < reach.towns; town++) shortfall += lacking(town);
        return shortfall;
    }

    double lacking(int town) {
        double lacking = reach.floor[town] - served[town];
        return lacking > grain ? lacking : 0;
    }

    /** Towns below their floor. */
    int lackingTowns() {
        return lackingTowns;
    }

    /** Less than so many people is rounding. */
    double grain() {
        return grain;
    }

    /** From here on {@link #undo} leads back to this moment, until that or {@link #keep}; marks nest. */
    int mark() {
        return journal.mark();
    }

    /** What was done since the mark stays done. */
    void keep() {
        journal.keep();
    }

    /** Everybody is served where they were at the mark: what a site would add is asked far more often than it opens. */
    void undo(int mark) {
        journal.undo(mark, this);
    }

    void undoOpen(int site) {
        open[site] = false;
        room[site] = 0;
    }

    void undoClose(int site, double its) {
        open[site] = true;
        room[site] = its;
    }

    void open(int site) {
        change++;
        journal.opened(site);
        lastLacks = true;
        lastPriority = Double.POSITIVE_INFINITY;
        open[site] = true;
        room[site] = reach.places[site];
        takeFirst(site);
        while (room[site] > grain && pull(site)) {
            // each chain brings somebody
        }
        balance(site);
    }

    /** Straight in come those whom no others go before: of towns below their floor, then those who count most of all. */
    private void takeFirst(int site) {
        for (boolean lackingOnly : new boolean[] {true, false}) {
            for (int k = reach.columnBegin[site]; k < reach.columnBegin[site + 1] && room[site] > grain; k++) {
                int pair = reach.columnPair[k];
                int demand = reach.pairDemand[pair];
                double lacking = lacking(reach.town[demand]);
                if (unserved[demand] <= grain || (lackingOnly ? lacking == 0 : reach.priority[demand] < reach.first))
                    continue;
                double some = Math.min(unserved[demand], room[site]);
                serve(pair, lackingOnly ? Math.min(some, lacking) : some);
            }
            if (lackingOnly && isLacking()) {
                while (room[site] > grain && pull(site)) {
                    if (!isLacking()) break;
                }
            }
        }
    }

    private boolean isLacking() {
        return lackingTowns > 0;
    }

    void close(int site) {
        change++;
        journal.closed(site, room[site]);
        open[site] = false;
        room[site] = 0;
        for (int k = reach.columnBegin[site]; k < reach.columnBegin[site + 1]; k++) {
            int pair = reach.columnPair[k];
            if (amount[pair] > 0) serve(pair, -amount[pair]);
        }
        stamp++;
        for (int k = reach.columnBegin[site]; k < reach.columnBegin[site + 1]; k++)
            pushAll(reach.pairDemand[reach.columnPair[k]], false);
        balance(site);
    }

    /** Whether anybody found a place. */
    private boolean pushAll(int demand, boolean mayReplace) {
        boolean found = false;
        while (unserved[demand] > grain && push(demand, mayReplace)) found = true;
        return found;
    }

    /** Those whom others go before now give way: to towns below their floor, and to those who count more. */
    private void balance(int site) {
        for (int town = 0; town < reach.towns; town++) {
            if (lacking(town) == 0 || (!isSmall && touched[town] != change)) continue;
            stamp++;
            for (int demand : reach.townDemands[town]) {
                if (lacking(town) == 0) break;
                // Whom other towns can spare changes with each who comes.
                if (pushAll(demand, true)) stamp++;
            }
        }
        if (!reach.hasPriorities) return;
        if (isSmall) {
            for (int[] demands : reach.townDemands) replace(demands);
        } else replaceInReach(site);
    }

    /** One town's, those who count most first: who counts less may ask for no more. */
    private void replace(int[] demands) {
        stamp++;
        for (int demand : demands) {
            if (asksForNobodys(demand)) return;
            pushAll(demand, true);
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
            if (unserved[demand] <= grain || asksForNobodys(demand)) continue;
            if (reach.town[demand] != town) stamp++;
            town = reach.town[demand];
            pushAll(demand, true);
        }
    }

    /** Changes by so many people the pair's amount and all that is counted from it. */
    void serve(int pair, double more) {
        journal.served(pair, more);
        int demand = reach.pairDemand[pair];
        int town = reach.town[demand];
        if (lacking(town) > 0) lackingTowns--;
        move(pair, more);
        unserved[demand] -= more;
        served[town] += more;
        if (lacking(town) > 0) lackingTowns++;
        touched[town] = change;
        people += more;
        worth += more * reach.priority[demand];
        want(demand, -more);
    }

    void shift(int pair, double more) {
        journal.shifted(pair, more);
        move(pair, more);
    }

    private void move(int pair, double more) {
        amount[pair] = Math.max(0, amount[pair] + more);
        if (open[reach.pairSite[pair]]) room[reach.pairSite[pair]] -= more;
    }

    private void want(int demand, double more) {
        double counts = more * reach.priority[demand];
        for (int pair = reach.rowBegin[demand]; pair < reach.rowBegin[demand + 1]; pair++)
            wanting[reach.pairSite[pair]] += counts;
    }

    /**
     * Fills a place of the site by a chain: somebody moves here from another site, to which somebody moves in turn, until one
     * is reached whom nobody serves.
     */
    private boolean pull(int site) {
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
                if (unserved[demand] > grain && (found == NONE || isBefore(demand, reach.pairDemand[found]))) {
                    found = pair;
                    if (isFirst(demand) || isAsGoodAsLast(demand)) return come(site, found);
                }
                for (int other = reach.rowBegin[demand]; other < reach.rowBegin[demand + 1]; other++) {
                    int next = reach.pairSite[other];
                    if (amount[other] <= grain || seenSite[next] == look) continue;
                    seenSite[next] = look;
                    from[next] = other;
                    queue[tail++] = next;
                }
            }
        }
        if (found == NONE) return false;
        lastLacks = lacking(reach.town[reach.pairDemand[found]]) > 0;
        lastPriority = reach.priority[reach.pairDemand[found]];
        return come(site, found);
    }

    /**
     * Whether one of the demand goes before nobody less than whom the last whole look found: it found nobody better, and a chain
     * that did not lead to somebody does not do so after others were moved (the lemma of augmenting paths).
     */
    private boolean isAsGoodAsLast(int demand) {
        boolean lacks = lacking(reach.town[demand]) > 0;
        return lacks == lastLacks ? reach.priority[demand] >= lastPriority : lacks;
    }

    /** From the one found back to the site: over each pair of the chain somebody comes, over the next somebody leaves. */
    private boolean come(int site, int found) {
        double some = Math.min(unserved[reach.pairDemand[found]], room[site]);
        for (int leave = from[reach.pairSite[found]];
                leave != NONE;
                leave = from[reach.pairSite[via[reach.pairDemand[leave]]]]) some = Math.min(some, amount[leave]);
        if (some <= grain) return false;
        int come = found;
        for (int leave = from[reach.pairSite[found]]; leave != NONE; leave = from[reach.pairSite[come]]) {
            shift(leave, -some);
            come = via[reach.pairDemand[leave]];
            shift(come, some);
        }
        serve(found, some);
        return true;
    }

    /** Whether nobody goes before one of the demand. */
    private boolean isFirst(int demand) {
        return lacking(reach.town[demand]) > 0 || (reach.priority[demand] == reach.first && !isLacking());
    }

    private boolean isBefore(int demand, int other) {
        boolean lacks = lacking(reach.town[demand]) > 0;
        boolean otherLacks = lacking(reach.town[other]) > 0;
        return lacks != otherLacks ? lacks : reach.priority[demand] > reach.priority[other];
    }

    /**
     * Finds a place for people of the demand by a chain: they move in where somebody moves on, until a site has room, or else,
     * where they may replace others, in the place of those who count least and whose town can spare them.
     */
    private boolean push(int demand, boolean mayReplace) {
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
                if (!open[site] || seenSite[site] == look || dead[site] == stamp) continue;
                seenSite[site] = look;
                looked[lookedCount++] = site;
                from[site] = pair;
                if (room[site] > grain) return settle(demand, site, NONE);
                for (int k = reach.columnBegin[site]; k < reach.columnBegin[site + 1]; k++) {
                    int other = reach.columnPair[k];
                    int next = reach.pairDemand[other];
                    if (amount[other] <= grain || seenDemand[next] == look) continue;
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
            if (unserved[other] <= grain || seenDemand[other] == look || reach.priority[other] < reach.priority[there])
                continue;
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
        boolean isSpare = spare(town) > grain;
        return lacking(reach.town[demand]) > 0 ? isSpare || countsLess : isSpare && countsLess;
    }

    /** People of the town served above its floor. */
    private double spare(int town) {
        return served[town] - reach.floor[town];
    }

    /** Moves along the chain that ends at the site, where there is room, or where {@code out} is given up. */
    private boolean settle(int demand, int site, int out) {
        double some = unserved[demand];
        if (out == NONE) some = Math.min(some, room[site]);
        else {
            some = Math.min(some, amount[via[out]]);
            int town = reach.town[out];
            if (town != reach.town[demand]) {
                boolean isSpare = spare(town) > grain;
                if (isSpare) some = Math.min(some, spare(town));
                if (!isSpare || reach.priority[out] >= reach.priority[demand])
                    some = Math.min(some, lacking(reach.town[demand]));
            }
        }
        for (int mover = reach.pairDemand[from[site]]; mover != demand; mover = reach.pairDemand[from[leaves(mover)]]) {
            if (via[mover] == INSTEAD) some = Math.min(some, unserved[mover]);
            some = Math.min(some, amount[leavesBy(mover)]);
        }
        if (some <= grain) return false;
        if (out != NONE) serve(via[out], -some);
        int at = site;
        while (true) {
            int mover = reach.pairDemand[from[at]];
            if (mover == demand) break;
            if (via[mover] == INSTEAD) {
                serve(from[at], some);
                serve(leavesBy(mover), -some);
            } else {
                shift(from[at], some);
                shift(leavesBy(mover), -some);
            }
            at = leaves(mover);
        }
        serve(from[at], some);
        return true;
    }

    /** The pair over which somebody leaves a site so that this one may come to another. */
    private int leavesBy(int mover) {
        return via[mover] == INSTEAD ? via[insteadOf[mover]] : via[mover];
    }

    private int leaves(int mover) {
        return reach.pairSite[leavesBy(mover)];
    }

    /** Open sites, ascending. */
    int[] sites() {
        return IntStream.range(0, reach.candidates).filter(site -> open[site]).toArray();
    }
}
