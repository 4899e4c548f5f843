package shanyu.inspection.visit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import shanyu.inspection.visit.Answers;
import shanyu.inspection.visit.Arrivals;
import shanyu.inspection.visit.GivenAnswer;
import shanyu.inspection.visit.ItemAnswer;
import shanyu.inspection.visit.ItemResult;
import shanyu.inspection.visit.KeptAnswer;
import shanyu.inspection.visit.Performed;
import shanyu.inspection.visit.PositionEvidence;
import shanyu.inspection.visit.Positions;
import shanyu.inspection.visit.Visits;
import shanyu.shared.Refusal;
import shanyu.shared.Wgs84;

/** What a phone hands in from the place, now or when it finds a network again: each act with its own id and time. */
@Tag(name = "inspection")
@RestController
@RequestMapping("/api/visits/{id}")
class FieldController {
    private final Visits visits;
    private final Arrivals arrivals;
    private final Answers answers;
    private final Positions positions;

    FieldController(Visits visits, Arrivals arrivals, Answers answers, Positions positions) {
        this.visits = visits;
        this.arrivals = arrivals;
        this.answers = answers;
        this.positions = positions;
    }

    @Schema(name = "VisitArrival")
    record Arriving(
            @NotNull UUID id,

            @Schema(description = "begin with the key items only; heard from whoever arrives first")
            boolean shortForm,

            @Nullable @Schema(description = "when it happened; now when absent")
            Instant doneAt,

            @NotNull
            @Size(max = 400)
            @Schema(example = "地下室无信号", description = "why it is told so late, otherwise empty")
            String lateReason) {}

    @Schema(name = "VisitWidening")
    record Widening(
            @Nullable Instant doneAt,
            @NotNull @Size(max = 400) String lateReason) {}

    @Schema(name = "AnswerGiven")
    record Giving(
            @NotNull UUID id,

            @Nullable
            @Schema(description = "the answer that stood before the writer's eyes; absent when there was none")
            UUID on,

            @Nullable @Schema(description = "the conflicting answer this one settles")
            UUID settles,

            @NotNull ItemResult result,
            @NotNull @Size(max = 2000) String note,
            @NotNull @Size(max = 12) List<UUID> photos,
            boolean fixed,
            boolean referred,
            @Nullable Instant doneAt,
            @NotNull @Size(max = 400) String lateReason) {}

    @Schema(name = "AnswerKept")
    record Kept(UUID id, KeptAnswer.Standing standing, boolean late, Instant performedAt, Instant receivedAt) {}

    @Schema(name = "PositionTold")
    record Position(
            @NotNull UUID id,
            @NotNull PositionEvidence.Occasion occasion,
            @NotNull PositionEvidence.Outcome outcome,
            @Nullable Wgs84 position,

            @Nullable @Min(0) @Max(10_000_000) @Schema(example = "12", description = "metres")
            Integer accuracy,

            @Nullable @Schema(description = "when the fix was taken")
            Instant fixedAt,

            @NotNull @Schema(description = "the phone's clock when it was used")
            Instant clientAt) {}

    @Schema(name = "PositionNoted")
    record Noted(UUID id) {}

    @Operation(summary = "Somebody of the team has arrived; the first opens the sheet. Judged by when it happened")
    @Does(value = "inspection.visit.write", on = "visit")
    @PostMapping("/arrivals")
    ResponseEntity<Noted> arrive(@PathVariable UUID id, @Valid @RequestBody Arriving arriving, Actor actor) {
        arrivals.arrive(id, arriving.id(), arriving.shortForm(), told(arriving.doneAt(), arriving.lateReason()), actor)
                .orThrow();
        return ResponseEntity.status(HttpStatus.CREATED).body(new Noted(arriving.id()));
    }

    @Operation(summary = "Look at the whole list from now on")
    @Does(value = "inspection.visit.write", on = "visit")
    @PostMapping("/widen")
    ResponseEntity<Noted> widen(@PathVariable UUID id, @Valid @RequestBody Widening widening, Actor actor) {
        arrivals.widen(id, told(widening.doneAt(), widening.lateReason()), actor)
                .orThrow();
        return ResponseEntity.ok(new Noted(id));
    }

    @Operation(
            summary =
                    "Hand in an answer to an item; one that meets another is kept beside it until somebody settles which")
    @Does(value = "inspection.visit.write", on = "visit")
    @PostMapping("/items/{item}/answers")
    ResponseEntity<Kept> answer(
            @PathVariable UUID id,
            @PathVariable @Pattern(regexp = "[A-Z]{2}-\\d{2}") String item,
            @Valid @RequestBody Giving giving,
            Actor actor) {
        var given = new GivenAnswer(
                giving.id(),
                giving.on(),
                giving.settles(),
                new ItemAnswer(
                        giving.result(),
                        giving.note(),
                        List.copyOf(giving.photos()),
                        giving.fixed(),
                        giving.referred()),
                told(giving.doneAt(), giving.lateReason()));
        var kept = answers.give(id, item, given, actor).orThrow();
        var performed = kept.performed();
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new Kept(kept.id(), kept.standing(), performed.late(), performed.at(), performed.receivedAt()));
    }

    @Operation(summary = "Note where the phone was; evidence that decides nothing")
    @Does(value = "inspection.visit.write", on = "visit")
    @PostMapping("/positions")
    ResponseEntity<Noted> note(
            @PathVariable UUID id,
            @RequestHeader(name = "Client-Clock", required = false) @Nullable Instant clientClock,
            @Valid @RequestBody Position position,
            Actor actor) {
        var told = new Positions.Told(
                position.id(),
                position.occasion(),
                position.outcome(),
                position.position(),
                position.accuracy(),
                position.fixedAt(),
                position.clientAt(),
                clientClock);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new Noted(positions.note(id, told, actor).orThrow()));
    }

    @Operation(summary = "Where the phones of the team were: the inspector's own, or all for the district")
    @Does(value = "inspection.position.read", on = "visit")
    @GetMapping("/positions")
    Positions.Evidence read(@PathVariable UUID id, Actor actor) {
        var visit = visits.find(id).orElseThrow(() -> Refusal.missing().asException());
        return positions.of(visit, actor);
    }

    private static Performed.Told told(@Nullable Instant doneAt, String reason) {
        return new Performed.Told(doneAt, reason);
    }
}
