package shanyu.inspection.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.inspection.draw.FrequencyCap;
import shanyu.inspection.draw.TriggeredVisits;
import shanyu.inspection.visit.Ground;
import shanyu.inspection.visit.VisitView;
import shanyu.inspection.visit.VisitViews;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;

/** Visits ordered for a reason instead of a plan: by the district anywhere, by a town in the town. */
@Tag(name = "inspection")
@RestController
@RequestMapping("/api/institutions/{id}")
class TriggeredVisitController {
    private final TriggeredVisits triggered;
    private final FrequencyCap caps;
    private final VisitViews views;
    private final HouseClock clock;

    TriggeredVisitController(TriggeredVisits triggered, FrequencyCap caps, VisitViews views, HouseClock clock) {
        this.triggered = triggered;
        this.caps = caps;
        this.views = views;
        this.clock = clock;
    }

    @Schema(name = "VisitOrder")
    record Ordered(
            @NotBlank @Size(min = 5, max = 400) @Schema(example = "投诉件 2026-091：家长反映安全出口被堵")
            String reason,

            @NotNull
            @Size(min = 1, max = 12)
            @Schema(description = "ids in the library of inspectors; the first answers for the visit")
            List<@NotNull UUID> inspectors,

            @NotNull @Schema(example = "2026-09-14") LocalDate from,

            @NotNull @Schema(description = "last day", example = "2026-09-18")
            LocalDate to,

            @NotNull @Size(max = 200) @Schema(description = "checklist items to look at; empty for all")
            List<@NotNull @Pattern(regexp = "[A-Z]{2}-\\d{2}") String> items,

            @Nullable
            @Schema(
                    description =
                            "what kind of reason it is; OTHER when absent. All but OTHER stand outside the frequency cap")
            Ground ground,

            @Nullable
            @Size(min = 5, max = 400)
            @Schema(description = "why it is ordered although the frequency cap is reached")
            String aboveCap,

            @Nullable @Schema(description = "made without going there; for low-risk institutions only")
            Boolean remote) {}

    @Operation(
            summary = "How many checks on site count towards an institution's cap of the year, as the caller may know")
    @Does(value = "inspection.visit.order", on = "institution")
    @GetMapping("/visit-cap")
    FrequencyCap.Standing cap(
            @PathVariable UUID id,
            @RequestParam(required = false)
                    @Nullable
                    @DateTimeFormat(iso = ISO.DATE)
                    @Schema(description = "a day of the year meant; today when absent", example = "2026-09-14")
                    LocalDate on,
            Actor actor) {
        return caps.standing(id, on == null ? clock.today() : on, actor);
    }

    @Operation(summary = "Who could be sent to an institution on all days of a window, and who stands aside")
    @Does(value = "inspection.visit.order", on = "institution")
    @GetMapping("/visit-candidates")
    List<TriggeredVisits.Candidate> candidates(
            @PathVariable UUID id,
            @RequestParam(required = false)
                    @Nullable
                    @DateTimeFormat(iso = ISO.DATE)
                    @Schema(description = "today when absent", example = "2026-09-14")
                    LocalDate from,
            @RequestParam(required = false)
                    @Nullable
                    @DateTimeFormat(iso = ISO.DATE)
                    @Schema(description = "last day; the first when absent", example = "2026-09-18")
                    LocalDate to,
            Actor actor) {
        var first = from == null ? clock.today() : from;
        return triggered.candidates(id, first, to == null ? first : to, actor).orThrow();
    }

    @Operation(
            summary =
                    "Order a visit for a stated reason, by a team one chooses; whoever has to stand aside cannot be chosen")
    @Does(value = "inspection.visit.order", on = "institution")
    @PostMapping("/visits")
    ResponseEntity<VisitView> order(@PathVariable UUID id, @Valid @RequestBody Ordered ordered, Actor actor) {
        var visit = triggered
                .order(
                        new TriggeredVisits.Order(
                                id,
                                ordered.reason().strip(),
                                List.copyOf(ordered.inspectors()),
                                ordered.from(),
                                ordered.to(),
                                List.copyOf(ordered.items()),
                                ordered.ground() == null ? Ground.OTHER : ordered.ground(),
                                ordered.aboveCap() == null
                                        ? ""
                                        : ordered.aboveCap().strip(),
                                Boolean.TRUE.equals(ordered.remote())),
                        actor)
                .orThrow();
        return Versions.created(views.find(visit.id(), actor).orElseThrow(), visit.version());
    }
}
