package shanyu.registry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Does;
import shanyu.identity.access.Permissions;
import shanyu.registry.AttachedPaper;
import shanyu.registry.Filing;
import shanyu.registry.FilingForm;
import shanyu.registry.FilingLists;
import shanyu.registry.FilingView;
import shanyu.registry.FilingViews;
import shanyu.registry.Filings;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Filings as the institution makes them. */
@Tag(name = "registry")
@RestController
@RequestMapping("/api/filings")
class FilingController {
    private final Filings filings;
    private final FilingViews views;
    private final FilingLists lists;
    private final Institutions institutions;
    private final Permissions permissions;

    FilingController(
            Filings filings, FilingViews views, FilingLists lists, Institutions institutions, Permissions permissions) {
        this.filings = filings;
        this.views = views;
        this.lists = lists;
        this.institutions = institutions;
        this.permissions = permissions;
    }

    @Schema(name = "FilingBeginning")
    record Beginning(
            @NotNull UUID institution,
            Filing.@NotNull Purpose purpose,

            @Nullable @Schema(description = "for changes: the day it took place")
            LocalDate happenedOn) {}

    @Operation(summary = "Filings one may see")
    @Does("registry.filing.list")
    @GetMapping
    Listing<FilingLists.Row> list(@Valid @ModelAttribute FilingLists.Filter filter, Paging paging, Actor actor) {
        return lists.list(actor, filter, paging);
    }

    @Operation(summary = "Begin a filing: for opening, or of a change")
    @Does("registry.filing.draft")
    @PostMapping
    ResponseEntity<FilingView> draft(@Valid @RequestBody Beginning beginning, Actor actor) {
        var about = institutions.find(beginning.institution()).map(Institution::belonging);
        permissions.require(actor, "registry.filing.draft", about.orElse(Belonging.toNobody()));
        var made = filings.draft(beginning.institution(), beginning.purpose(), beginning.happenedOn(), actor)
                .orThrow();
        var view = views.find(made.id(), actor).orElseThrow();
        return Versions.created(view, view.version());
    }

    @Operation(summary = "One filing with its papers, judgements, clocks and steps")
    @Does(value = "registry.filing.read", on = "filing")
    @GetMapping("/{id}")
    ResponseEntity<FilingView> read(@PathVariable UUID id, Actor actor) {
        var view = views.find(id, actor).orElseThrow(() -> Refusal.missing().asException());
        return Versions.answer(view, view.version());
    }

    @Operation(summary = "Keep the form as far as it is typed")
    @Does(value = "registry.filing.draft", on = "filing")
    @PutMapping("/{id}/form")
    ResponseEntity<FilingView> save(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody FilingForm form,
            Actor actor) {
        return answer(filings.save(id, Versions.of(version), form), actor);
    }

    @Operation(summary = "Add a paper handed in before, or correct what is said of it")
    @Does(value = "registry.filing.draft", on = "filing")
    @PostMapping("/{id}/papers")
    ResponseEntity<FilingView> attach(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody AttachedPaper paper,
            Actor actor) {
        return answer(filings.attach(id, Versions.of(version), paper, actor), actor);
    }

    @Operation(summary = "Take a paper off the draft")
    @Does(value = "registry.filing.draft", on = "filing")
    @DeleteMapping("/{id}/papers/{paper}")
    ResponseEntity<FilingView> detach(
            @PathVariable UUID id, @PathVariable UUID paper, @RequestHeader("If-Match") String version, Actor actor) {
        return answer(filings.detach(id, Versions.of(version), paper), actor);
    }

    @Operation(summary = "Hand the filing in")
    @Does(value = "registry.filing.submit", on = "filing")
    @PostMapping("/{id}/submit")
    ResponseEntity<FilingView> submit(@PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        return answer(filings.submit(id, Versions.of(version), actor), actor);
    }

    @Operation(summary = "Take a returned filing up again")
    @Does(value = "registry.filing.submit", on = "filing")
    @PostMapping("/{id}/revise")
    ResponseEntity<FilingView> revise(@PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        return answer(filings.revise(id, Versions.of(version), actor), actor);
    }

    @Operation(summary = "Give the filing up")
    @Does(value = "registry.filing.submit", on = "filing")
    @PostMapping("/{id}/withdraw")
    ResponseEntity<FilingView> withdraw(@PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        return answer(filings.withdraw(id, Versions.of(version), actor), actor);
    }

    private ResponseEntity<FilingView> answer(Outcome<Filing> outcome, Actor actor) {
        var view = views.find(outcome.orThrow().id(), actor).orElseThrow();
        return Versions.answer(view, view.version());
    }
}
