package shanyu.planner.siting.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import shanyu.planner.prover.Model;

/**
 * Plans one period after the other; what an earlier one opens stays open. The same programme, seed and iterations give the
 * same plan on any machine.
 */
public final class ProgrammeSiting {
    private static final int STEPS = 400;
    private static final double CENT = 1e-6;
    private static final double ROUNDING = 1e-9;

    private final Programme programme;
    private final Reach reach;
    private final long seed;
    private final int iterations;
    private final Watch watch;
    private final List<PeriodPlan> plans = new ArrayList<>();

    private ProgrammeSiting(Programme programme, long seed, int iterations, Watch watch) {
        this.programme = programme;
        this.reach = new Reach(programme);
        this.seed = seed;
        this.iterations = iterations;
        this.watch = watch;
    }

    /** Plans, or the first obstacle met. */
    public sealed interface Outcome {
        /** @param plans one a period */
        record Planned(List<PeriodPlan> plans) implements Outcome {}

        record Stopped(Obstacle obstacle) implements Outcome {}
    }

    /** @param iterations rounds of search a period, at most */
    public static Outcome plan(Programme programme, long seed, int iterations) {
        return new ProgrammeSiting(programme, seed, iterations, Watch.NOBODY).plan();
    }

    /**
     * Plans one period with the sites of the periods before open. Candidates keep their places in the list from period to
     * period; what one costs or holds may differ, as where it is not there before a certain year.
     *
     * @param before plans of the periods before, in their order
     * @return one plan, or the obstacle
     */
    public static Outcome next(
            Programme programme, List<PeriodPlan> before, Period period, long seed, int iterations, Watch watch) {
        var siting = new ProgrammeSiting(programme, seed, iterations, watch);
        return siting.plan(period, siting.kept(before))
                .<Outcome>map(Outcome.Stopped::new)
                .orElseGet(() -> new Outcome.Planned(List.copyOf(siting.plans)));
    }

    /** One period as a program for a solver, with the sites of the periods before open. */
    public static Model model(Programme programme, List<PeriodPlan> before, Period period) {
        var siting = new ProgrammeSiting(programme, 0, 0, Watch.NOBODY);
        return ServingModel.of(siting.reach, period, siting.kept(before));
    }

    private boolean[] kept(List<PeriodPlan> before) {
        var kept = reach.exists.clone();
        for (var plan : before) plan.chosen().forEach(chosen -> kept[chosen.candidate()] = true);
        return kept;
    }

    private Outcome plan() {
        for (var period : programme.periods()) {
            var obstacle = plan(period, kept(plans));
            if (obstacle.isPresent()) return new Outcome.Stopped(obstacle.get());
        }
        return new Outcome.Planned(List.copyOf(plans));
    }

    /** Adds the plan of one period, or says what stands in its way. */
    private Optional<Obstacle> plan(Period period, boolean[] kept) {
        var obstacle = obstacle(period, kept);
        if (obstacle.isPresent()) return obstacle;
        var chosen = new ProgrammeSearch(reach, period, kept, seed, watch).search(iterations);
        var serving = serving(kept, chosen);
        if (serving.shortfall() > 0) return Optional.of(floors(period, kept, serving));
        var relaxation = new ProgrammeRelaxation(reach, period, kept);
        relaxation.run(serving.worth(), iterations == 0 ? 1 : STEPS);
        plans.add(new Account(reach, period, kept, chosen, serving).plan(rounded(relaxation.bound(), serving)));
        return Optional.empty();
    }

    /** Down to what a plan can be worth. */
    private double rounded(double bound, Serving serving) {
        double grid = reach.grid();
        double rounded = grid > 0 ? grid * Math.floor(bound / grid + CENT) : bound;
        return rounded <= serving.worth() * (1 + ROUNDING) + CENT ? serving.worth() : rounded;
    }

    private Serving serving(boolean[] kept, int[] chosen) {
        var serving = new Serving(reach, reach.neighbourhood());
        for (int site = 0; site < reach.candidates; site++) {
            if (kept[site]) serving.open(site);
        }
        for (int site : chosen) serving.open(site);
        return serving;
    }

    private Optional<Obstacle> obstacle(Period period, boolean[] kept) {
        double spent = 0;
        int opened = 0;
        for (int site = 0; site < reach.candidates; site++) {
            if (!kept[site] || reach.exists[site]) continue;
            spent += reach.cost[site];
            opened++;
        }
        if (spent > period.budget() + CENT || opened > period.sites())
            return Optional.of(new Obstacle.EarlierBeyondMeans(period, spent, opened));
        int cheapest = IntStream.range(0, reach.candidates)
                .filter(site -> !kept[site])
                .boxed()
                .min((one, other) -> Double.compare(reach.cost[one], reach.cost[other]))
                .orElse(-1);
        if (cheapest < 0 || opened > 0 || period.sites() == 0) return Optional.empty();
        return reach.cost[cheapest] > period.budget() + CENT
                ? Optional.of(new Obstacle.BudgetBelowCheapest(period, cheapest))
                : Optional.empty();
    }

    /** Whether a floor is out of reach whatever opens, or what it would cost. */
    private Obstacle floors(Period period, boolean[] kept, Serving serving) {
        for (int town = 0; town < reach.towns; town++) {
            if (serving.lacking(town) == 0) continue;
            double most = new Reachable(programme, town).most();
            if (most < reach.floor[town] - serving.grain())
                return new Obstacle.FloorOutOfReach(town, reach.floor[town], most);
        }
        int worst = IntStream.range(0, reach.towns)
                .boxed()
                .max((one, other) -> Double.compare(serving.lacking(one), serving.lacking(other)))
                .orElse(0);
        var sites = new FloorsFirst(reach, kept).sites();
        double cost = sites.map(all ->
                        Arrays.stream(all).mapToDouble(site -> reach.cost[site]).sum())
                .orElse(Double.POSITIVE_INFINITY);
        int many = sites.map(all -> all.length).orElse(0);
        return new Obstacle.FloorsBeyondMeans(period, worst, serving.lacking(worst), cost, many);
    }
}
