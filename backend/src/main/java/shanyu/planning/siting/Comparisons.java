package shanyu.planning.siting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.planning.CircleTown;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Sorted;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Two scenarios side by side, or one and things as they are, from the answers their runs left. */
@Component
public class Comparisons {
    private static final Map<String, Comparator<Comparison.Row>> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("town", Comparator.comparing(Comparison.Row::town));
        SORTS.put("children", Comparator.comparing(Comparison.Row::children));
        SORTS.put("more", Comparator.comparing(Comparison.Row::moreCovered));
        SORTS.put("right", Comparator.comparing(Comparison.Row::rightPercent));
        SORTS.put("sites", Comparator.comparing(Comparison.Row::sites));
    }

    private final RunStore runs;
    private final ScenarioStore scenarios;

    Comparisons(RunStore runs, ScenarioStore scenarios) {
        this.runs = runs;
        this.scenarios = scenarios;
    }

    /** @param left null for things as they were on the right one's day */
    public Outcome<Comparison> of(@Nullable Scenario left, Scenario right) {
        var run = right.run();
        if (run == null || !run.hasPlan()) return withoutPlan(right);
        var after = runs.result(run.id()).orElseThrow();
        var before = left == null ? null : left.run();
        if (left != null && (before == null || !before.hasPlan())) return withoutPlan(left);
        var other = before == null ? after : runs.result(before.id()).orElseThrow();
        var leftTowns = new HashMap<String, CircleTown>();
        other.towns()
                .forEach(town -> leftTowns.put(town.after().town(), before == null ? town.before() : town.after()));
        var leftSide = left == null || before == null
                ? side(right, null, run, after.before(), List.of(), 0)
                : side(left, left.name(), before, other.after(), chosen(other), spent(other));
        var rightSide = side(right, right.name(), run, after.after(), chosen(after), spent(after));
        var towns = new ArrayList<Comparison.Row>();
        for (var town : after.towns()) {
            var was = leftTowns.get(town.after().town());
            if (was != null) towns.add(Comparison.Row.of(was, town.after(), sites(after, town.after())));
        }
        return Outcome.done(new Comparison(leftSide, rightSide, differs(leftSide, rightSide), towns));
    }

    /** The towns of it as rows. */
    public Outcome<Listing<Comparison.Row>> towns(@Nullable Scenario left, Scenario right, Paging paging) {
        return of(left, right).map(comparison -> Sorted.page(comparison.towns(), paging, SORTS));
    }

    private static int sites(SitingResult result, CircleTown town) {
        return (int) chosen(result).stream()
                .filter(site -> site.town().equals(town.town()))
                .count();
    }

    private static Outcome<Comparison> withoutPlan(Scenario scenario) {
        return Refusal.state("scenario-without-plan", scenario.state()).asOutcome();
    }

    private Comparison.Side side(
            Scenario scenario,
            @Nullable String name,
            RunState run,
            CircleTown all,
            List<SitingResult.SiteFate> chosen,
            long spent) {
        var settings = scenarios.settings(run);
        return new Comparison.Side(
                name == null ? null : scenario.id(),
                name,
                settings.asOf(),
                settings.minutes(),
                settings.speed(),
                settings.aim(),
                run.networkMark(),
                run.figuresMark(),
                spent,
                all,
                chosen);
    }

    private static List<SitingResult.SiteFate> chosen(SitingResult result) {
        return result.sites().stream()
                .filter(site -> site.fate().equals("chosen"))
                .toList();
    }

    private static long spent(SitingResult result) {
        return result.periods().isEmpty() ? 0 : result.periods().getLast().spent();
    }

    private static List<String> differs(Comparison.Side left, Comparison.Side right) {
        var differs = new ArrayList<String>();
        if (!left.asOf().equals(right.asOf())) differs.add("asOf");
        if (left.minutes() != right.minutes()) differs.add("minutes");
        if (left.speed().compareTo(right.speed()) != 0) differs.add("speed");
        if (left.aim() != right.aim()) differs.add("aim");
        if (!left.networkMark().equals(right.networkMark())) differs.add("network");
        if (!left.figuresMark().equals(right.figuresMark())) differs.add("figures");
        return List.copyOf(differs);
    }
}
