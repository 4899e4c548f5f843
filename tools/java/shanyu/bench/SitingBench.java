package shanyu.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import shanyu.planner.prover.Limits;
import shanyu.planner.prover.Model;
import shanyu.planner.prover.Prover;
import shanyu.planner.prover.SolverProcess;
import shanyu.planner.prover.Verdict;
import shanyu.planner.siting.Costs;
import shanyu.planner.siting.SitePlan;
import shanyu.planner.siting.Siting;
import shanyu.planner.siting.capacity.CapacitatedMedian;
import shanyu.planner.siting.capacity.CapacitatedSiting;
import shanyu.planner.siting.programme.ProgrammeSiting;

/**
 * Siting on look-alikes of the classic sets, made by a stated recipe ({@link SitingLookAlikes}); the peer is OR-Tools on the
 * same table in the same run, in a process of its own whose start is in its time. What it proves best is what ours is
 * held against; where it proves nothing in its time, our own bound is.
 */
public final class SitingBench {
    private static final int PEER_SECONDS = 30;
    private static final long[] SEEDS = {1, 2, 3};
    private static final int ROUNDS = 300;
    /** What the peer alone may take to prove what ours is held against. */
    private static final int LONGEST_PEER_SECONDS = 300;

    private final Table table = new Table();

    private SitingBench() {}

    public static void main(String[] arguments) throws Exception {
        var parts = arguments.length == 0
                ? List.of("median", "cover", "capacitated", "gap", "city")
                : Arrays.asList(arguments);
        var bench = new SitingBench();
        if (parts.contains("median")) bench.median();
        if (parts.contains("cover")) bench.cover();
        if (parts.contains("capacitated")) bench.capacitated();
        if (parts.contains("gap")) bench.gap();
        if (parts.contains("city")) bench.city();
        bench.table.print();
    }

    /** C1: 40 graphs as OR-Library's pmed1 to pmed40. */
    private void median() {
        var tally = new Tally("p-median", 10, false);
        var asked = Set.of("100/5", "100/10", "100/20", "100/33", "200/20", "200/67", "300/60", "300/100", "400/133", "600/200", "900/90");
        for (int n = 100; n <= 900; n += 100) {
            for (int p : SitingLookAlikes.sites(n)) {
                var costs = SitingLookAlikes.graph(n, n + p);
                String size = n + "/" + p;
                tally.compare(size, costs, p, asked.contains(size));
            }
        }
        tally.rows(table, "C1, p-median on graphs of 100–900 nodes, p 5–200");
    }

    /** C3: covering on street-like towns of the sizes of the SJC cases. */
    private void cover() {
        var tally = new Tally("covering", 0.5, true);
        int[][] cases = {{324, 800, 5}, {324, 1200, 4}, {324, 1600, 3}, {500, 800, 5}, {500, 1200, 6}, {500, 1600, 4}, {708, 800, 10},
            {708, 1200, 8}, {818, 800, 12}, {818, 1200, 10}, {818, 1600, 6}, {818, 150, 80}, {402, 800, 6}, {600, 400, 20},
            {700, 300, 30}, {800, 600, 15}};
        for (int[] each : cases) {
            for (int town = 1; town <= 2; town++) {
                var costs = SitingLookAlikes.covering(each[0], each[1], town);
                tally.compare("%d nodes, reach %d, %d sites".formatted(each[0], each[1], each[2]), costs, each[2], true);
            }
        }
        tally.rows(table, "C3, covering on 324–818 nodes, 3–80 sites");
    }

    /** C6: capacitated as the SJC instances, whose largest nobody proves; then crowded ones, which are harder. */
    private void capacitated() {
        double[][] sizes = {{100, 10, 0.9}, {200, 15, 0.9}, {300, 25, 0.8}, {300, 30, 0.8}, {402, 30, 0.8}, {402, 40, 0.8}};
        for (var each : sizes) {
            int n = (int) each[0];
            int sites = (int) each[1];
            String kind = "even, %.0f %% filled, %d points, %d sites".formatted(100 * each[2], n, sites);
            capacitated(kind, SitingLookAlikes.even(n, sites, each[2]), LONGEST_PEER_SECONDS);
        }
        for (var each : sizes) {
            int n = (int) each[0];
            int sites = (int) each[1];
            capacitated("crowded, 90 %% filled, %d points, %d sites".formatted(n, sites), SitingLookAlikes.crowded(n, sites), PEER_SECONDS);
        }
    }

