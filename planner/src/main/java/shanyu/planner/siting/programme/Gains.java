package shanyu.planner.siting.programme;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * What candidates of a large region would add, as it was last counted, until a site opens or closes that shares people with
 * them: whoever is further away is met by long chains only. A gain chooses what is opened; whether that was better is counted.
 */
final class Gains {
    private final Reach reach;
    private Serving serving;
    private final boolean[] isKnown;
    private final Score[] gain;
    /** By candidate, how many towns lacked when its gain was counted. */
    private final int[] lacking;

    /** By candidate, the trial in which a site opened or closed beside it. */
    private final int[] near;

    private int trial;
    private int[] changed = new int[16];
    private int changes;

    Gains(Reach reach, Serving serving) {
        this.reach = reach;
        this.serving = serving;
        lacking = new int[reach.candidates];
        isKnown = new boolean[reach.candidates];
        gain = new Score[reach.candidates];
        near = new int[reach.candidates];
    }

    /** All is counted anew: sites have opened and closed unseen. */
    void forget(Serving serving) {
        this.serving = serving;
        Arrays.fill(isKnown, false);
        begin();
    }

    /** Of a trial, after which things are as they were unless they are {@link #kept}. */
    void begin() {
        trial++;
        changes = 0;
    }

    void changed(int site) {
        if (changes == changed.length) changed = Arrays.copyOf(changed, 2 * changes);
        changed[changes++] = site;
        besides(site, other -> near[other] = trial);
    }

    /** What was tried stays. */
    void kept() {
        for (int n = 0; n < changes; n++) besides(changed[n], other -> isKnown[other] = false);
        begin();
    }

    /**
     * Whether nothing beside the site has changed since its gain was counted. What one adds to a floor, others of the town add as
     * well, however far: that holds while as many towns lack, and those in reach lack more than one site gives.
     */
    boolean isKnown(int site) {
        if (!isKnown[site] || gain[site].shortfall() == 0) return isKnown[site];
        return lacking[site] == serving.lackingTowns() && !isNearlyMet(site);
    }

    private boolean isNearlyMet(int site) {
        int last = -1;
        for (int k = reach.columnBegin[site]; k < reach.columnBegin[site + 1]; k++) {
            int town = reach.town[reach.pairDemand[reach.columnPair[k]]];
            if (town == last) continue;
            last = town;
            double its = serving.lacking(town);
            if (its > 0 && its < reach.places[site]) return true;
        }
        return false;
    }

    /**
     * How good it would be with the site open as well.
     *
     * @param now how good it is
     * @param count counts it
     */
    Score with(int site, Score now, IntFunction<Score> count) {
        if (near[site] == trial) return count.apply(site);
        if (!isKnown(site)) {
            var with = count.apply(site);
            gain[site] = new Score(with.shortfall() - now.shortfall(), with.worth() - now.worth());
            isKnown[site] = true;
            lacking[site] = serving.lackingTowns();
        }
        return new Score(now.shortfall() + gain[site].shortfall(), now.worth() + gain[site].worth());
    }

    private void besides(int site, IntConsumer candidates) {
        for (int k = reach.columnBegin[site]; k < reach.columnBegin[site + 1]; k++) {
            int demand = reach.pairDemand[reach.columnPair[k]];
            for (int pair = reach.rowBegin[demand]; pair < reach.rowBegin[demand + 1]; pair++)
                candidates.accept(reach.pairSite[pair]);
        }
    }
}
