package shanyu.planning.siting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Sorted;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** What runs found, to be read. */
@Component
public class SitingAnswers {
    private static final Map<String, Comparator<SitingResult.SiteFate>> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("adds", Comparator.comparing(SitingResult.SiteFate::adds));
        SORTS.put("serves", Comparator.comparing(SitingResult.SiteFate::serves));
        SORTS.put("cost", Comparator.comparing(SitingResult.SiteFate::cost));
        SORTS.put("places", Comparator.comparing(SitingResult.SiteFate::places));
        SORTS.put("town", Comparator.comparing(SitingResult.SiteFate::town));
        SORTS.put("fate", Comparator.comparing(fate -> fate.fate().equals("chosen") ? "" : fate.fate()));
    }

    private final RunStore runs;
    private final ScenarioStore scenarios;

    SitingAnswers(RunStore runs, ScenarioStore scenarios) {
        this.runs = runs;
        this.scenarios = scenarios;
    }

    public Outcome<SitingAnswer> of(Scenario scenario) {
        return result(scenario).map(found -> {
            var result = found.result();
            var input = runs.input(found.run().id());
            int chosen = (int) result.sites().stream()
                    .filter(site -> site.fate().equals("chosen"))
                    .count();
            return new SitingAnswer(
                    found.run(),
                    scenarios.settings(found.run()),
                    input.metres(),
                    input.network(),
                    input.figures(),
                    result.obstacle(),
                    result.periods(),
                    result.before(),
                    result.after(),
                    SitingSearch.plain(result.towns().stream()
                            .mapToDouble(SitingResult.TownResult::wanting)
                            .sum()),
                    result.towns(),
                    chosen,
                    result.sites().size() - chosen);
        });
    }

    /** Candidates in the order they were entered. */
    public Outcome<Listing<SitingResult.SiteFate>> sites(Scenario scenario, Paging paging) {
        return result(scenario).map(found -> Sorted.page(found.result().sites(), paging, SORTS));
    }

    /** The input of the newest run as it was hashed. */
    public Outcome<String> input(Scenario scenario) {
        return run(scenario).map(run -> runs.inputText(run.id()));
    }

    private record Found(RunState run, SitingResult result) {}

    private Outcome<Found> result(Scenario scenario) {
        return run(scenario)
                .then(run -> runs.result(run.id())
                        .map(result -> Outcome.done(new Found(run, result)))
                        .orElseGet(() ->
                                Refusal.state("run-without-answer", run.state()).asOutcome()));
    }

    private static Outcome<RunState> run(Scenario scenario) {
        var run = scenario.run();
        return run == null ? Refusal.state("run-without-answer", "never-run").asOutcome() : Outcome.done(run);
    }
}