    private void capacitated(String kind, CapacitatedMedian problem, int peerSeconds) {
        var span = Span.here();
        var siting = new CapacitatedSiting(problem, 1);
        var plan = siting.search(ROUNDS).orElseThrow();
        var ours = span.end();
        var peer = Span.here();
        var verdict = proved(siting.remainder(), Prover.Kind.CAPACITY, peerSeconds);
        var its = peer.end();
        double bound = Math.max(plan.bound(), Math.min(plan.cost(), verdict.boundOn(plan.cost())));
        boolean isProven = bound == plan.cost();
        double gap = (plan.cost() - bound) / plan.cost();
        table.row(
                "C6, capacitated, %s: %.2f, own gap %.3f %%"
                        .formatted(kind, plan.cost(), 100 * (plan.cost() - plan.bound()) / plan.cost()),
                Figures.seconds(ours.seconds()),
                Goal.atMost(60, "s", ours.seconds()) + (isProven ? ", proven best" : ", gap %.3f %%".formatted(gap * 100)),
                ours,
                "%s %s in %s".formatted(verdict.prover(), verdict.status(), Figures.seconds(its.seconds())));
    }

    /** C5: the gap within a minute; of covers that leave many out, as PCB3038's do, and last of one that leaves hardly anybody out, which nobody proves. */
    private void gap() {
        for (int[] each : new int[][] {{3038, 300, 20}, {3038, 300, 30}, {3038, 200, 50}, {3038, 150, 80}, {3038, 400, 50}}) {
            var costs = SitingLookAlikes.covering(each[0], each[1], 9);
            bounded("C5, covering, %d points, reach %d, %d sites".formatted(each[0], each[1], each[2]), costs, each[2], 0.001, costs.total(new int[0]), true);
        }
        for (int[] each : new int[][] {{1500, 30}, {3000, 50}})
            bounded("C5, p-median, %d points, %d sites".formatted(each[0], each[1]), SitingLookAlikes.plane(each[0], 9), each[1], 0.005, 0, false);
    }

    /**
     * @param all people there are, of whom a cover reaches some: its gap is of those reached; 0 where the total itself is what counts
     * @param isBesideSolver whether a solver works beside the search, as the program does for covers
     */
    private void bounded(String what, Costs costs, int sites, double goal, double all, boolean isBesideSolver) {
        var span = Span.here();
        var plan = isBesideSolver ? SitingFound.beside(costs, sites, 1, 40, 55).plan() : Siting.plan(costs, sites, new int[0], 1, 40);
        var took = span.end();
        double gap = (plan.cost() - plan.bound()) / Math.abs(all - plan.cost());
        table.row(
                what + " after 40 rounds",
                "gap %.4f %% in %s".formatted(100 * gap, Figures.seconds(took.seconds())),
                Goal.atMost(goal * 100, "%", gap * 100) + "; " + Goal.atMost(60, "s", took.seconds()),
                took,
                "");
    }

    /** From one town over a district to a city, with places, money and floors. */
    private void city() {
        for (int[] each : new int[][] {{100, 1_000}, {800, 8_000}, {2_500, 25_000}, {20_000, 200_000}}) {
            var programme = SitingLookAlikes.programme(each[0], each[1]);
            System.gc();
            var span = Span.here();
            var outcome = ProgrammeSiting.plan(programme, 1, 20);
            var took = span.end();
            long used = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
            String said = switch (outcome) {
                case ProgrammeSiting.Outcome.Planned planned -> "%d opened, gap %.2f %%".formatted(
                        planned.plans().getFirst().chosen().size(), 100 * planned.plans().getFirst().gap());
                case ProgrammeSiting.Outcome.Stopped stopped -> "NO PLAN: " + stopped.obstacle();
            };
            table.row(
                    "programme: %,d candidates, %,d demand cells, %,d pairs: %s".formatted(each[0], each[1], programme.pairs(), said),
                    Figures.seconds(took.seconds()),
                    "heap of 8 GiB: held",
                    took,
                    "%,d MiB used after".formatted(used));
        }
    }

    private static Verdict proved(Model model, Prover.Kind kind, int seconds) {
        return new SolverProcess().prove(model, kind, Limits.of(Duration.ofSeconds(seconds)), () -> false);
    }

    /** Many instances in one line: how many are best, the longest, and what the peer took for those it proved. */
    private static final class Tally {
        private final String kind;
        private final double goal;
        private final boolean isBesideSolver;
        private final Span.Begun all = Span.here();
        private int instances;
        private int best;
        private int proven;
        private int byOwn;
        private double longest;
        private double longestToBest;
        /** Seeds that do not find with any effort what another finds, and those that find it within the goal. */
        private int never;

