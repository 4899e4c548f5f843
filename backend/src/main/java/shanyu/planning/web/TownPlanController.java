package shanyu.planning.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
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
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Does;
import shanyu.identity.access.Permissions;
import shanyu.planning.townplan.PlanContent;
import shanyu.planning.townplan.PlanDifference;
import shanyu.planning.townplan.PlanFilter;
import shanyu.planning.townplan.PlanLine;
import shanyu.planning.townplan.PlanLists;
import shanyu.planning.townplan.PlanPart;
import shanyu.planning.townplan.PlanPrint;
import shanyu.planning.townplan.PlanProgress;
import shanyu.planning.townplan.PlanRow;
import shanyu.planning.townplan.PlanView;
import shanyu.planning.townplan.PlanViews;
import shanyu.planning.townplan.TownPlans;
import shanyu.server.HouseClock;
import shanyu.server.http.HandedIn;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** One town, one plan: its versions, what each says, on paper and in a sheet, and the steps to its approval. */
@Tag(name = "town-plans")
@RestController
@RequestMapping("/api/planning/town-plans")
class TownPlanController {
    private static final String READ = "planning.plan.read";
    private static final String WRITE = "planning.plan.write";
    private static final String REVIEW = "planning.plan.review";
    private static final String ON = "town-plan";

    private final TownPlans plans;
    private final PlanLists lists;
    private final PlanViews views;
    private final PlanPrint print;
    private final Permissions permissions;
    private final HouseClock clock;

