package shanyu.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Accounts;
import shanyu.identity.Actor;
import shanyu.identity.Sessions;
import shanyu.identity.access.Does;
import shanyu.identity.signin.Origins;
import shanyu.identity.signin.Passkeys;
import shanyu.identity.signin.SignIns;
import shanyu.identity.signin.Sites;
import shanyu.shared.Refusal;

/** Signing in and out, and who one is. */
@Tag(name = "identity")
@RestController
@RequestMapping("/api/session")
class SessionController {
    private final Accounts accounts;
    private final Sessions sessions;
    private final SignIns signIns;
    private final Passkeys passkeys;
    private final Sites sites;
    private final Origins origins;
    private final SessionAnswers answers;

    SessionController(
            Accounts accounts,
            Sessions sessions,
            SignIns signIns,
            Passkeys passkeys,
            Sites sites,
            Origins origins,
            SessionAnswers answers) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.signIns = signIns;
        this.passkeys = passkeys;
        this.sites = sites;
        this.origins = origins;
        this.answers = answers;
    }

    record SignIn(
            @NotBlank @Size(max = 64) @Schema(example = "district")
            String username,

            @NotBlank @Size(max = 200) @Schema(example = "correct horse battery staple")
            String password,

            @Nullable
            @Size(max = 40)
            @Schema(
                    example = "492039",
                    description = "where the account has a second factor: six digits of the app, or a recovery code")
            String totp) {}

    @Schema(name = "StepUp")
    record StepUp(
            @NotBlank @Size(max = 200) @Schema(example = "correct horse battery staple")
            String password,

            @Nullable
            @Size(max = 40)
            @Schema(
                    example = "492039",
                    description = "six digits of the app, or a recovery code, where the account has them")
            String totp) {}

    @Operation(summary = "Who one is and what one may do")
    @Does("identity.session")
    @GetMapping
    SessionAnswers.Session read(Actor actor, HttpServletRequest request) {
        String token = request.getAttribute(SessionFilter.CSRF) instanceof String known ? known : "none";
        return answers.session(actor, token);
    }

    @Operation(summary = "Sign in: sets the session cookie")
    @Does("identity.session")
    @PostMapping
    ResponseEntity<SessionAnswers.Session> signIn(@Valid @RequestBody SignIn asked, HttpServletRequest request) {
        var from = origins.of(request);
        return answers.begun(
                signIns.byPassword(asked.username(), asked.password(), asked.totp(), from)
                        .orThrow(),
                from,
                request);
    }

    @Operation(summary = "Sign in by a passkey: sets the session cookie")
    @Does("identity.session")
    @PostMapping("/passkey")
    ResponseEntity<SessionAnswers.Session> signInByPasskey(
            @Valid @RequestBody PasskeyAnswer answer, HttpServletRequest request) {
        var from = origins.of(request);
        var proven = signIns.byPasskey(answer.ceremony(), answer.assertion(), sites.of(request), from)
                .orThrow();
        return answers.begun(proven, from, request);
    }

    @Operation(summary = "What a browser is to ask its passkeys, at the sign-in and for a step-up")
    @Does("identity.session")
    @PostMapping("/passkey/options")
    Passkeys.Asking askPasskey(HttpServletRequest request) {
        return passkeys.beginSignIn(sites.of(request));
    }

    @Operation(summary = "Prove again who one is: the session goes on under a new cookie and token")
    @Does("identity.session.step-up")
    @PostMapping("/step-up")
    ResponseEntity<SessionAnswers.Session> stepUp(
            @Valid @RequestBody StepUp asked, Actor actor, HttpServletRequest request) {
        String username = accounts.find(actor.accountId()).orElseThrow().username();
        return answers.renewed(
                signIns.byPassword(username, asked.password(), asked.totp(), origins.of(request))
                        .orThrow(),
                request);
    }

    @Operation(summary = "Prove again who one is, by a passkey")
    @Does("identity.session.step-up")
    @PostMapping("/step-up/passkey")
    ResponseEntity<SessionAnswers.Session> stepUpByPasskey(
            @Valid @RequestBody PasskeyAnswer answer, Actor actor, HttpServletRequest request) {
        var proven = signIns.byPasskey(answer.ceremony(), answer.assertion(), sites.of(request), origins.of(request))
                .orThrow();
        if (!proven.account().equals(actor.account()))
            throw Refusal.of(Refusal.Kind.UNKNOWN_CALLER, "passkey-refused").asException();
        return answers.renewed(proven, request);
    }

    @Operation(summary = "Sign out")
    @Does("identity.session")
    @DeleteMapping
    ResponseEntity<SessionAnswers.Session> signOut(HttpServletRequest request) {
        SessionCookie.read(request).ifPresent(sessions::end);
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, SessionCookie.end(request))
                .body(answers.session(Actor.NOBODY, "none"));
    }
}
