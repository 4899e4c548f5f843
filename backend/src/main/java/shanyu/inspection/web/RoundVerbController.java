package shanyu.inspection.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Does;
import shanyu.identity.access.Permissions;
import shanyu.inspection.draw.Commits;
import shanyu.inspection.draw.Disclosures;
import shanyu.inspection.draw.Draws;
import shanyu.inspection.draw.Entropies;
import shanyu.inspection.draw.EntropySource;
import shanyu.inspection.draw.Proofs;
import shanyu.inspection.draw.Round;
import shanyu.inspection.draw.RoundView;
import shanyu.inspection.draw.RoundViews;
import shanyu.inspection.draw.Rounds;
import shanyu.inspection.draw.Substitutions;
import shanyu.server.http.Versions;
import shanyu.shared.Refusal;

/** The verbs of a round, each for the office whose turn it is. */
@Tag(name = "draw")
@RestController
@RequestMapping("/api/rounds")
class RoundVerbController {
    private final Rounds rounds;
    private final Commits commits;
    private final Entropies entropies;
    private final Proofs proofs;
    private final Draws draws;
    private final Substitutions substitutions;
    private final Disclosures disclosures;
    private final RoundViews views;
    private final Agencies agencies;
    private final Permissions permissions;

    RoundVerbController(
            Rounds rounds,
            Commits commits,
            Entropies entropies,
            Proofs proofs,
            Draws draws,
            Substitutions substitutions,
            Disclosures disclosures,
            RoundViews views,
            Agencies agencies,
            Permissions permissions) {
        this.rounds = rounds;
        this.commits = commits;
        this.entropies = entropies;
        this.proofs = proofs;
        this.draws = draws;
        this.substitutions = substitutions;
        this.disclosures = disclosures;
        this.views = views;
        this.agencies = agencies;
        this.permissions = permissions;
    }

    @Schema(name = "RoundPlanned")
    record Planned(
            @NotBlank @Size(max = 1000) @Schema(example = "夏季防溺水专项后的补充抽查")
            String reason,

            @NotNull @Pattern(regexp = "[a-z]{2,8}:\\d{4}-\\d{2}-\\d{2}") @Schema(example = "ssq:2026-12-03")
            String entropySource) {}

    @Schema(name = "RoundReason")
    record Reason(
            @NotBlank @Size(max = 1000) @Schema(example = "台风红色预警，全区停止检查")
            String reason) {}

    @Schema(name = "RoundSubstitute")
    record Substitute(
            @NotNull @Schema(description = "the visit that cannot be made")
            UUID visit,

            @NotBlank @Size(max = 1000) @Schema(example = "机构因装修停业至年底")
            String reason) {}

    @Schema(name = "RoundOutcome")
    record Outcome(
            @NotBlank @Size(max = 64) @Schema(example = "03-11-17-22-28-33-09")
            String value) {}

    @Schema(name = "RoundProof")
    record Proof(
            @NotNull @Pattern(regexp = "[0-9a-f]{160}") @Schema(description = "ECVRF proof over alpha, hex")
            String pi) {}

    @Operation(summary = "Plan an extra round of one's own office, for a stated reason")
    @Does("inspection.round.plan")
    @PostMapping
    ResponseEntity<RoundView> plan(@Valid @RequestBody Planned planned, Actor actor) {
        var office = office(actor);
        var round = rounds.extra(office, planned.reason(), source(planned)).orThrow();
        var view = views.find(round.id()).orElseThrow();
        return Versions.created(view, view.version());
    }

    @Operation(summary = "Bind a round: fix rows, quotas and keys, and publish the commit")
    @Does(value = "inspection.round.commit", on = "round", stepUp = true)
    @PostMapping("/{id}/commit")
    ResponseEntity<RoundView> commit(@PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        return answer(commits.commit(id, Versions.of(version), actor));
    }

    @Operation(summary = "Write the public outcome down, in its one spelling")
    @Does(value = "inspection.entropy.enter", on = "round")
    @PostMapping("/{id}/entropy")
    ResponseEntity<RoundView> enter(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Outcome outcome,
            Actor actor) {
        return answer(entropies.enter(id, Versions.of(version), outcome.value(), actor));
    }