    TownPlanController(
            TownPlans plans,
            PlanLists lists,
            PlanViews views,
            PlanPrint print,
            Permissions permissions,
            HouseClock clock) {
        this.plans = plans;
        this.lists = lists;
        this.views = views;
        this.print = print;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Schema(name = "TownPlanBeginning")
    record Beginning(
            @NotNull @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
            String town,

            @NotNull @Min(2020) @Max(2100) @Schema(example = "2027")
            Integer firstYear,

            @NotNull @Min(2020) @Max(2100) @Schema(example = "2029")
            Integer lastYear) {}

    @Schema(name = "TownPlanCall")
    record Call(
            @NotNull @Min(2020) @Max(2100) @Schema(example = "2027")
            Integer firstYear,

            @NotNull @Min(2020) @Max(2100) @Schema(example = "2029")
            Integer lastYear) {}

    @Schema(name = "TownPlansCalled")
    record Called(List<String> towns) {}

    @Schema(name = "TownPlanNote")
    record Note(
            @NotBlank @Size(min = 2, max = 1000) @Schema(example = "2028 年的目标与名册不符，请核对")
            String text) {}

    @Schema(name = "TownPlanComment")
    record Comment(
            @NotNull PlanPart part,

            @NotBlank @Size(min = 2, max = 1000) @Schema(example = "2028 年的目标与名册不符，请核对")
            String text) {}

    @Operation(summary = "Versions of town plans, as of any day")
    @Does("planning.plan.list")
    @GetMapping
    Listing<PlanRow> list(@Valid @ModelAttribute PlanFilter filter, Paging paging, Actor actor) {
        return lists.list(actor, filter, paging);
    }

    @Operation(summary = "A version of a town's plan with its figures, progress and timeline, as of any day")
    @Does(value = READ, on = ON)
    @GetMapping("/{id}")
    ResponseEntity<PlanView> read(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate asOf, Actor actor) {
        var view =
                views.find(id, asOf, actor).orElseThrow(() -> Refusal.missing().asException());
        return Versions.answer(view, view.version());
    }

    @Operation(
            summary =
                    "What differs between two texts of a town: handed-in ones by their number, else the one being written")
    @Does(value = READ, on = ON)
    @GetMapping("/{id}/differences")
    List<PlanDifference> differences(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable @Min(1) @Max(1000) Integer text,
            @RequestParam UUID other,
            @RequestParam(required = false) @Nullable @Min(1) @Max(1000) Integer otherText) {
        return views.differences(other, otherText, id, text).orThrow();
    }

    @Operation(summary = "The goals of a plan and how far the register has come with each")
    @Does(value = READ, on = ON)
    @GetMapping("/{id}/progress")
    Listing<PlanProgress> progress(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate asOf, Paging paging) {
        var rows = views.progress(id, asOf == null ? clock.today() : asOf)
                .orElseThrow(() -> Refusal.missing().asException());
        int from = (int) Math.min(paging.offset(), rows.size());
        return Listing.of(rows.subList(from, Math.min(from + paging.size(), rows.size())), paging, rows.size());
    }

    @Operation(summary = "A plan line by line, for a sheet")
    @Does(value = READ, on = ON)
    @GetMapping("/{id}/lines")
    Listing<PlanLine> lines(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Paging paging,
            Actor actor) {
        return print.lines(id, asOf, english(), paging, actor).orThrow();
    }

    @Operation(summary = "The plan as it was handed in, as PDF with the hash it is sealed with")
    @Does(value = READ, on = ON)
    @GetMapping(value = "/{id}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate asOf, Actor actor) {
        return HandedIn.shown(
                MediaType.APPLICATION_PDF_VALUE,
                "town-plan-%s.pdf".formatted(id),
                print.pdf(id, asOf, english(), actor).orThrow());
    }

    @Operation(summary = "Call for plans: begin one in every town that is working on none and has none for these years")
    @Does("planning.plan.call")
    @PostMapping("/calls")
    Called call(@Valid @RequestBody Call body, Actor actor) {
        permissions.require(actor, "planning.plan.call", Belonging.toDistrict(String.valueOf(actor.district())));
        return new Called(plans.call(body.firstYear(), body.lastYear(), actor).orThrow());
    }

    @Operation(summary = "Begin a version of a town's plan with the figures of today")
    @Does(WRITE)
    @PostMapping
    ResponseEntity<PlanView> begin(@Valid @RequestBody Beginning body, Actor actor) {
        permissions.require(actor, WRITE, Belonging.toTown(String.valueOf(actor.district()), body.town()));
        var id = plans.begin(body.town(), body.firstYear(), body.lastYear(), actor)
                .orThrow();
        var view = views.find(id, null, actor).orElseThrow();
        return Versions.created(view, view.version());
    }

    @Operation(summary = "Keep what the town has written so far")
    @Does(value = WRITE, on = ON)
    @PutMapping("/{id}/content")
    ResponseEntity<PlanView> write(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody PlanContent content,
            Actor actor) {
        return answer(plans.write(id, Versions.of(version), content, actor), actor);
    }

    @Operation(summary = "Take the figures over anew, as they stand today")
    @Does(value = WRITE, on = ON)
    @PostMapping("/{id}/grounds")
    ResponseEntity<PlanView> refigure(@PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        return answer(plans.refigure(id, Versions.of(version), actor), actor);
    }

    @Operation(summary = "Hand the plan in; what it says is sealed")
    @Does(value = WRITE, on = ON)
    @PostMapping("/{id}/submission")
    ResponseEntity<PlanView> submit(@PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        return answer(plans.submit(id, Versions.of(version), actor), actor);
    }

    @Operation(summary = "Give this version up; the one in force stays")
    @Does(value = WRITE, on = ON)
    @PostMapping("/{id}/withdrawal")
    ResponseEntity<PlanView> withdraw(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Note note,
            Actor actor) {
        return answer(plans.withdraw(id, Versions.of(version), note.text().strip(), actor), actor);
    }

    @Operation(summary = "Comment on a part; the plan stays with the district")
    @Does(value = REVIEW, on = ON)
    @PostMapping("/{id}/comments")
    ResponseEntity<PlanView> comment(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Comment body,
            Actor actor) {
        return answer(
                plans.comment(id, Versions.of(version), body.part(), body.text().strip(), actor), actor);
    }

    @Operation(summary = "Find the plan good; a second person has yet to approve it")
    @Does(value = REVIEW, on = ON)
    @PostMapping("/{id}/acceptance")
    ResponseEntity<PlanView> accept(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Note note,
            Actor actor) {
        return answer(plans.accept(id, Versions.of(version), note.text().strip(), actor), actor);
    }

    @Operation(summary = "Send the plan back to the town")
    @Does(value = "planning.plan.approve", on = ON)
    @PostMapping("/{id}/return")
    ResponseEntity<PlanView> giveBack(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Note note,
            Actor actor) {
        return answer(plans.giveBack(id, Versions.of(version), note.text().strip(), actor), actor);
    }

    @Operation(summary = "Approve as a second person: neither who accepted it nor who commented last")
    @Does(value = "planning.plan.approve", on = ON)
    @PostMapping("/{id}/approval")
    ResponseEntity<PlanView> approve(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Note note,
            Actor actor) {
        return answer(plans.approve(id, Versions.of(version), note.text().strip(), actor), actor);
    }

    private ResponseEntity<PlanView> answer(Outcome<UUID> outcome, Actor actor) {
        var view = views.find(outcome.orThrow(), null, actor).orElseThrow();
        return Versions.answer(view, view.version());
    }

    private static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }
}
