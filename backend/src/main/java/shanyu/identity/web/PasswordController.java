package shanyu.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.Passwords;
import shanyu.identity.Sessions;
import shanyu.identity.access.Does;
import shanyu.identity.signin.Origins;

/** One's own password. */
@Tag(name = "identity")
@RestController
class PasswordController {
    private final Passwords passwords;
    private final Origins origins;

    PasswordController(Passwords passwords, Origins origins) {
        this.origins = origins;
        this.passwords = passwords;
    }

    @Schema(name = "PasswordChange")
    record Change(
            @NotBlank @Size(max = 200) @Schema(example = "correct horse battery staple")
            String old,

            @NotBlank @Size(min = 12, max = 200) @Schema(example = "a sentence only you would say")
            String chosen) {}

    @Operation(summary = "Change one's own password; every other session of one's own ends")
    @Does(value = "identity.password.change", secret = true)
    @PostMapping("/api/session/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@Valid @RequestBody Change asked, Actor actor, HttpServletRequest request) {
        passwords
                .change(
                        actor.accountId(),
                        asked.old(),
                        asked.chosen(),
                        SessionCookie.read(request).map(Sessions::hash),
                        origins.of(request))
                .orThrow();
    }
}
