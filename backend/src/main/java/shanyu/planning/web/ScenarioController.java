package shanyu.planning.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Does;
import shanyu.identity.access.Permissions;
import shanyu.planning.siting.PlanPriorities;
import shanyu.planning.siting.PlanPriorities.PlanPriority;
import shanyu.planning.siting.RunState;
import shanyu.planning.siting.Runs;
import shanyu.planning.siting.Scenario;
import shanyu.planning.siting.ScenarioFilter;
import shanyu.planning.siting.ScenarioRow;
import shanyu.planning.siting.ScenarioSettings;
import shanyu.planning.siting.Scenarios;
import shanyu.planning.siting.SitingAnswer;
import shanyu.planning.siting.SitingAnswers;
import shanyu.planning.siting.SitingResult;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.Refusal;

/** Scenarios: drafted, run in the background, answered, published. */
@Tag(name = "planning")
@RestController
class ScenarioController {
    private static final String READ = "planning.scenario.read";
    private static final String ANSWER = "planning.scenario.answer";
    private static final String MAKE = "planning.scenario.make";
    private static final String RUN = "planning.scenario.run";
    private static final String KIND = "scenario";

    private final Scenarios scenarios;
    private final SeenScenarios seen;
    private final Runs runs;
    private final SitingAnswers answers;
    private final PlanPriorities priorities;
    private final Permissions permissions;

    ScenarioController(
            Scenarios scenarios,
            SeenScenarios seen,
            Runs runs,
            SitingAnswers answers,
            PlanPriorities priorities,
            Permissions permissions) {
        this.scenarios = scenarios;
        this.seen = seen;
        this.runs = runs;
        this.answers = answers;
        this.priorities = priorities;
        this.permissions = permissions;
    }

    @Schema(name = "ScenarioEntry")
    record Entry(
            @NotBlank @Size(max = 100) @Schema(example = "2027—2029 年新增 12 个点位")
            String name,

            @NotNull @Size(max = 1_000) @Schema(example = "")
            String note,

            @NotNull @Valid ScenarioSettings settings) {}

    @Schema(name = "ScenarioWithdrawal")
    record Withdrawal(
            @NotBlank @Size(min = 2, max = 500) @Schema(example = "已由新方案替代")
            String because) {}

    @Operation(summary = "Scenarios one may see: drafts for the district, published ones for its towns")
    @Does("planning.scenario.list")
    @GetMapping("/api/planning/scenarios")
    Listing<ScenarioRow> list(@Valid @ModelAttribute ScenarioFilter filter, Paging paging, Actor actor) {
        return scenarios.list(actor, filter, paging);
    }

    @Operation(summary = "Where the plan wants new points first, and what of it is this product's reading")
    @Does("planning.scenario.list")
    @GetMapping("/api/planning/priorities")
    List<PlanPriority> priorities() {
        return priorities.all();
    }

    @Operation(summary = "Draft a scenario")
    @Does(MAKE)
    @PostMapping("/api/planning/scenarios")
    ResponseEntity<Scenario> make(@Valid @RequestBody Entry body, Actor actor) {
        String district = actor.district();
        if (district == null) throw Refusal.missing().asException();
        permissions.require(actor, MAKE, Belonging.toDistrict(district));
        var made = scenarios
                .make(district, body.name().strip(), body.note().strip(), body.settings(), actor)
                .orThrow();
        return Versions.created(made, made.version());
    }

    @Operation(summary = "One scenario with its settings and its newest run")
    @Does(value = READ, on = KIND)
    @GetMapping("/api/planning/scenarios/{id}")
    ResponseEntity<Scenario> one(@PathVariable UUID id, Actor actor) {
        var scenario = seen.get(id, actor);
        return Versions.answer(scenario, scenario.version());
    }

    @Operation(summary = "Change the settings of a draft; runs of the earlier settings stay")
    @Does(value = MAKE, on = KIND)
    @PutMapping("/api/planning/scenarios/{id}")
    ResponseEntity<Scenario> change(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Entry body,
            Actor actor) {
        var changed = scenarios
                .change(
                        id,
                        Versions.of(version),
                        body.name().strip(),
                        body.note().strip(),
                        body.settings(),
                        actor)
                .orThrow();
        return Versions.answer(changed, changed.version());
    }

    @Operation(summary = "Publish a scenario with the answer of its newest run")
    @Does(value = "planning.scenario.publish", on = KIND)
    @PostMapping("/api/planning/scenarios/{id}/publish")
    ResponseEntity<Scenario> publish(@PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        var published = scenarios.publish(id, Versions.of(version), actor).orThrow();
        return Versions.answer(published, published.version());
    }

    @Operation(summary = "Give a draft up, with the reason")
    @Does(value = MAKE, on = KIND)
    @PostMapping("/api/planning/scenarios/{id}/withdraw")
    ResponseEntity<Scenario> withdraw(
            @PathVariable UUID id, @RequestHeader("If-Match") String version, @Valid @RequestBody Withdrawal body) {
        var withdrawn = scenarios
                .withdraw(id, Versions.of(version), body.because().strip())
                .orThrow();
        return Versions.answer(withdrawn, withdrawn.version());
    }

    @Operation(summary = "Runs of a scenario, the newest first")
    @Does(value = READ, on = KIND)
    @GetMapping("/api/planning/scenarios/{id}/runs")
    List<RunState> runs(@PathVariable UUID id, Actor actor) {
        return runs.of(seen.get(id, actor).id());
    }

    @Operation(summary = "Search for sites by the settings as they are; goes on in the background")
    @Does(value = RUN, on = KIND)
    @PostMapping("/api/planning/scenarios/{id}/runs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RunState run(@PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        return runs.ask(id, Versions.of(version), actor).orThrow();
    }

    @Operation(summary = "Call the newest run off; a plan that is there stays, with the bound known by then")
    @Does(value = RUN, on = KIND)
    @PostMapping("/api/planning/scenarios/{id}/run/cancel")
    RunState cancel(@PathVariable UUID id, Actor actor) {
        return runs.cancelNewest(seen.get(id, actor)).orThrow();
    }

    @Operation(summary = "What the newest run found: periods with their bound, figures, and what stands in the way")
    @Does(value = ANSWER, on = KIND)
    @GetMapping("/api/planning/scenarios/{id}/answer")
    SitingAnswer answer(@PathVariable UUID id, Actor actor) {
        return answers.of(seen.get(id, actor)).orThrow();
    }

    @Operation(summary = "All a run rests on, word for word, so that it can be done again")
    @Does(value = ANSWER, on = KIND)
    @GetMapping(value = "/api/planning/scenarios/{id}/input", produces = "application/json")
    ResponseEntity<String> input(@PathVariable UUID id, Actor actor) {
        return ResponseEntity.ok(answers.input(seen.get(id, actor)).orThrow());
    }

    @Operation(summary = "Every candidate of the newest run: what it adds, or why it lost")
    @Does(value = ANSWER, on = KIND)
    @GetMapping("/api/planning/scenarios/{id}/sites")
    Listing<SitingResult.SiteFate> sites(@PathVariable UUID id, Paging paging, Actor actor) {
        return answers.sites(seen.get(id, actor), paging).orThrow();
    }
}
