package shanyu.planning.siting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.planner.siting.programme.PeriodPlan;
import shanyu.planner.siting.programme.Why;
import shanyu.planning.Cell;
import shanyu.planning.Demand;
import shanyu.planning.Supply;
import shanyu.planning.Walked;
import shanyu.planning.network.WalkingNetwork;
import shanyu.planning.siting.SitingResult.PeriodResult;
import shanyu.planning.siting.SitingResult.SiteFate;
import shanyu.planning.siting.SitingResult.TownResult;
import shanyu.planning.siting.SitingSearch.Step;
import shanyu.shared.Wgs84;

/** What a plan means: the circle before and after, each period with its bound, each candidate with what it adds or why it lost. */
final class SitingAccount {
    /** Fen in ten thousand yuan. */
    private static final double TEN_THOUSAND = 1e6;

    private final SitingInput input;
    /** Candidates of a programme before the first of the register's. */
    private final int first;

    private final List<Step> steps;
    private final @Nullable Obstructed obstacle;

    SitingAccount(SitingInput input, int first, List<Step> steps, @Nullable Obstructed obstacle) {
        this.input = input;
        this.first = first;
        this.steps = steps;
        this.obstacle = obstacle;
    }

    SitingResult of(WalkingNetwork ways) {
        boolean isPlanned = obstacle == null;
        var before = walked(ways, input.before());
        var after = isPlanned ? walked(ways, withSites()) : before;
        var served = isPlanned
                ? steps.getLast().plan().served()
                : new double[input.towns().size()];
        var towns = new ArrayList<TownResult>();
        for (int n = 0; n < input.towns().size(); n++) {
            var town = input.towns().get(n);
            double wanting = steps.isEmpty() ? 0 : steps.getLast().programme().people(n);
            towns.add(new TownResult(
                    before.town(town.code()),
                    after.town(town.code()),
                    town.floor(),
                    SitingSearch.plain(wanting),
                    SitingSearch.plain(served[n])));
        }
        return new SitingResult(
                obstacle,
                isPlanned ? steps.stream().map(this::period).toList() : List.of(),
                before.all(input.district()),
                after.all(input.district()),
                towns,
                isPlanned ? fates() : List.of());
    }

    private Walked walked(WalkingNetwork ways, List<Supply> points) {
        var cells = input.cells().stream()
                .map(home ->
                        new Cell(home.h3(), home.town(), new Wgs84(home.longitude(), home.latitude()), List.of(), 0))
                .toList();
        int[] children =
                input.cells().stream().mapToInt(SitingInput.Home::children).toArray();
        return Walked.over(ways, new Demand(cells, children, List.of()), points, input.metres(), input.normMetres());
    }

    private List<Supply> withSites() {
        var all = new ArrayList<>(Points.standing(input.before(), input.points()));
        for (var step : steps) {
            for (var chosen : step.plan().chosen()) {
                var site = site(chosen.candidate());
                all.add(new Supply(
                        site.id(),
                        site.name(),
                        site.town(),
                        new Wgs84(site.longitude(), site.latitude()),
                        site.places()));
            }
        }
        return all;
    }

    private PeriodResult period(Step step) {
        var plan = step.plan();
        int opened = steps.stream()
                .filter(each -> each.year() <= step.year())
                .mapToInt(each -> each.plan().chosen().size())
                .sum();
        return new PeriodResult(
                step.year(),
                (long) plan.spent(),
                opened,
                plan.people(),
                plan.worth(),
                plan.bound(),
                plan.gap(),
                plan.isProven());
    }

    private List<SiteFate> fates() {
        var fates = new HashMap<UUID, SiteFate>();
        for (var step : steps) step.plan().chosen().forEach(chosen -> put(fates, chosen(step.year(), chosen)));
        for (var left : steps.getLast().plan().leftOut()) if (left.candidate() >= first) put(fates, leftOut(left));
        return input.candidates().stream()
                .map(site -> fates.get(site.id()))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static void put(Map<UUID, SiteFate> fates, SiteFate fate) {
        fates.put(fate.candidate(), fate);
    }

    private SiteFate chosen(int year, PeriodPlan.Chosen chosen) {
        var site = site(chosen.candidate());
        double adds = SitingSearch.plain(chosen.adds());
        return fate(
                site,
                "chosen",
                year,
                SitingSearch.plain(chosen.serves()),
                adds,
                perTenThousand(chosen.adds(), site),
                -1,
                null,
                null);
    }

    private static @Nullable Double perTenThousand(double amount, SitingInput.Site site) {
        return site.cost() == 0 ? null : SitingSearch.plain(amount * TEN_THOUSAND / site.cost());
    }

    private SiteFate leftOut(PeriodPlan.LeftOut left) {
        var site = site(left.candidate());
        if (site.fromYear() > steps.getLast().year()) return lost(site, "not-yet", 0, -1, null, null);
        return switch (left.why()) {
            case Why.NobodyInReach() -> lost(site, "nobody-in-reach", 0, -1, null, null);
            case Why.AllServed() -> lost(site, "all-served", 0, -1, null, null);
            case Why.DominatedBy(int other) -> lost(site, "dominated", 0, other, null, null);
            case Why.TooDear(double cost, double budget) -> lost(site, "too-dear", 0, -1, null, null);
            case Why.Outdone(double adds, int insteadOf, double loses) ->
                lost(site, "outdone", adds, insteadOf, insteadOf < 0 ? null : SitingSearch.plain(loses), null);
            case Why.BreaksFloor(int insteadOf, int town) ->
                lost(
                        site,
                        "breaks-floor",
                        0,
                        insteadOf,
                        null,
                        input.towns().get(town).code());
            case Why.NotFound(double adds) -> lost(site, "not-found", adds, -1, null, null);
        };
    }

    private SiteFate lost(
            SitingInput.Site site,
            String why,
            double adds,
            int other,
            @Nullable Double loses,
            @Nullable String floorTown) {
        return fate(site, why, null, 0, SitingSearch.plain(adds), null, other, loses, floorTown);
    }

    private SiteFate fate(
            SitingInput.Site site,
            String fate,
            @Nullable Integer year,
            double serves,
            double adds,
            @Nullable Double perTenThousand,
            int other,
            @Nullable Double loses,
            @Nullable String floorTown) {
        var against = other < first ? null : site(other);
        return new SiteFate(
                site.id(),
                site.name(),
                site.kind(),
                site.town(),
                site.longitude(),
                site.latitude(),
                site.places(),
                site.cost(),
                fate,
                year,
                serves,
                adds,
                perTenThousand,
                perTenThousand(site.places(), site),
                against == null ? null : against.id(),
                against == null ? null : against.name(),
                loses,
                floorTown);
    }

    private SitingInput.Site site(int candidate) {
        return input.candidates().get(candidate - first);
    }
}
