package shanyu.casework.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import shanyu.casework.Clocks;
import shanyu.casework.Escalation;
import shanyu.casework.Ladder;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;

/** The page of all clocks, and the ladder that is climbed when one runs out. */
@Tag(name = "casework")
@RestController
class ClockController {
    private final Clocks clocks;
    private final Escalation escalation;
    private final HouseClock clock;

    ClockController(Clocks clocks, Escalation escalation, HouseClock clock) {
        this.clocks = clocks;
        this.escalation = escalation;
        this.clock = clock;
    }

    @Schema(name = "Clocks")
    record Page(Instant now, List<Clocks.MatterClock> matters, List<Clocks.Duty> duties, List<Ladder.Rung> ladder) {}

    @Schema(name = "RungChange")
    record RungChange(
            @Min(0) @Max(250) @Schema(example = "3", description = "working days after the deadline")
            int afterDays,

            @NotNull Ladder.Told told) {}

    @Operation(summary = "Every clock in the house: running, overdue, untold")
    @Does("casework.clock.list")
    @GetMapping("/api/clocks")
    Page list(Actor actor) {
        return new Page(
                clock.instant(),
                clocks.matters(actor.district(), escalation.mustHaveBeenTold()),
                clocks.duties(),
                escalation.ladder().rungs());
    }

    @Operation(summary = "Change one rung of the ladder")
    @Does("casework.ladder.change")
    @PutMapping("/api/ladder/{kind}/{rung}")
    List<Ladder.Rung> change(
            @PathVariable @Size(max = 60) String kind,
            @PathVariable @Min(1) @Max(9) int rung,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody RungChange change) {
        escalation
                .change(kind, rung, Versions.of(version), change.afterDays(), change.told())
                .orThrow();
        return escalation.ladder().rungs();
    }
}
