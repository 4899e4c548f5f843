package shanyu.planning.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.identity.access.Permissions;
import shanyu.planning.building.BuildFacts;
import shanyu.planning.building.BuildFilter;
import shanyu.planning.building.BuildImport;
import shanyu.planning.building.BuildLists;
import shanyu.planning.building.BuildRow;
import shanyu.planning.building.BuildStandards;
import shanyu.planning.building.BuildStep;
import shanyu.planning.building.BuildView;
import shanyu.planning.building.BuildViews;
import shanyu.planning.building.Buildings;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Pipelines: kindergartens and community venues from plan to opening. */
@Tag(name = "buildings")
@RestController
@RequestMapping("/api/planning/buildings")
class BuildingController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String KEEP = "planning.building.keep";
    private static final String DECIDE = "planning.building.decide";
    private static final String ON = "building";

    private final Buildings buildings;
    private final BuildStandards standards;
    private final BuildLists lists;
    private final BuildViews views;
    private final BuildImport imports;
    private final Permissions permissions;

    BuildingController(
            Buildings buildings,
            BuildStandards standards,
            BuildLists lists,
            BuildViews views,
            BuildImport imports,
            Permissions permissions) {
        this.buildings = buildings;
        this.standards = standards;
        this.lists = lists;
        this.views = views;
        this.imports = imports;
        this.permissions = permissions;
    }

    @Schema(name = "BuildingEntry")
    record Entry(
            @NotNull @Valid BuildFacts facts,

            @NotEmpty @Size(max = 8) @Schema(description = "planned day of each step; the hand-over is one of them")
            Map<BuildStep, @NotNull LocalDate> steps) {}

    @Schema(name = "BuildingStepDone")
    record Done(
            @NotNull BuildStep step,
            @NotNull @Schema(example = "2026-05-12") LocalDate day) {}

    @Schema(name = "BuildingNewDateAsked")
    record Asked(
            @NotNull BuildStep step,
            @NotNull @Schema(example = "2027-03-31") LocalDate day,

            @NotBlank @Size(min = 5, max = 1000) @Schema(example = "地块移交推迟，施工许可尚未取得")
            String reason) {}

    @Schema(name = "BuildingNewDateDecision")
    record Decision(
            @NotNull BuildStep step,
            @NotNull Boolean approved,

            @NotBlank @Size(min = 2, max = 1000) @Schema(example = "同意，列入下季度督办")
            String text) {}

    @Schema(name = "BuildingRulingEntry")
    record Ruling(
            @NotBlank @Size(max = 60) @Schema(example = "floor-area-per-child")
            String rule,

            @NotNull @Pattern(regexp = "accepted|objected") String verdict,

            @NotBlank @Size(min = 5, max = 1000) @Schema(example = "老城区改建，按区级会议纪要执行")
            String reason) {}

    @Schema(name = "BuildingNote")
    record Note(
            @NotBlank @Size(min = 5, max = 1000) @Schema(example = "地块用途调整，项目取消")
            String text) {}

    @Operation(summary = "Building projects, as of any day")
    @Does("planning.building.list")
    @GetMapping
    Listing<BuildRow> list(@Valid @ModelAttribute BuildFilter filter, Paging paging, Actor actor) {
        return lists.list(actor, filter, paging);
    }

    @Operation(summary = "The pipelines in sum (plan, tasks 1 and 28), under the filters of the list")
    @Does("planning.building.list")
    @GetMapping("/sums")
    BuildLists.Sums sums(@Valid @ModelAttribute BuildFilter filter, Actor actor) {
        return lists.sums(actor, filter);
    }

    @Operation(summary = "The spreadsheet to fill in, with the words it understands on its second sheet")
    @Does("planning.building.import")
    @GetMapping(value = "/import-template", produces = XLSX)
    ResponseEntity<byte[]> template() {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"shanyu-buildings.xlsx\"")
                .body(BuildImport.template().workbook(english));
    }

    @Operation(summary = "Enter the projects of a spreadsheet: all of them, or none and every fault named")
    @Does("planning.building.import")
    @PostMapping(value = "/import", consumes = XLSX)
    BuildImport.Report land(
            @RequestParam(defaultValue = "false") @Schema(description = "only look it through and change nothing")
                    boolean check,
            @RequestBody byte[] workbook,
            Actor actor) {
        return (check ? imports.check(workbook, actor) : imports.land(workbook, actor)).orThrow();
    }

    @Operation(summary = "A project with its steps, standards and timeline")
    @Does(value = "planning.building.read", on = ON)
    @GetMapping("/{id}")
    ResponseEntity<BuildView> read(@PathVariable UUID id, Actor actor) {
        var view = views.find(id, actor).orElseThrow(() -> Refusal.missing().asException());
        return Versions.answer(view, view.version());
    }

    @Operation(summary = "Enter a project with the planned days of its steps")
    @Does(KEEP)
    @PostMapping
    ResponseEntity<BuildView> enter(@Valid @RequestBody Entry body, Actor actor) {
        permissions.require(actor, KEEP, Buildings.belonging(String.valueOf(actor.district()), body.facts()));
        var id = buildings.enter(body.facts(), body.steps(), actor).orThrow();
        var view = views.find(id, actor).orElseThrow();
        return Versions.created(view, view.version());
    }

    @Operation(summary = "Change what is known of a project; the days of its steps stay")
    @Does(value = KEEP, on = ON)
    @PutMapping("/{id}")
    ResponseEntity<BuildView> change(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody BuildFacts facts,
            Actor actor) {
        permissions.require(actor, KEEP, Buildings.belonging(String.valueOf(actor.district()), facts));
        return answer(buildings.change(id, Versions.of(version), facts, actor), actor);
    }

    @Operation(summary = "A step is done; steps are done in their order")
    @Does(value = KEEP, on = ON)
    @PostMapping("/{id}/steps")
    ResponseEntity<BuildView> record(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Done body,
            Actor actor) {
        return answer(buildings.record(id, Versions.of(version), body.step(), body.day(), actor), actor);
    }

    @Operation(summary = "Ask for a new day for a step; another person decides")
    @Does(value = KEEP, on = ON)
    @PostMapping("/{id}/new-dates")
    ResponseEntity<BuildView> propose(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Asked body,
            Actor actor) {
        return answer(
                buildings.propose(
                        id,
                        Versions.of(version),
                        body.step(),
                        body.day(),
                        body.reason().strip(),
                        actor),
                actor);
    }

    @Operation(summary = "Decide on a new day; the steps after it move with it")
    @Does(value = DECIDE, on = ON)
    @PostMapping("/{id}/new-date-decisions")
    ResponseEntity<BuildView> decide(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Decision body,
            Actor actor) {
        return answer(
                buildings.decide(
                        id,
                        Versions.of(version),
                        body.step(),
                        body.approved(),
                        body.text().strip(),
                        actor),
                actor);
    }

    @Operation(summary = "Decide on a standard the norms leave to a person, with the reason")
    @Does(value = DECIDE, on = ON)
    @PostMapping("/{id}/rulings")
    ResponseEntity<BuildView> rule(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Ruling body,
            Actor actor) {
        return answer(
                standards.rule(
                        id,
                        Versions.of(version),
                        body.rule(),
                        body.verdict(),
                        body.reason().strip(),
                        actor),
                actor);
    }

    @Operation(summary = "Give a project up; it stays to be read")
    @Does(value = KEEP, on = ON)
    @PostMapping("/{id}/dropping")
    ResponseEntity<BuildView> drop(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Note note,
            Actor actor) {
        return answer(buildings.drop(id, Versions.of(version), note.text().strip(), actor), actor);
    }

    private ResponseEntity<BuildView> answer(Outcome<UUID> outcome, Actor actor) {
        var view = views.find(outcome.orThrow(), actor).orElseThrow();
        return Versions.answer(view, view.version());
    }
}
