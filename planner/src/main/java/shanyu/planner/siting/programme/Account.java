package shanyu.planner.siting.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import shanyu.planner.siting.programme.PeriodPlan.Chosen;
import shanyu.planner.siting.programme.PeriodPlan.LeftOut;

/** What each site of a plan adds, and why each other candidate was left out. */
final class Account {
    private static final double CENT = 1e-6;
    /** Chosen sites a candidate is tried in the place of: those that add least. */
    private static final int TRIES = 8;
    /** Above so many candidates exchanges are tried with one site only: each is a plan of its own to count. */
    private static final int MANY = 3_000;

    private final Reach reach;
    private final Period period;
    private final boolean[] kept;
    private final int[] chosen;
    private final Serving serving;
    private final Score score;
    private final double spent;
    private final int opened;
    /** Chosen sites, those first that add least. */
    private int[] weakest = new int[0];

    Account(Reach reach, Period period, boolean[] kept, int[] chosen, Serving serving) {
        this.reach = reach;
        this.period = period;
        this.kept = kept;
        this.chosen = chosen;
        this.serving = serving;
        score = Score.of(serving);
        var mine = IntStream.concat(
                        IntStream.range(0, reach.candidates).filter(site -> kept[site] && !reach.exists[site]),
                        Arrays.stream(chosen))
                .toArray();
        spent = Arrays.stream(mine).mapToDouble(site -> reach.cost[site]).sum();
        opened = mine.length;
    }

    PeriodPlan plan(double bound) {
        var served =
                IntStream.range(0, reach.towns).mapToDouble(serving::served).toArray();
        double people = serving.people();
        var added = added();
        weakest = added.stream()
                .sorted(Comparator.comparingDouble(Chosen::adds).thenComparingInt(Chosen::candidate))
                .mapToInt(Chosen::candidate)
                .toArray();
        return new PeriodPlan(
                period,
                added,
                leftOut(),
                spent,
                plain(people),
                plain(score.worth()),
                Math.max(bound, plain(score.worth())),
                Arrays.stream(served).map(Account::plain).toArray());
    }

    /** Without what adding up in other orders leaves behind. */
    private static double plain(double amount) {
        return Math.rint(amount * 1e6) / 1e6;
    }

    private List<Chosen> added() {
        var added = new ArrayList<Chosen>();
        for (int site : chosen) {
            double serves = serving.load(site);
            int mark = serving.mark();
            serving.close(site);
            added.add(new Chosen(site, plain(serves), plain(Math.max(0, score.worth() - serving.worth()))));
            serving.undo(mark);
        }
        return added;
    }

    private List<LeftOut> leftOut() {
        var leftOut = new ArrayList<LeftOut>();
        var outdone = new ArrayList<Instead>();
        for (int site = 0; site < reach.candidates; site++) {
            if (serving.isOpen(site)) continue;
            double adds = serving.with(site).worth() - score.worth();
            var why = why(site, adds);
            if (why == null) outdone.add(new Instead(site, adds));
            else leftOut.add(new LeftOut(site, why));
        }
        exchange(outdone);
        for (var each : outdone) leftOut.add(new LeftOut(each.site, each.why(serving.grain())));
        leftOut.sort(Comparator.comparingInt(LeftOut::candidate));
        return leftOut;
    }

    /** Null where only exchanges can tell. */
    private @Nullable Why why(int site, double adds) {
        if (reach.places[site] == 0 || peopleInReach(site) == 0) return new Why.NobodyInReach();
        if (adds <= serving.grain()) return new Why.AllServed();
        if (reach.cost[site] > period.budget() + CENT) return new Why.TooDear(reach.cost[site], period.budget());
        int better = dominating(site);
        if (better >= 0) return new Why.DominatedBy(better);
        return spent + reach.cost[site] <= period.budget() + CENT && opened < period.sites()
                ? new Why.NotFound(plain(adds))
                : null;
    }

