package shanyu.planning.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Does;
import shanyu.identity.access.Permissions;
import shanyu.planning.PlanningTerms;
import shanyu.planning.building.OpenedKindergartens.Opened;
import shanyu.planning.townplan.InclusiveTown;
import shanyu.planning.townplan.OpenWording;
import shanyu.planning.townplan.PlanBoard;
import shanyu.planning.townplan.PlanFigure;
import shanyu.planning.townplan.PlanFigures;
import shanyu.planning.townplan.PlanInForce;
import shanyu.planning.townplan.PlanReadings;
import shanyu.planning.townplan.TownStanding;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.shared.Refusal;

/** Plan and progress of a district: the plan's own figures with their rows, every town, open wordings, and the terms of each step. */
@Tag(name = "town-plans")
@RestController
@RequestMapping("/api/planning")
class PlanBoardController {
    private static final String PROGRESS = "planning.plan.progress";

    private final PlanBoard board;
    private final PlanFigures figures;
    private final PlanReadings readings;
    private final PlanningTerms terms;
    private final Permissions permissions;

    PlanBoardController(
            PlanBoard board, PlanFigures figures, PlanReadings readings, PlanningTerms terms, Permissions permissions) {
        this.board = board;
        this.figures = figures;
        this.readings = readings;
        this.terms = terms;
        this.permissions = permissions;
    }

    @Schema(name = "PlanReadingDecision")
    record Decision(
            @NotNull OpenWording wording,

            @NotBlank @Size(max = 40) @Schema(example = "in-service")
            String answer,

            @NotBlank @Size(min = 5, max = 1000) @Schema(example = "变更中和整改中的机构仍在收托，计入覆盖")
            String reason) {}

    @Schema(name = "PlanningTermSetting")
    record Setting(
            PlanningTerms.@NotNull Step step,

            @NotNull @Min(1) @Max(365) @Schema(example = "20")
            Integer workingDays,

            @NotBlank @Size(min = 5, max = 1000) @Schema(example = "区联席会议第 3 次会议纪要")
            String reason) {}

    @Operation(summary = "Figures 1 to 3 and 21 of the plan, counted by their formulas, as of any day")
    @Does(PROGRESS)
    @GetMapping("/plan-figures")
    List<PlanFigure> figures(@RequestParam(required = false) @Nullable LocalDate asOf, Actor actor) {
        return figures.of(own(actor, PROGRESS), asOf);
    }

    @Operation(summary = "The rows behind KPI-01: towns with their inclusive institutions in service")
    @Does(PROGRESS)
    @GetMapping("/plan-figures/inclusive-towns")
    Listing<InclusiveTown> inclusive(
            @RequestParam(required = false) @Nullable LocalDate asOf, Paging paging, Actor actor) {
        return figures.inclusive(own(actor, PROGRESS), asOf, paging);
    }

    @Operation(summary = "The rows behind KPI-02: towns with their plan in force")
    @Does(PROGRESS)
    @GetMapping("/plan-figures/plans-in-force")
    Listing<PlanInForce> inForce(@RequestParam(required = false) @Nullable LocalDate asOf, Paging paging, Actor actor) {
        return figures.inForce(own(actor, PROGRESS), asOf, paging);
    }

    @Operation(summary = "The rows behind KPI-03: kindergartens that have opened, with what the register has of them")
    @Does(PROGRESS)
    @GetMapping("/plan-figures/opened-kindergartens")
    Listing<Opened> kindergartens(
            @RequestParam(required = false) @Nullable LocalDate asOf, Paging paging, Actor actor) {
        return figures.kindergartens(own(actor, PROGRESS), asOf, paging);
    }

    @Operation(summary = "Every town with its plan and how far the register has come with it, as of any day")
    @Does(PROGRESS)
    @GetMapping("/town-standings")
    Listing<TownStanding> towns(@RequestParam(required = false) @Nullable LocalDate asOf, Paging paging, Actor actor) {
        return board.towns(own(actor, PROGRESS), asOf, paging);
    }

    @Operation(summary = "Decide, with a reason, how the district reads a wording the plan leaves open")
    @Does("planning.reading.decide")
    @PostMapping("/plan-readings")
    PlanReadings.Reading decide(@Valid @RequestBody Decision body, Actor actor) {
        own(actor, "planning.reading.decide");
        return readings.decide(body.wording(), body.answer(), body.reason().strip(), actor)
                .orThrow();
    }

    @Operation(summary = "How many working days each step has, and who says so")
    @Does("planning.term.list")
    @GetMapping("/terms")
    Listing<PlanningTerms.Term> terms(Paging paging, Actor actor) {
        var all = terms.all(own(actor, "planning.term.list"));
        int from = (int) Math.min(paging.offset(), all.size());
        return Listing.of(all.subList(from, Math.min(from + paging.size(), all.size())), paging, all.size());
    }

    @Operation(summary = "Set the district's own term of a step; it holds for steps begun from now on")
    @Does("planning.term.set")
    @PostMapping("/terms")
    PlanningTerms.Term set(@Valid @RequestBody Setting body, Actor actor) {
        own(actor, "planning.term.set");
        return terms.set(body.step(), body.workingDays(), body.reason().strip(), actor);
    }

    private String own(Actor actor, String action) {
        String district = actor.district();
        if (district == null) throw Refusal.missing().asException();
        permissions.require(actor, action, Belonging.toDistrict(district));
        return district;
    }
}
