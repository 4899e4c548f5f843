package shanyu.planner.siting.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import shanyu.planner.prover.Model;

/** A period of a programme as a program for a solver; its cost is what all people served count, below zero. */
final class ServingModel {
    private final Reach reach;
    private final Model model = new Model();

    private ServingModel(Reach reach) {
        this.reach = reach;
    }

    static Model of(Reach reach, Period period, boolean[] kept) {
        var made = new ServingModel(reach);
        made.write(period, kept);
        return made.model;
    }

    private void write(Period period, boolean[] kept) {
        var open = IntStream.range(0, reach.candidates)
                .map(site -> model.choice(0))
                .toArray();
        var pairs = new int[reach.pairSite.length];
        for (int pair = 0; pair < pairs.length; pair++) {
            int demand = reach.pairDemand[pair];
            pairs[pair] = model.amount(-reach.priority[demand], reach.people[demand]);
            model.atMost(
                    new int[] {pairs[pair], open[reach.pairSite[pair]]},
                    new double[] {1, -Math.min(reach.people[demand], reach.places[reach.pairSite[pair]])},
                    0);
        }
        for (int demand = 0; demand < reach.demands; demand++) {
            var row = IntStream.range(reach.rowBegin[demand], reach.rowBegin[demand + 1])
                    .map(pair -> pairs[pair])
                    .toArray();
            if (row.length > 1) model.atMost(row, ones(row.length), reach.people[demand]);
        }
        for (int site = 0; site < reach.candidates; site++) {
            if (kept[site]) model.sum(new int[] {open[site]}, 1);
            if (Double.isInfinite(reach.places[site])) continue;
            var row = IntStream.concat(
                            IntStream.range(reach.columnBegin[site], reach.columnBegin[site + 1])
                                    .map(k -> pairs[reach.columnPair[k]]),
                            IntStream.of(open[site]))
                    .toArray();
            var times = ones(row.length);
            times[row.length - 1] = -reach.places[site];
            model.atMost(row, times, 0);
        }
        floors(pairs);
        means(period, open);
    }

    private void floors(int[] pairs) {
        var inTown = new ArrayList<List<Integer>>();
        for (int town = 0; town < reach.towns; town++) inTown.add(new ArrayList<>());
        for (int pair = 0; pair < pairs.length; pair++)
            inTown.get(reach.town[reach.pairDemand[pair]]).add(pairs[pair]);
        for (int town = 0; town < reach.towns; town++) {
            if (reach.floor[town] == 0) continue;
            var row = inTown.get(town).stream().mapToInt(Integer::intValue).toArray();
            model.atLeast(row, ones(row.length), reach.floor[town] * (1 - 1e-9));
        }
    }

    private void means(Period period, int[] open) {
        var mine = IntStream.range(0, reach.candidates)
                .filter(site -> !reach.exists[site])
                .toArray();
        var row = IntStream.of(mine).map(site -> open[site]).toArray();
        if (period.sites() < mine.length) model.atMost(row, ones(row.length), period.sites());
        if (Double.isInfinite(period.budget())) return;
        model.atMost(
                row, IntStream.of(mine).mapToDouble(site -> reach.cost[site]).toArray(), period.budget());
    }

    private static double[] ones(int many) {
        var ones = new double[many];
        Arrays.fill(ones, 1);
        return ones;
    }
}
