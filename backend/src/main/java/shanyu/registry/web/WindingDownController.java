package shanyu.registry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.registry.Placement;
import shanyu.registry.WindingDown;
import shanyu.registry.WindingDowns;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;

/** Before an institution closes or rests: its children, its families' money, and what another institution says. */
@Tag(name = "registry")
@RestController
@RequestMapping("/api/institutions/{id}")
class WindingDownController {
    private final WindingDowns windings;

    WindingDownController(WindingDowns windings) {
        this.windings = windings;
    }

    @Schema(name = "WindingDownDeclaration")
    record Declaration(
            @NotNull WindingDown.Purpose purpose,

            @NotNull @Schema(description = "the day it means to close or rest")
            LocalDate plannedOn,

            @Nullable @Schema(description = "the day families were told")
            LocalDate noticeOn,

            @Min(0) @Max(5000) @Schema(example = "12", description = "children enrolled")
            int enrolled,

            @Min(0) @Max(5000) @Schema(example = "5", description = "families that paid ahead")
            int families,

            @Min(0) @Max(100_000_000_000L) @Schema(example = "1250000", description = "prepaid fees in all, in fen")
            long prepaidFen) {}

    @Schema(name = "ChildPlacing")
    record Placing(
            @Min(1) @Max(5000) @Schema(example = "1", description = "running number of the child")
            int n,

            @NotNull WindingDown.Choice choice,

            @Nullable @Schema(description = "the institution asked to take the child")
            UUID next,

            @NotNull @Size(max = 200) @Schema(example = "家长选择回家照护，已书面确认", description = "no names")
            String note) {}

    @Schema(name = "FamilySettling")
    record Settling(
            @Min(1) @Max(5000) @Schema(example = "1", description = "running number of the family")
            int n,

            @NotNull WindingDown.Settlement how,

            @Min(0) @Max(100_000_000_000L) @Schema(example = "250000", description = "fen")
            long fen,

            @NotNull @Schema(description = "id of the paper that shows it, handed in before")
            UUID paper) {}

    @Schema(name = "PlacementAnswer")
    record PlacementAnswer(
            @NotNull @Schema(description = "id of the placement")
            UUID placement,

            boolean accepts,

            @NotNull @Size(max = 200) @Schema(example = "有空余托位，可于下月入托")
            String note) {}

    @Schema(name = "WindingDownShown")
    record Shown(
            @Nullable @Schema(description = "absent while the institution prepares neither to close nor to rest")
            WindingDown plan) {}

    @Operation(summary = "How the institution prepares to close or rest, and what stands against it")
    @Does(value = "registry.winding-down.read", on = "institution")
    @GetMapping("/winding-down")
    ResponseEntity<Shown> read(@PathVariable UUID id, Actor actor) {
        return windings.find(id, actor)
                .map(plan -> Versions.answer(new Shown(plan), plan.version()))
                .orElseGet(() -> ResponseEntity.ok(new Shown(null)));
    }

    @Operation(summary = "Declare children enrolled and fees prepaid; each becomes a running number")
    @Does(value = "registry.winding-down.act", on = "institution")
    @PostMapping("/winding-down")
    ResponseEntity<WindingDown> declare(@PathVariable UUID id, @Valid @RequestBody Declaration said, Actor actor) {
        return answer(windings.declare(
                id,
                said.purpose(),
                said.plannedOn(),
                said.noticeOn(),
                said.enrolled(),
                said.families(),
                said.prepaidFen(),
                actor));
    }

    @Operation(summary = "Where a child goes: another institution is asked, or the parents' choice is noted")
    @Does(value = "registry.winding-down.act", on = "institution")
    @PostMapping("/winding-down/children")
    ResponseEntity<WindingDown> place(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Placing wanted,
            Actor actor) {
        return answer(windings.place(
                id, Versions.of(version), wanted.n(), wanted.choice(), wanted.next(), wanted.note(), actor));
    }

    @Operation(summary = "A family's prepaid fees are refunded or carried over, with the paper that shows it")
    @Does(value = "registry.winding-down.act", on = "institution")
    @PostMapping("/winding-down/families")
    ResponseEntity<WindingDown> settle(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Settling wanted,
            Actor actor) {
        return answer(windings.settle(
                id, Versions.of(version), wanted.n(), wanted.how(), wanted.fen(), wanted.paper(), actor));
    }

    @Operation(summary = "Give closing or resting up")
    @Does(value = "registry.winding-down.act", on = "institution")
    @PostMapping("/winding-down/withdrawal")
    ResponseEntity<WindingDown> withdraw(
            @PathVariable UUID id, @RequestHeader("If-Match") String version, Actor actor) {
        return answer(windings.withdraw(id, Versions.of(version), actor));
    }

    @Operation(summary = "Children of other institutions this one is asked to take over")
    @Does(value = "registry.placement.answer", on = "institution")
    @GetMapping("/placements")
    List<Placement> placements(@PathVariable UUID id) {
        return windings.askedOf(id);
    }

    @Operation(summary = "Say whether the child is taken over")
    @Does(value = "registry.placement.answer", on = "institution")
    @PostMapping("/placements")
    List<Placement> answerPlacement(@PathVariable UUID id, @Valid @RequestBody PlacementAnswer answer, Actor actor) {
        return windings.answer(id, answer.placement(), answer.accepts(), answer.note(), actor)
                .orThrow();
    }

    private static ResponseEntity<WindingDown> answer(Outcome<WindingDown> outcome) {
        var plan = outcome.orThrow();
        return Versions.answer(plan, plan.version());
    }
}
