package shanyu.inspection.visit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.inspection.visit.Decisions;
import shanyu.inspection.visit.Finding;
import shanyu.inspection.visit.FindingFilter;
import shanyu.inspection.visit.FindingLists;
import shanyu.inspection.visit.FindingRow;
import shanyu.inspection.visit.FindingView;
import shanyu.inspection.visit.FindingViews;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.Refusal;

/** Findings: the list, the thing, and the decision where the law is silent. */
@Tag(name = "inspection")
@RestController
@RequestMapping("/api/findings")
class FindingController {
    private final FindingLists lists;
    private final FindingViews views;
    private final Decisions decisions;

    FindingController(FindingLists lists, FindingViews views, Decisions decisions) {
        this.lists = lists;
        this.views = views;
        this.decisions = decisions;
    }

    @Schema(name = "FindingDecision")
    record Decided(
            @NotNull Finding.Decision decision,

            @Min(0) @Max(365) @Schema(example = "7", description = "calendar days, with DEADLINE")
            int days,

            @NotBlank @Size(min = 5, max = 1000) @Schema(example = "现场隐患可隔离，限七日内整改")
            String reason) {}

    @Operation(summary = "Findings one may see")
    @Does("inspection.finding.list")
    @GetMapping
    Listing<FindingRow> list(@Valid @ModelAttribute FindingFilter filter, Paging paging, Actor actor) {
        return lists.list(actor, filter, paging);
    }

    @Operation(summary = "A finding with its articles, decision and matters")
    @Does(value = "inspection.finding.read", on = "finding")
    @GetMapping("/{id}")
    ResponseEntity<FindingView> read(@PathVariable UUID id, Actor actor) {
        return answer(id, actor);
    }

    @Operation(summary = "Decide what follows where the law is silent: stop, a deadline, or nothing")
    @Does(value = "inspection.finding.decide", on = "finding")
    @PostMapping("/{id}/decide")
    ResponseEntity<FindingView> decide(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Decided decided,
            Actor actor) {
        decisions
                .decide(id, Versions.of(version), decided.decision(), decided.days(), decided.reason(), actor)
                .orThrow();
        return answer(id, actor);
    }

    private ResponseEntity<FindingView> answer(UUID id, Actor actor) {
        var view = views.find(id, actor).orElseThrow(() -> Refusal.missing().asException());
        return Versions.answer(view, view.version());
    }
}
