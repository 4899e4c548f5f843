package shanyu.planner.siting.programme;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Who is served where, all that is counted from it, and the way back to a mark. */
class Amounts {
    final Reach reach;
    /** By pair, people. */
    final double[] amount;
    /** By demand. */
    final double[] unserved;
    /** By candidate; 0 where it is closed. */
    final double[] room;

    final boolean[] open;
    /** By town. */
    private final double[] served;
    /** By candidate, people in reach whom nobody serves, as they count. */
    private final double[] wanting;
    /** By town, the change in which its people were served or given up. */
    private final int[] touched;

    private final Journal journal = new Journal();
    private final double grain;
    private double worth;
    private double people;
    private int lackingTowns;
    private int change;

    /** Nothing is open yet. */
    Amounts(Reach reach) {
        this.reach = reach;
        amount = new double[reach.pairSite.length];
        unserved = reach.people.clone();
        served = new double[reach.towns];
        touched = new int[reach.towns];
        room = new double[reach.candidates];
        wanting = new double[reach.candidates];
        open = new boolean[reach.candidates];
        grain = Math.max(1e-9, Arrays.stream(reach.people).sum() * 1e-13);
        for (int demand = 0; demand < reach.demands; demand++) want(demand, reach.people[demand]);
        for (int town = 0; town < reach.towns; town++) {
            if (lacking(town) > 0) lackingTowns++;
        }
    }

    /** What all people served count. */
    final double worth() {
        return worth;
    }

    final double people() {
        return people;
    }

    final double served(int town) {
        return served[town];
    }

    final boolean isOpen(int site) {
        return open[site];
    }

    final double load(int site) {
        double load = 0;
        for (int k = reach.columnBegin[site]; k < reach.columnBegin[site + 1]; k++) load += amount[reach.columnPair[k]];
        return load;
    }

    /** What the site would add at least if it opened: whom nobody serves, as far as it has places. */
    final double wanting(int site) {
        return wanting[site];
    }

    /** People below the floors of their towns. */
    final double shortfall() {
        double shortfall = 0;
        for (int town = 0; town < reach.towns; town++) shortfall += lacking(town);
        return shortfall;
    }

    final double lacking(int town) {
        double lacking = reach.floor[town] - served[town];
        return lacking > grain ? lacking : 0;
    }

    /** Towns below their floor. */
    final int lackingTowns() {
        return lackingTowns;
    }

    /** Less than so many people is rounding. */
    final double grain() {
        return grain;
    }

    /** Whether the last site that opened or closed changed whom the town has served. */
    final boolean isTouched(int town) {
        return touched[town] == change;
    }

    final boolean isLacking() {
        return lackingTowns > 0;
    }

    /** People of the town served above its floor. */
    final double spare(int town) {
        return served[town] - reach.floor[town];
    }

    /** From here on {@link #undo} leads back to this moment, until that or {@link #keep}; marks nest. */
    final int mark() {
        return journal.mark();
    }

    /** What was done since the mark stays done. */
    final void keep() {
        journal.keep();
    }

    /** Everybody is served where they were at the mark: what a site would add is asked far more often than it opens. */
    final void undo(int mark) {
        journal.undo(mark, this);
    }

    final void undoOpen(int site) {
        open[site] = false;
        room[site] = 0;
    }

    final void undoClose(int site, double its) {
        open[site] = true;
        room[site] = its;
    }

    /** Opens the site for nobody yet. */
    final void unlock(int site) {
        change++;
        journal.opened(site);
        open[site] = true;
        room[site] = reach.places[site];
    }

    /** Closes the site; who was served there is not. */
    final void lock(int site) {
        change++;
        journal.closed(site, room[site]);
        open[site] = false;
        room[site] = 0;
        for (int k = reach.columnBegin[site]; k < reach.columnBegin[site + 1]; k++) {
            int pair = reach.columnPair[k];
            if (amount[pair] > 0) serve(pair, -amount[pair]);
        }
    }

    /** Changes by so many people the pair's amount and all that is counted from it. */
    final void serve(int pair, double more) {
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

    final void shift(int pair, double more) {
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

    /** Open sites, ascending. */
    final int[] sites() {
        return IntStream.range(0, reach.candidates).filter(site -> open[site]).toArray();
    }
}
