package shanyu.planner.siting.programme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Opens sites within the means of a period: always the one that adds most for its cost (what a site adds never grows, so few
 * are counted again), and always the one that adds most, whichever of the two ends better; then exchanges, one out and as
 * many in as the means allow, until none helps; then the same from the best plan with some neighbours closed.
 */
final class ProgrammeSearch {
    /** Candidates tried for the place of one that closes, by each of the two orders. */
    private static final int TRIES = 6;

    /** Above so many open sites they are gone through twice only. */
    private static final int MANY = 500;

    /** Opened at most for one that closes. */
    private static final int MOST_INSTEAD = 8;

    /** Neighbours gone through after some of them closed. */
    private static final int NEAR = 12;

    private static final double CENT = 1e-6;
    private static final Score NOTHING = new Score(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    private final Reach reach;
    private final Period period;
    private final boolean[] kept;
    private final RandomGenerator random;
    private final int[] movable;
    private final Watch watch;
    /** In a large region only: in a small one everything is beside everything. */
    private final Optional<Gains> gains;

    private int round;
    private int rounds;
    private Serving serving;
    private double spent;
    private int opened;
    private int[] best = new int[0];
    private Score score = new Score(Double.POSITIVE_INFINITY, 0);

    /** @param kept sites that are open and stay so; those that do not exist yet cost and count */
    ProgrammeSearch(Reach reach, Period period, boolean[] kept, long seed, Watch watch) {
        this.reach = reach;
        this.period = period;
        this.kept = kept;
        this.watch = watch;
        random = new Random(seed);
        movable =
                IntStream.range(0, reach.candidates).filter(site -> !kept[site]).toArray();
        serving = begun();
        gains = reach.isLarge() ? Optional.of(new Gains(reach, serving)) : Optional.empty();
    }

    /** New sites chosen, ascending, the kept ones not among them. */
    int[] search(int most) {
        rounds = most;
        fill(true);
        exchangeAll();
        keepBest();
        serving = begun();
        fill(false);
        exchangeAll();
        keepBest();
        for (; round < rounds; round++) shaken(2 + round % 4);
        watch.at(rounds, rounds);
        return best.clone();
    }

    private Serving begun() {
        var begun = new Serving(reach, reach.neighbourhood());
        spent = 0;
        opened = 0;
        for (int site = 0; site < reach.candidates; site++) {
            if (!kept[site]) continue;
            begun.open(site);
            if (reach.exists[site]) continue;
            spent += reach.cost[site];
            opened++;
        }
        return begun;
    }

    private boolean canOpen(int site) {
        return !serving.isOpen(site) && opened < period.sites() && spent + reach.cost[site] <= period.budget() + CENT;
    }

    private void open(int site) {
        serving.open(site);
        gains.ifPresent(known -> known.changed(site));
        spent += reach.cost[site];
        opened++;
    }

    private void close(int site) {
        serving.close(site);
        gains.ifPresent(known -> known.changed(site));
        spent -= reach.cost[site];
        opened--;
    }

    private void keepBest() {
        var now = Score.of(serving);
        if (!now.isBetter(score, serving.grain())) return;
        score = now;
        best = Arrays.stream(movable).filter(serving::isOpen).toArray();
    }

    private void goTo(int[] sites) {
        var wanted = new boolean[reach.candidates];
        for (int site : sites) wanted[site] = true;
        for (int site : movable) {
            if (serving.isOpen(site) && !wanted[site]) close(site);
        }
        for (int site : sites) {
            if (!serving.isOpen(site)) open(site);
        }
    }

    private record Gain(int site, double floor, double worth, int asOf) {
        static final Comparator<Gain> MOST = Comparator.comparingDouble(Gain::floor)
                .reversed()
                .thenComparing(Comparator.comparingDouble(Gain::worth).reversed())
                .thenComparingInt(Gain::site);
    }

    /** Opens what adds most, for its cost or by itself, until the means are spent or nothing adds anything. */
    private void fill(boolean forCost) {
        gains.ifPresent(known -> known.forget(serving));
        var queue = new PriorityQueue<>(Gain.MOST);
        boolean lacks = serving.shortfall() > 0;
        for (int site : movable) {
            double most = atMost(site) / divisor(site, forCost);
            if (most > 0 && !serving.isOpen(site)) queue.add(new Gain(site, lacks ? most : 0, most, -1));
        }
        int asOf = 0;
        while (!queue.isEmpty()) {
            var most = queue.remove();
            if (!canOpen(most.site)) continue;
            watch.at(round, rounds);
            boolean isStill = most.asOf == asOf
                    || gains.map(known -> known.isKnown(most.site)).orElse(false);
            if (isStill) {
                if (most.worth <= 0) return;
                gains.ifPresent(Gains::begin);
                open(most.site);
                gains.ifPresent(Gains::kept);
                asOf++;
            } else {
                var gain = gain(most.site, forCost, asOf);
                if (gain.worth > 0) queue.add(gain);
            }
        }
    }

    private double atMost(int site) {
        double people = 0;
        for (int k = reach.columnBegin[site]; k < reach.columnBegin[site + 1]; k++)
            people += reach.people[reach.pairDemand[reach.columnPair[k]]];
        return Math.min(people, reach.places[site]) * reach.first;
    }

    private double divisor(int site, boolean forCost) {
        return forCost ? Math.max(CENT, reach.cost[site]) : 1;
    }

    private Gain gain(int site, boolean forCost, int asOf) {
        var before = Score.of(serving);
        var after = scored(site, before);
        double worth = after.worth() - before.worth();
        double floor = before.shortfall() - after.shortfall();
        double by = divisor(site, forCost);
        boolean isNone = worth <= serving.grain() && floor <= serving.grain();
        return new Gain(site, Math.max(0, floor) / by, isNone ? 0 : Math.max(worth, serving.grain()) / by, asOf);
    }

    /** How good it would be with the site open as well; in a large region as it was last counted. */
    private Score scored(int site, Score now) {
        return gains.map(known -> known.with(site, now, serving::with)).orElseGet(() -> serving.with(site));
    }

    private void exchangeAll() {
        exchange(Arrays.stream(movable).filter(serving::isOpen).toArray());
    }

    /** Closes each of these in turn and keeps what is opened instead when that is better. */
    private void exchange(int[] outs) {
        gains.ifPresent(known -> known.forget(serving));
        boolean better = true;
        int passes = outs.length > MANY ? 2 : 20;
        for (int pass = 0; better && pass < passes; pass++) {
            better = false;
            for (int out : outs) {
                if (serving.isOpen(out) && exchanged(out)) better = true;
            }
        }
    }

    private boolean exchanged(int out) {
        watch.at(round, rounds);
        var before = Score.of(serving);
        double spentBefore = spent;
        int openedBefore = opened;
        int mark = serving.mark();
        gains.ifPresent(Gains::begin);
        close(out);
        refill(out, before);
        if (Score.of(serving).isBetter(before, serving.grain())) {
            serving.keep();
            gains.ifPresent(Gains::kept);
            return true;
        }
        serving.undo(mark);
        spent = spentBefore;
        opened = openedBefore;
        return false;
    }

    /**
     * Opens the best of the most promising, again and again, never the one that closed.
     *
     * @param aim what is to be bettered: in a large region nothing is opened where that is out of reach
     */
    private void refill(int out, Score aim) {
        for (int n = 0; n < MOST_INSTEAD; n++) {
            int[] some = promising(out);
            var now = Score.of(serving);
            var scores = Arrays.stream(some).mapToObj(site -> scored(site, now)).toArray(Score[]::new);
            int in = bestOf(some, now, scores);
            if (in < 0 || (gains.isPresent() && isOutOfReach(aim, some, now, scores))) return;
            open(in);
        }
    }

    private int bestOf(int[] some, Score now, Score[] scores) {
        int in = -1;
        var most = now;
        for (int n = 0; n < some.length; n++) {
            if (!scores[n].isBetter(most, serving.grain())) continue;
            most = scores[n];
            in = some[n];
        }
        return in;
    }

    /** Whether all that is left, spent on what adds most for its cost, does not suffice: together sites add no more than alone. */
    private boolean isOutOfReach(Score aim, int[] some, Score now, Score[] scores) {
        if (now.shortfall() > aim.shortfall() + serving.grain()) return false;
        double most = 0;
        double mostForCost = 0;
        for (int n = 0; n < some.length; n++) {
            double adds = scores[n].worth() - now.worth();
            most = Math.max(most, adds);
            mostForCost = Math.max(mostForCost, adds / divisor(some[n], true));
        }
        double byMeans = Math.min(most * (period.sites() - opened), mostForCost * (period.budget() - spent));
        return now.worth() + byMeans <= aim.worth() + serving.grain();
    }

    /** Affordable ones with most people waiting in reach, and with most of them for the cost. */
    private int[] promising(int out) {
        var byWaiting = new Few(TRIES);
        var byCost = new Few(TRIES);
        for (int site : movable) {
            if (site == out || !canOpen(site)) continue;
            double waiting = Math.min(serving.wanting(site), reach.places[site] * reach.first);
            if (waiting <= serving.grain()) continue;
            byWaiting.offer(site, waiting);
            byCost.offer(site, waiting / Math.max(CENT, reach.cost[site]));
        }
        return IntStream.concat(byWaiting.sites(), byCost.sites()).distinct().toArray();
    }

    /** From the best plan some neighbours are closed, others opened by what is waiting and by chance, and exchanged. */
    private void shaken(int many) {
        goTo(best);
        gains.ifPresent(known -> known.forget(serving));
        var open = Arrays.stream(movable).filter(serving::isOpen).toArray();
        if (open.length == 0) return;
        int first = open[random.nextInt(open.length)];
        var near = neighbours(first);
        var closed = Arrays.stream(near).filter(serving::isOpen).limit(many).toArray();
        for (int site : closed) close(site);
        for (int n = 0; n < many; n++) {
            var some = promising(-1);
            if (some.length == 0) break;
            open(some[random.nextInt(some.length)]);
        }
        refill(-1, NOTHING);
        exchange(Arrays.stream(neighbours(first))
                .filter(serving::isOpen)
                .limit(NEAR)
                .toArray());
        keepBest();
    }

    /** The site and those beside it that may move. */
    private int[] neighbours(int site) {
        return reach.beside(site).filter(other -> !kept[other]).toArray();
    }
}