    private double peopleInReach(int site) {
        double people = 0;
        for (int k = reach.columnBegin[site]; k < reach.columnBegin[site + 1]; k++)
            people += reach.people[reach.pairDemand[reach.columnPair[k]]];
        return people;
    }

    /** One that does all it does for no more, a chosen one before others; of two alike only the later is dominated. */
    private int dominating(int site) {
        var mine = IntStream.range(reach.columnBegin[site], reach.columnBegin[site + 1])
                .map(k -> reach.pairDemand[reach.columnPair[k]])
                .filter(demand -> reach.people[demand] > 0)
                .toArray();
        int rarest = Arrays.stream(mine)
                .boxed()
                .min(Comparator.comparingInt(demand -> reach.rowBegin[demand + 1] - reach.rowBegin[demand]))
                .orElseThrow();
        int found = -1;
        for (int pair = reach.rowBegin[rarest]; pair < reach.rowBegin[rarest + 1]; pair++) {
            int other = reach.pairSite[pair];
            if (other == site || kept[other] || !doesAll(other, site, mine)) continue;
            if (serving.isOpen(other)) return other;
            if (found < 0) found = other;
        }
        return found;
    }

    private boolean doesAll(int other, int site, int[] demands) {
        if (reach.places[other] < reach.places[site] || reach.cost[other] > reach.cost[site]) return false;
        for (int demand : demands) {
            if (!isWithin(other, demand)) return false;
        }
        boolean isSame = reach.places[other] == reach.places[site]
                && reach.cost[other] == reach.cost[site]
                && reach.columnBegin[other + 1] - reach.columnBegin[other]
                        == reach.columnBegin[site + 1] - reach.columnBegin[site];
        return !isSame || other < site || serving.isOpen(other);
    }

    private boolean isWithin(int site, int demand) {
        for (int pair = reach.rowBegin[demand]; pair < reach.rowBegin[demand + 1]; pair++) {
            if (reach.pairSite[pair] == site) return true;
        }
        return false;
    }

    /** Closes in turn those that add least and looks at each of these in their place, as often as each is tried and affordable. */
    private void exchange(List<Instead> outdone) {
        int most = reach.candidates > MANY ? 1 : TRIES;
        for (int out : weakest) {
            var some = outdone.stream()
                    .filter(each -> each.tries < most)
                    .filter(each -> spent - reach.cost[out] + reach.cost[each.site] <= period.budget() + CENT)
                    .toList();
            if (some.isEmpty()) continue;
            int mark = serving.mark();
            serving.close(out);
            for (var each : some) {
                int without = serving.mark();
                serving.open(each.site);
                each.tried(out, score.worth() - serving.worth(), lacking(), serving.grain());
                serving.undo(without);
            }
            serving.undo(mark);
        }
    }

    /** A candidate in the place of others. */
    private static final class Instead {
        private final int site;
        private final double adds;
        private int tries;
        private double least = Double.POSITIVE_INFINITY;
        private int of = -1;
        private @Nullable Why broken;

        Instead(int site, double adds) {
            this.site = site;
            this.adds = adds;
        }

        /** @param town one below its floor then; below zero when there is none */
        void tried(int out, double loses, int town, double grain) {
            tries++;
            if (town >= 0) {
                if (loses < -grain && broken == null) broken = new Why.BreaksFloor(out, town);
            } else if (loses < least) {
                least = loses;
                of = out;
            }
        }

        Why why(double grain) {
            if (of >= 0 && least < -grain) return new Why.NotFound(plain(adds));
            if (broken != null) return broken;
            return new Why.Outdone(plain(adds), of, of < 0 ? 0 : plain(Math.max(0, least)));
        }
    }

    private int lacking() {
        for (int town = 0; town < reach.towns; town++) {
            if (serving.lacking(town) > 0) return town;
        }
        return -1;
    }
}
