package shanyu.planning.siting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shanyu.planner.prover.Model;
import shanyu.planner.siting.programme.Candidate;
import shanyu.planner.siting.programme.Demand;
import shanyu.planner.siting.programme.Obstacle;
import shanyu.planner.siting.programme.Period;
import shanyu.planner.siting.programme.PeriodPlan;
import shanyu.planner.siting.programme.Programme;
import shanyu.planner.siting.programme.ProgrammeSiting;
import shanyu.planner.siting.programme.Town;
import shanyu.planner.siting.programme.Watch;
import shanyu.planner.walk.Place;
import shanyu.planning.Supply;
import shanyu.planning.network.WalkingNetwork;
import shanyu.shared.Refusal;

/**
 * Answers an input: period after period, with those candidates that are there by then. Nothing but the input and the network
 * goes in, so the same two give the same plan.
 */
final class SitingSearch {
    /** Pairs of a cell and a point in reach of it that are held at most: 20 million are about half a gigabyte. */
    static final int MOST_PAIRS = 20_000_000;

    private final SitingInput input;
    private final List<Demand> demands;
    private final int[][] within;
    /** Points that exist, before the candidates in every programme. */
    private final List<Supply> points;

    private final List<Step> steps = new ArrayList<>();

    private SitingSearch(SitingInput input, WalkingNetwork ways) {
        this.input = input;
        points = input.points().stream()
                .filter(point -> point.position() != null && point.places() > 0)
                .toList();
        var codes = input.towns().stream().map(SitingInput.Town::code).toList();
        demands = input.cells().stream()
                .map(home -> new Demand(
                        home.h3(),
                        codes.indexOf(home.town()),
                        input.uptake() == 100 ? home.children() : home.children() * input.uptake() / 100.0,
                        home.weight()))
                .toList();
        within = within(ways);
    }

    /** A period with what it was planned from, for a prover to look at. */
    record Step(int year, Programme programme, List<PeriodPlan> before, PeriodPlan plan) {
        Model model() {
            return ProgrammeSiting.model(programme, before, plan.period());
        }
    }

    /** @param obstacle why the next period has no plan; null when all have one */
    record Found(List<Step> steps, @Nullable Obstructed obstacle, SitingSearch search) {
        SitingResult result(WalkingNetwork ways) {
            return new SitingAccount(search.input, search.points.size(), steps, obstacle).of(ways);
        }
    }

    /**
     * @param watch told of each period's rounds as one count; may call the search off
     * @throws shanyu.shared.RefusedException when there are more pairs than are held
     */
    static Found of(SitingInput input, WalkingNetwork ways, Watch watch) {
        var search = new SitingSearch(input, ways);
        int periods = input.periods().size();
        for (int n = 0; n < periods; n++) {
            int before = n * input.rounds();
            var obstacle = search.plan(
                    input.periods().get(n), (done, of) -> watch.at(before + done, periods * input.rounds()));
            if (obstacle.isPresent()) return new Found(List.copyOf(search.steps), obstacle.get(), search);
        }
        return new Found(List.copyOf(search.steps), null, search);
    }

    private Optional<Obstructed> plan(ScenarioSettings.Means means, Watch watch) {
        var poor = tooPoor(means);
        if (poor.isPresent()) return poor;
        var period = new Period(
                String.valueOf(means.year()),
                means.budget() == null ? Double.POSITIVE_INFINITY : means.budget(),
                means.sites() == null ? Integer.MAX_VALUE : means.sites());
        var programme = new Programme(candidates(means.year()), towns(means.year()), demands, within, List.of(period));
        var before = steps.stream().map(Step::plan).toList();
        return switch (ProgrammeSiting.next(programme, before, period, input.seed(), input.rounds(), watch)) {
            case ProgrammeSiting.Outcome.Planned planned -> {
                steps.add(new Step(
                        means.year(), programme, before, planned.plans().getFirst()));
                yield Optional.empty();
            }
            case ProgrammeSiting.Outcome.Stopped stopped -> Optional.of(obstacle(stopped.obstacle(), programme, means));
        };
    }

