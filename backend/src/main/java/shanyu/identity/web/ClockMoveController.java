package shanyu.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.DemoClock;
import shanyu.identity.access.Does;
import shanyu.server.HouseClock;

/** The demonstration's clock; where nothing is demonstrated it is not there. */
@Tag(name = "identity")
@RestController
class ClockMoveController {
    private final DemoClock clock;

    ClockMoveController(DemoClock clock) {
        this.clock = clock;
    }

    @Schema(name = "ClockMove")
    record Move(
            @NotNull
            @Schema(example = "2026-12-03T21:16:00+08:00", description = "a later moment, 400 days ahead at most")
            Instant to,

            @Nullable
            @Schema(
                    example = "true",
                    description =
                            "true: everybody's last proof of who they are grows old meanwhile, so that a step-up can be seen")
            Boolean proofsAge) {}

    @Schema(name = "ClockMoved")
    record Moved(OffsetDateTime now) {}

    @Operation(summary = "Move the demonstration's clock forward; it never turns back")
    @Does("identity.clock.move")
    @PostMapping("/api/clock")
    Moved move(@Valid @RequestBody Move move) {
        return new Moved(OffsetDateTime.ofInstant(
                clock.moveTo(move.to(), Boolean.TRUE.equals(move.proofsAge())).orThrow(), HouseClock.ZONE));
    }
}
