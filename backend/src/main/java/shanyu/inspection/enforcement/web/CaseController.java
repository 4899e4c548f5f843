package shanyu.inspection.enforcement.web;

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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import shanyu.casework.Deadline;
import shanyu.identity.Actor;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Does;
import shanyu.identity.access.Permissions;
import shanyu.inspection.enforcement.BindingArticles;
import shanyu.inspection.enforcement.CaseFilter;
import shanyu.inspection.enforcement.CaseLists;
import shanyu.inspection.enforcement.CaseRow;
import shanyu.inspection.enforcement.CaseView;
import shanyu.inspection.enforcement.CaseViews;
import shanyu.inspection.enforcement.JointCases;
import shanyu.norms.Basis;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.Refusal;

/** Joint cases: the list, the thing, opening, and how the office that leads keeps it together. */
@Tag(name = "enforcement")
@RestController
class CaseController {
    private final JointCases cases;
    private final CaseLists lists;
    private final CaseViews views;
    private final BindingArticles articles;
    private final Agencies agencies;
    private final Permissions permissions;

    CaseController(
            JointCases cases,
            CaseLists lists,
            CaseViews views,
            BindingArticles articles,
            Agencies agencies,
            Permissions permissions) {
        this.cases = cases;
        this.lists = lists;
        this.views = views;
        this.articles = articles;
        this.agencies = agencies;
        this.permissions = permissions;
    }

    @Schema(name = "CaseOpening", description = "about one of: a finding, a site, a petition, an institution")
    record Opening(
            @Nullable UUID institution,
            @Nullable UUID site,
            @Nullable UUID finding,
            @Nullable UUID petition,

            @NotBlank @Size(min = 4, max = 120) @Schema(example = "安全出口堵塞，逾期未改")
            String title,

            @NotBlank @Size(min = 5, max = 1000) @Schema(example = "检查组移送立案，拟联合消防、教育处置")
            String why) {
        JointCases.Ground ground() {
            return new JointCases.Ground(institution, site, finding, petition);
        }
    }

    @Schema(name = "CasePartOrder")
    record PartOrder(
            @NotNull UUID agency,

            @NotBlank @Size(min = 4, max = 1000) @Schema(example = "核查疏散通道和消防设施")
            String task,

            @Min(1) @Max(365) @Schema(example = "5") int amount,
            @NotNull Deadline.Unit unit) {}

    @Schema(name = "CaseMinutes")
    record Minutes(
            @NotNull @Schema(example = "2026-11-20") LocalDate heldOn,

            @NotBlank @Size(min = 5, max = 4000) @Schema(example = "会议商定：消防先行复查，教育约谈负责人")
            String text,

            @NotNull @Size(max = 12) @Schema(description = "ids of papers handed in before")
            List<@NotNull UUID> papers) {}

    @Schema(name = "CaseEnforcer")
    record Enforcer(@NotNull UUID enforcer) {}

    @Schema(name = "CaseText")
    record Text(
            @NotBlank @Size(min = 2, max = 1000) @Schema(example = "各分工已办结，处罚已履行")
            String text) {}

    @Schema(name = "CasePartner")
    record Partner(
            UUID id,
            Agency.Kind kind,
            String name,
            String nameEn,
            @Nullable String town) {}

    @Operation(summary = "Cases one may see")
    @Does("inspection.case.list")
    @GetMapping("/api/cases")
    Listing<CaseRow> list(@Valid @ModelAttribute CaseFilter filter, Paging paging, Actor actor) {
        return lists.list(actor, filter, paging);
    }

    @Operation(summary = "A case with its parts, clocks, proposal, decision and timeline")
    @Does(value = "inspection.case.read", on = "joint-case")
    @GetMapping("/api/cases/{id}")
    ResponseEntity<CaseView> read(@PathVariable UUID id, Actor actor) {
        return answer(id, actor);
    }

    @Operation(summary = "Agencies of one's district that may be drawn in or enforce")
    @Does("inspection.case.reference")
    @GetMapping("/api/case-partners")
    List<Partner> partners(Actor actor) {
        String district = String.valueOf(actor.district());
        return Stream.of(Agency.Kind.DEPARTMENT, Agency.Kind.TOWN, Agency.Kind.DISTRICT_OFFICE)
                .flatMap(kind -> agencies.inDistrict(district, kind).stream())
                .map(of -> new Partner(of.id(), of.kind(), of.name(), of.nameEn(), of.town()))
                .toList();
    }

    @Operation(summary = "Articles a penalty may rest on today: binding, found, in force here")
    @Does("inspection.case.reference")
    @GetMapping("/api/binding-articles")
    List<Basis> articles() {
        return articles.today();
    }

    @Operation(summary = "Open a joint case on a finding, a site, a petition or an institution of one's place")
    @Does("inspection.case.open")
    @PostMapping("/api/cases")
    ResponseEntity<CaseView> open(@Valid @RequestBody Opening opening, Actor actor) {
        var ground = opening.ground();
        var place = cases.placeOf(ground)
                .orElseThrow(
                        () -> Refusal.field("ground", null, "no-such-thing").asException());
        permissions.require(
                actor,
                "inspection.case.open",
                new Belonging(place.district(), place.town(), null, place.lead(), null, Set.of()));
        var of = cases.open(ground, opening.title().strip(), opening.why().strip(), actor)
                .orThrow();
        return Versions.created(views.find(of.id(), actor).orElseThrow(), of.version());
    }

    @Operation(summary = "Draw an agency in, with its part and its own deadline")
    @Does(value = "inspection.case.coordinate", on = "joint-case")
    @PostMapping("/api/cases/{id}/parts")
    ResponseEntity<CaseView> drawIn(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody PartOrder order,
            Actor actor) {
        cases.drawIn(
                        id,
                        Versions.of(version),
                        order.agency(),
                        order.task().strip(),
                        order.amount(),
                        order.unit(),
                        actor)
                .orThrow();
        return answer(id, actor);
    }

    @Operation(summary = "Keep the minutes of a meeting, or a paper of the case")
    @Does(value = "inspection.case.coordinate", on = "joint-case")
    @PostMapping("/api/cases/{id}/minutes")
    ResponseEntity<CaseView> minute(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Minutes minutes,
            Actor actor) {
        cases.minute(
                        id,
                        Versions.of(version),
                        minutes.heldOn(),
                        minutes.text().strip(),
                        List.copyOf(minutes.papers()),
                        actor)
                .orThrow();
        return answer(id, actor);
    }

    @Operation(summary = "Name the department with the power to punish; it holds the clocks from here")
    @Does(value = "inspection.case.coordinate", on = "joint-case")
    @PostMapping("/api/cases/{id}/investigation")
    ResponseEntity<CaseView> investigate(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Enforcer enforcer,
            Actor actor) {
        cases.investigate(id, Versions.of(version), enforcer.enforcer(), actor).orThrow();
        return answer(id, actor);
    }

    @Operation(summary = "Close a case whose parts are all done")
    @Does(value = "inspection.case.coordinate", on = "joint-case")
    @PostMapping("/api/cases/{id}/closing")
    ResponseEntity<CaseView> close(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Text text,
            Actor actor) {
        cases.close(id, Versions.of(version), text.text().strip(), actor).orThrow();
        return answer(id, actor);
    }

    private ResponseEntity<CaseView> answer(UUID id, Actor actor) {
        var view = views.find(id, actor).orElseThrow(() -> Refusal.missing().asException());
        return Versions.answer(view, view.version());
    }
}
