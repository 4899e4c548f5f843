package shanyu.inspection.risk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.inspection.risk.RiskCorrection;
import shanyu.inspection.risk.RiskCorrections;
import shanyu.inspection.risk.RiskFilter;
import shanyu.inspection.risk.RiskLists;
import shanyu.inspection.risk.RiskOverride;
import shanyu.inspection.risk.RiskOverrides;
import shanyu.inspection.risk.RiskRow;
import shanyu.inspection.risk.RiskView;
import shanyu.inspection.risk.RiskViews;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.Refusal;

/** The risk class of institutions: the list, one with every line, what people set beside it, what is contested. */
@Tag(name = "inspection")
@RestController
class RiskController {
    private final RiskLists lists;
    private final RiskViews views;
    private final RiskOverrides overrides;
    private final RiskCorrections corrections;

    RiskController(RiskLists lists, RiskViews views, RiskOverrides overrides, RiskCorrections corrections) {
        this.lists = lists;
        this.views = views;
        this.overrides = overrides;
        this.corrections = corrections;
    }

    @Schema(name = "RiskOverriding")
    record Overriding(
            @NotNull @Pattern(regexp = "[A-D]") @Schema(example = "C")
            String riskClass,

            @NotBlank @Size(min = 5, max = 1000) @Schema(example = "负责人更换且已约谈，三个月内提高检查频次")
            String reason,

            @NotNull @Schema(description = "last day on which it holds", example = "2026-12-31")
            LocalDate lastDay) {}

    @Schema(name = "RiskContest")
    record Contest(
            @NotBlank
            @Size(max = 100)
            @Pattern(regexp = "[a-z-]+:.{1,80}")
            @Schema(example = "finding:0b0c8f0e-6d52-4a3b-9d5c-0c62f5a0a001")
            String reference,

            @NotBlank @Size(min = 5, max = 2000) @Schema(example = "该问题属另一处场所，请核对现场照片")
            String request) {}

    @Schema(name = "RiskCorrectionDecision")
    record Decided(
            @NotNull Boolean upheld,

            @NotBlank @Size(min = 5, max = 2000) @Schema(example = "经核对照片与定位，情况属实，该项不再计分")
            String reason) {}

    @Operation(summary = "Institutions in service by risk class")
    @Does("inspection.risk.list")
    @GetMapping("/api/risk")
    Listing<RiskRow> list(@Valid @ModelAttribute RiskFilter filter, Paging paging, Actor actor) {
        return lists.list(actor, filter, paging);
    }

    @Operation(
            summary =
                    "The risk class of one institution: every point with the row behind it, and how it can get better")
    @Does(value = "inspection.risk.read", on = "institution")
    @GetMapping("/api/institutions/{id}/risk")
    RiskView read(@PathVariable UUID id, Actor actor) {
        return views.find(id, actor).orElseThrow(() -> Refusal.missing().asException());
    }

    @Operation(
            summary = "Propose a class against the formula, with a reason and a last day; a second person confirms it")
    @Does(value = "inspection.risk.override", on = "institution")
    @PostMapping("/api/institutions/{id}/risk/overrides")
    ResponseEntity<RiskOverride> override(@PathVariable UUID id, @Valid @RequestBody Overriding body, Actor actor) {
        var set = overrides
                .propose(id, body.riskClass(), body.reason().strip(), body.lastDay(), actor)
                .orThrow();
        return Versions.created(set, set.version());
    }

    @Operation(summary = "Confirm a class somebody else proposed: it holds from today to its last day")
    @Does(value = "inspection.risk.confirm", on = "risk-override")
    @PostMapping("/api/risk-overrides/{id}/confirm")
    ResponseEntity<RiskOverride> confirm(
            @PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        var set = overrides.confirm(id, Versions.of(version), actor).orThrow();
        return Versions.answer(set, set.version());
    }

    @Operation(summary = "Decline a class that was proposed")
    @Does(value = "inspection.risk.confirm", on = "risk-override")
    @PostMapping("/api/risk-overrides/{id}/decline")
    ResponseEntity<RiskOverride> decline(
            @PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        var set = overrides.decline(id, Versions.of(version), actor).orThrow();
        return Versions.answer(set, set.version());
    }

    @Operation(summary = "Ask that a line of one's own score be corrected")
    @Does(value = "inspection.risk.contest", on = "institution")
    @PostMapping("/api/institutions/{id}/risk/corrections")
    ResponseEntity<RiskCorrection> contest(@PathVariable UUID id, @Valid @RequestBody Contest body, Actor actor) {
        var asked = corrections
                .ask(id, body.reference(), body.request().strip(), actor)
                .orThrow();
        return Versions.created(asked, asked.version());
    }

    @Operation(summary = "Decide on a correction; upheld, the fact counts no more from today")
    @Does(value = "inspection.risk.decide", on = "risk-correction")
    @PostMapping("/api/risk-corrections/{id}/decide")
    ResponseEntity<RiskCorrection> decide(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Decided body,
            Actor actor) {
        var decided = corrections
                .decide(id, Versions.of(version), body.upheld(), body.reason().strip(), actor)
                .orThrow();
        return Versions.answer(decided, decided.version());
    }
}
