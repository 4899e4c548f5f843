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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.inspection.enforcement.CaseView;
import shanyu.inspection.enforcement.CaseViews;
import shanyu.inspection.enforcement.JointCase;
import shanyu.inspection.enforcement.Proceedings;
import shanyu.inspection.enforcement.Proposal;
import shanyu.inspection.enforcement.Proposals;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;

/** The verbs of a case on its way from a proposal to its end. */
@Tag(name = "enforcement")
@RestController
@RequestMapping("/api/cases/{id}")
class CaseVerbController {
    private final Proceedings proceedings;
    private final CaseViews views;

    CaseVerbController(Proceedings proceedings, CaseViews views) {
        this.proceedings = proceedings;
        this.views = views;
    }

    @Schema(name = "CaseProposal")
    record Proposed(
            @NotNull Proposal.Kind kind,

            @Nullable @Size(max = 30) @Schema(example = "PEN-FIRE-60")
            String penalty,

            @Nullable @Min(0) @Max(20) @Schema(description = "number of the ladder's step, from 0", example = "0")
            Integer step,

            @Nullable @Min(1) @Max(1_000_000_000_000L) @Schema(description = "fen", example = "1000000")
            Long amountFen,

            @Nullable @Size(max = 80) @Schema(description = "the binding article broken", example = "fire-law#28")
            String breached,

            @Schema(description = "with FIRST_MINOR: minor and without harm, as a person finds")
            boolean harmless,

            @NotBlank @Size(min = 5, max = 1000) @Schema(example = "逾期未改，按拒不改正一档")
            String reason) {}

    @Schema(name = "CaseWords")
    record Words(
            @NotBlank @Size(min = 2, max = 1000) @Schema(example = "事实清楚，依据充分，同意")
            String text) {}

    @Operation(summary = "Propose what should follow: a step of a ladder, or none")
    @Does(value = "inspection.case.enforce", on = "joint-case")
    @PostMapping("/proposal")
    ResponseEntity<CaseView> propose(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Proposed asked,
            Actor actor) {
        return answer(
                proceedings.propose(
                        id,
                        Versions.of(version),
                        new Proposals.Asked(
                                asked.kind(),
                                asked.penalty(),
                                asked.step(),
                                asked.amountFen(),
                                asked.breached(),
                                asked.harmless(),
                                asked.reason().strip()),
                        actor),
                actor);
    }

    @Operation(summary = "Tell the party what is proposed, and that it may ask for a hearing")
    @Does(value = "inspection.case.enforce", on = "joint-case")
    @PostMapping("/notice")
    ResponseEntity<CaseView> notifyParty(
            @PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        return answer(proceedings.notifyParty(id, Versions.of(version), actor), actor);
    }

    @Operation(summary = "Ask for a hearing, within the time the notice gives")
    @Does(value = "inspection.case.hearing", on = "joint-case")
    @PostMapping("/hearing-request")
    ResponseEntity<CaseView> askHearing(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Words words,
            Actor actor) {
        return answer(
                proceedings.askHearing(id, Versions.of(version), words.text().strip(), actor), actor);
    }

    @Operation(summary = "Say that no hearing is asked for")
    @Does(value = "inspection.case.hearing", on = "joint-case")
    @PostMapping("/hearing-waiver")
    ResponseEntity<CaseView> waiveHearing(
            @PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        return answer(proceedings.waiveHearing(id, Versions.of(version), actor), actor);
    }

    @Operation(summary = "Keep what the hearing brought")
    @Does(value = "inspection.case.enforce", on = "joint-case")
    @PostMapping("/hearing")
    ResponseEntity<CaseView> holdHearing(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Words words,
            Actor actor) {
        return answer(
                proceedings.holdHearing(id, Versions.of(version), words.text().strip(), actor), actor);
    }

    @Operation(summary = "Decide as proposed; never by whoever proposed")
    @Does(value = "inspection.case.enforce", on = "joint-case")
    @PostMapping("/decision")
    ResponseEntity<CaseView> decide(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Words words,
            Actor actor) {
        return answer(proceedings.decide(id, Versions.of(version), words.text().strip(), actor), actor);
    }

    @Operation(summary = "Send a proposal back; never by whoever proposed")
    @Does(value = "inspection.case.enforce", on = "joint-case")
    @PostMapping("/proposal-return")
    ResponseEntity<CaseView> giveBack(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Words words,
            Actor actor) {
        return answer(
                proceedings.giveBack(id, Versions.of(version), words.text().strip(), actor), actor);
    }

    @Operation(summary = "The decision reached the party")
    @Does(value = "inspection.case.enforce", on = "joint-case")
    @PostMapping("/service")
    ResponseEntity<CaseView> serve(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Words words,
            Actor actor) {
        return answer(proceedings.serve(id, Versions.of(version), words.text().strip(), actor), actor);
    }

    @Operation(summary = "Paid, and done what was ordered")
    @Does(value = "inspection.case.enforce", on = "joint-case")
    @PostMapping("/compliance")
    ResponseEntity<CaseView> comply(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Words words,
            Actor actor) {
        return answer(proceedings.comply(id, Versions.of(version), words.text().strip(), actor), actor);
    }

    @Operation(summary = "Enforced, after the time to pay")
    @Does(value = "inspection.case.enforce", on = "joint-case")
    @PostMapping("/enforcement")
    ResponseEntity<CaseView> enforce(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Words words,
            Actor actor) {
        return answer(proceedings.enforce(id, Versions.of(version), words.text().strip(), actor), actor);
    }

    @Operation(summary = "The decision falls")
    @Does(value = "inspection.case.enforce", on = "joint-case")
    @PostMapping("/annulment")
    ResponseEntity<CaseView> annul(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Words words,
            Actor actor) {
        return answer(proceedings.annul(id, Versions.of(version), words.text().strip(), actor), actor);
    }

    @Operation(summary = "Publish the decision; how long it is shown follows from its weight")
    @Does(value = "inspection.case.enforce", on = "joint-case")
    @PostMapping("/publication")
    ResponseEntity<CaseView> publish(@PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        return answer(proceedings.publish(id, Versions.of(version), actor), actor);
    }

    @Operation(summary = "Take an annulled penalty back from the public")
    @Does(value = "inspection.case.enforce", on = "joint-case")
    @PostMapping("/withdrawal")
    ResponseEntity<CaseView> withdraw(@PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        return answer(proceedings.withdraw(id, Versions.of(version), actor), actor);
    }

    private ResponseEntity<CaseView> answer(Outcome<JointCase> outcome, Actor actor) {
        var view = views.find(outcome.orThrow().id(), actor).orElseThrow();
        return Versions.answer(view, view.version());
    }
}