    @Operation(summary = "Confirm the public outcome from another office")
    @Does(value = "inspection.entropy.confirm", on = "round", stepUp = true)
    @PostMapping("/{id}/entropy/confirmation")
    ResponseEntity<RoundView> confirm(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Outcome outcome,
            Actor actor) {
        return answer(entropies.confirm(id, Versions.of(version), outcome.value(), actor));
    }

    @Operation(summary = "Dispute what the first office wrote down; both look again")
    @Does(value = "inspection.entropy.confirm", on = "round", stepUp = true)
    @PostMapping("/{id}/entropy/dispute")
    ResponseEntity<RoundView> dispute(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Reason reason,
            Actor actor) {
        return answer(entropies.dispute(id, Versions.of(version), reason.reason(), actor));
    }

    @Operation(summary = "Post the proof of one's key office")
    @Does(value = "inspection.proof.post", on = "round")
    @PostMapping("/{id}/proofs")
    ResponseEntity<RoundView> prove(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Proof proof,
            Actor actor) {
        return answer(proofs.post(id, Versions.of(version), proof.pi(), actor));
    }

    @Operation(summary = "Draw institutions and teams, seal the record, order the visits")
    @Does(value = "inspection.round.draw", on = "round", stepUp = true)
    @PostMapping("/{id}/draw")
    ResponseEntity<RoundView> draw(@PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        return answer(draws.draw(id, Versions.of(version), actor));
    }

    @Operation(summary = "Set a visit aside that cannot be made; the next in line of its stratum steps in")
    @Does(value = "inspection.round.substitute", on = "round")
    @PostMapping("/{id}/substitutions")
    ResponseEntity<RoundView> substitute(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Substitute asked,
            Actor actor) {
        return answer(substitutions.substitute(id, Versions.of(version), asked.visit(), asked.reason(), actor));
    }

    @Operation(summary = "Publish the record after the last visit")
    @Does(value = "inspection.round.disclose", on = "round")
    @PostMapping("/{id}/disclosure")
    ResponseEntity<RoundView> disclose(@PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        return answer(disclosures.disclose(id, Versions.of(version), actor));
    }

    @Operation(summary = "Give a round up before its event, with a reason")
    @Does(value = "inspection.round.die", on = "round")
    @PostMapping("/{id}/death")
    ResponseEntity<RoundView> die(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Reason reason,
            Actor actor) {
        return answer(rounds.die(id, Versions.of(version), reason.reason(), actor));
    }

    @Operation(summary = "Declare a round stalled whose outcome or proof did not come in time")
    @Does(value = "inspection.round.stall", on = "round")
    @PostMapping("/{id}/stall")
    ResponseEntity<RoundView> stall(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Reason reason,
            Actor actor) {
        return answer(rounds.stall(id, Versions.of(version), reason.reason(), actor));
    }

    @Operation(summary = "Plan the round that takes a stalled one's place")
    @Does(value = "inspection.round.supplement", on = "round")
    @PostMapping("/{id}/supplement")
    ResponseEntity<RoundView> supplement(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Planned planned,
            Actor actor) {
        return answer(rounds.supplement(id, Versions.of(version), planned.reason(), source(planned)));
    }

    /** The office the actor runs rounds for; whoever runs none finds nothing here. */
    private Agency office(Actor actor) {
        var own = agencies.find(actor.agencyId()).orElseThrow();
        permissions.require(
                actor,
                "inspection.round.plan",
                new Belonging(own.district(), own.town(), null, own.id(), null, Set.of()));
        return rounds.officeOf(own.district(), own.town())
                .filter(office -> office.id().equals(own.id()))
                .orElseThrow(() -> Refusal.missing().asException());
    }

    private static EntropySource source(Planned planned) {
        return EntropySource.read(planned.entropySource())
                .orElseThrow(() -> Refusal.field("entropySource", planned.entropySource(), "no-such-event")
                        .asException());
    }

    private ResponseEntity<RoundView> answer(shanyu.shared.Outcome<Round> outcome) {
        var round = outcome.orThrow();
        var view = views.find(round.id()).orElseThrow();
        return Versions.answer(view, view.version());
    }
}