    private List<Town> towns(int year) {
        return input.towns().stream()
                .map(town -> new Town(town.code(), year < input.floorsFrom() ? 0 : town.floor() / 100.0))
                .toList();
    }

    /** One that is not there yet has no places, and so serves nobody whether it opens or not. */
    private List<Candidate> candidates(int year) {
        var candidates = new ArrayList<Candidate>();
        points.forEach(point -> candidates.add(new Candidate(point.id().toString(), places(point.places()), 0, true)));
        for (var site : input.candidates()) {
            boolean isThere = site.fromYear() <= year;
            candidates.add(new Candidate(
                    site.id().toString(), isThere ? places(site.places()) : 0, isThere ? site.cost() : 0, false));
        }
        return candidates;
    }

    /** Nothing has opened, and the cheapest that is there costs more than there is. */
    private Optional<Obstructed> tooPoor(ScenarioSettings.Means means) {
        boolean hasOpened =
                steps.stream().anyMatch(step -> !step.plan().chosen().isEmpty());
        if (means.budget() == null || hasOpened) return Optional.empty();
        long budget = means.budget();
        return input.candidates().stream()
                .filter(site -> site.fromYear() <= means.year())
                .min(Comparator.comparingLong(SitingInput.Site::cost))
                .filter(site -> site.cost() > budget)
                .map(site -> Obstructed.budgetBelowCheapest(means.year(), site.name(), site.cost(), budget));
    }

    private double places(int places) {
        return input.aim() == Aim.COVER ? Double.POSITIVE_INFINITY : places;
    }

    private int[][] within(WalkingNetwork ways) {
        var homes = input.cells().stream()
                .map(home -> new Place(home.longitude(), home.latitude()))
                .toList();
        var reach = ways.reach(homes);
        var rows = new ArrayList<List<Integer>>();
        for (int home = 0; home < homes.size(); home++) rows.add(new ArrayList<>());
        long pairs = 0;
        for (int site = 0; site < points.size() + input.candidates().size(); site++) {
            int[] reached = reach.from(place(site), input.metres()).demands();
            for (int home : reached) rows.get(home).add(site);
            pairs += reached.length;
            if (pairs > MOST_PAIRS)
                throw Refusal.of(Refusal.Kind.RULE, "too-many-pairs").asException();
        }
        return rows.stream()
                .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private Place place(int site) {
        if (site >= points.size()) {
            var candidate = input.candidates().get(site - points.size());
            return new Place(candidate.longitude(), candidate.latitude());
        }
        var at = points.get(site).position();
        if (at == null) throw new IllegalStateException("a point without a position is left out");
        return new Place(at.longitude(), at.latitude());
    }

    private Obstructed obstacle(Obstacle obstacle, Programme programme, ScenarioSettings.Means means) {
        int year = means.year();
        return switch (obstacle) {
            case Obstacle.FloorOutOfReach(int town, double floor, double most) ->
                Obstructed.floorOutOfReach(
                        year, code(town), plain(floor), plain(most), keepable(most, programme.people(town)));
            case Obstacle.FloorsBeyondMeans(Period period, int town, double lacks, double cost, int sites) ->
                Obstructed.floorsBeyondMeans(
                        year, code(town), plain(lacks), Double.isInfinite(cost) ? null : (long) Math.ceil(cost), sites);
            case Obstacle.BudgetBelowCheapest(Period period, int cheapest) -> {
                var site = input.candidates().get(cheapest - points.size());
                yield Obstructed.budgetBelowCheapest(year, site.name(), site.cost(), (long) period.budget());
            }
            case Obstacle.EarlierBeyondMeans(Period period, double spent, int sites) ->
                Obstructed.earlierBeyondMeans(year, (long) spent, means.budget(), sites);
        };
    }

    private String code(int town) {
        return input.towns().get(town).code();
    }

    /** In the hundred, to one decimal, down. */
    private static double keepable(double most, double people) {
        return people == 0 ? 0 : Math.floor(1000 * most / people) / 10;
    }

    static double plain(double amount) {
        return Math.rint(amount * 100) / 100;
    }
}
