package shanyu.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shanyu.audit.BreakGlass;
import shanyu.identity.Actor;
import shanyu.identity.Role;
import shanyu.identity.access.Does;

/** Rights taken in an emergency (应急授权), by whoever takes them. */
@Tag(name = "audit")
@RestController
@RequestMapping("/api/emergencies")
class EmergencyController {
    private final BreakGlass rights;

    EmergencyController(BreakGlass rights) {
        this.rights = rights;
    }

    @Schema(name = "EmergencyAsked")
    record Asked(
            @NotNull Role role,

            @NotBlank @Size(min = 10, max = 1000) @Schema(example = "花木街道经办人员突发疾病，今日须受理两份备案")
            String reason,

            @NotNull @Schema(description = "when it ends by itself", example = "2026-11-20T09:00:00Z")
            Instant until) {}

    @Operation(summary = "What one took in emergencies, what can be taken, and what was said of it")
    @Does("audit.emergency.own")
    @GetMapping
    BreakGlass.Own own(Actor actor) {
        return rights.own(actor);
    }

    @Operation(
            summary =
                    "Take a right one lacks, for a reason and a time; every act under it is logged as such and looked at")
    @Does(value = "audit.emergency.take", stepUp = true)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    BreakGlass.Right take(@Valid @RequestBody Asked asked, Actor actor) {
        return rights.take(asked.role(), asked.reason().strip(), asked.until(), actor)
                .orThrow();
    }

    @Operation(summary = "Give it back before its end")
    @Does("audit.emergency.end")
    @PostMapping("/end")
    BreakGlass.Own end(Actor actor) {
        return rights.end(actor).orThrow();
    }
}
