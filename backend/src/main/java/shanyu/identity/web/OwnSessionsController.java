package shanyu.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.OpenSessions;
import shanyu.identity.access.Does;

/** Where one is signed in, and signing out there. */
@Tag(name = "identity")
@RestController
@RequestMapping("/api/sessions")
class OwnSessionsController {
    private final OpenSessions sessions;

    OwnSessionsController(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @Schema(name = "OwnSessions")
    record Own(
            @Schema(description = "the one this answer is for")
            UUID current,

            List<OpenSessions.Open> sessions) {}

    @Operation(summary = "Where one is signed in")
    @Does("identity.factor.own")
    @GetMapping
    Own own(Actor actor, HttpServletRequest request) {
        return new Own(SessionFilter.session(request), sessions.of(actor.accountId()));
    }

    @Operation(summary = "Sign out there")
    @Does("identity.session.end")
    @PostMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID id, Actor actor) {
        sessions.end(actor.accountId(), id, actor).orThrow();
    }

    @Operation(summary = "Sign out everywhere else")
    @Does("identity.session.end")
    @PostMapping("/end-others")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOthers(Actor actor, HttpServletRequest request) {
        sessions.endOthers(actor.accountId(), SessionFilter.session(request), actor);
    }
}