        private int inTime;
        private double sum;
        private double sumBeside;
        private double peerSum;

        /** @param isBesideSolver whether a solver works beside the search, as the program does for covers */
        Tally(String kind, double goal, boolean isBesideSolver) {
            this.kind = kind;
            this.goal = goal;
            this.isBesideSolver = isBesideSolver;
        }

        void compare(String what, Costs costs, int sites, boolean isPeerAsked) {
            double worst = 0;
            double total = 0;
            SitePlan plan = null;
            boolean isSame = true;
            var plans = new ArrayList<SitingFound>();
            for (long seed : SEEDS) {
                long began = System.nanoTime();
                var found = isBesideSolver ? SitingFound.beside(costs, sites, seed, ROUNDS, PEER_SECONDS) : SitingFound.alone(costs, sites, seed, ROUNDS);
                var next = found.plan();
                double took = (System.nanoTime() - began) / 1e9;
                plans.add(found);
                worst = Math.max(worst, took);
                total += took / SEEDS.length;
                isSame &= plan == null || plan.cost() == next.cost();
                if (plan == null || next.cost() > plan.cost() || (next.cost() == plan.cost() && next.bound() > plan.bound())) plan = next;
            }
            instances++;
            sum += worst;
            longest = Math.max(longest, worst);
            boolean isOwn = plan.isProven();
            boolean isBest = isOwn;
            String peer = "";
            if (isPeerAsked) {
                long began = System.nanoTime();
                var verdict = proved(Siting.program(costs, sites), Prover.Kind.COVERING, LONGEST_PEER_SECONDS);
                double took = (System.nanoTime() - began) / 1e9;
                if (verdict.status() == Verdict.Status.SOLVED) {
                    proven++;
                    peerSum += took;
                    sumBeside += total;
                    boolean agrees = Math.abs(verdict.bound() - plan.cost()) <= 1e-3;
                    if (isOwn && !agrees) throw new IllegalStateException(what + ": ours proven " + plan.cost() + ", peer " + verdict.bound());
                    isBest = agrees;
                }
                peer = "; peer %s %.2f in %.2f s".formatted(verdict.status(), verdict.bound(), took);
            }
            if (isBest) best++;
            if (isOwn) byOwn++;
            double cheapest = plans.stream().mapToDouble(found -> found.plan().cost()).min().orElseThrow();
            for (var found : plans) {
                if (found.plan().cost() > cheapest) never++;
                else longestToBest = Math.max(longestToBest, found.seconds());
                if (found.plan().cost() == cheapest && found.seconds() <= goal) inTime++;
            }
            double slowest = plans.stream().mapToDouble(SitingFound::seconds).max().orElseThrow();
            if (!isBest || slowest > goal || !isSame)
                System.err.printf(
                        Locale.ROOT, "%s %s: cost %.1f after %.2f s, bound %.1f, %.2f s, %s%s%n", kind, what, plan.cost(), slowest, plan.bound(),
                        worst, isSame ? "all seeds alike" : "seeds differ", peer);
        }

        void rows(Table table, String what) {
            var span = all.end();
            table.row(
                    what + ", 3 seeds each, worst counts: known best",
                    "%d of %d".formatted(best, instances),
                    Goal.atLeast(instances, "", best),
                    span,
                    ("proven by %s %d, by OR-Tools SCIP alone %d of those it was asked").formatted(isBesideSolver ? "the two together" : "us", byOwn, proven));
            table.row(
                    "the longest until the plan is there, from the beginning of its search",
                    Figures.seconds(longestToBest),
                    Goal.atMost(goal, "s", longestToBest),
                    span,
                    "%d of %d seeds within the goal, %d never find what another finds".formatted(inTime, SEEDS.length * instances, never));
            table.row(
                    isBesideSolver ? "the longest until it is proven, or all effort and 30 s are spent, a solver beside the search" : "the longest, with all the effort for a proof",
                    Figures.seconds(longest),
                    "",
                    span,
                    "sum of all %s".formatted(Figures.seconds(sum)));
            table.row(
                    "those OR-Tools proved, mean of seeds",
                    Figures.seconds(sumBeside),
                    "",
                    span,
                    "OR-Tools: %s".formatted(Figures.seconds(peerSum)));
        }
    }
}
