package shanyu.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.identity.signin.Origins;
import shanyu.identity.signin.Sites;
import shanyu.identity.signin.provider.Answer;
import shanyu.identity.signin.provider.ProviderLinks;
import shanyu.identity.signin.provider.ProviderSignIns;
import shanyu.identity.signin.provider.Secrets;

/**
 * The way through the district's identity provider. The provider sends browsers back to a page, and the page hands its answer
 * on by POST: no address of this interface can be followed as a link and sign somebody in.
 */
@Tag(name = "identity")
@RestController
@RequestMapping("/api/session/provider")
class ProviderController {
    private static final String STATE = "(sign-in|link)\\.[A-Za-z0-9_-]{43}";

    /** Never two slashes or a backslash at its beginning, which browsers take for another house; nothing unseen either. */
    private static final String OWN_PATH = "/([!-.0-\\[\\]-~][!-\\[\\]-~]*)?";

    private static final String VISIBLE = "[\\x20-\\x7E]*";

    private final ProviderSignIns signIns;
    private final ProviderLinks links;
    private final SessionAnswers answers;
    private final Origins origins;
    private final Sites sites;

    ProviderController(
            ProviderSignIns signIns, ProviderLinks links, SessionAnswers answers, Origins origins, Sites sites) {
        this.signIns = signIns;
        this.links = links;
        this.answers = answers;
        this.origins = origins;
        this.sites = sites;
    }

    @Schema(name = "ProviderErrand")
    record Wanted(
            @Nullable
            @Size(max = 500)
            @Pattern(regexp = OWN_PATH)
            @Schema(
                    example = "/office/matters",
                    description = "path of this house to go on to; nothing else leads anywhere")
            String to) {}

    @Schema(name = "ProviderAddress")
    record There(
            @Schema(
                    description = "where the browser goes to now",
                    example = "https://id.example/oauth2/authorize?response_type=code")
            String address) {}

    @Schema(name = "ProviderAnswer")
    record Given(
            @NotBlank
            @Size(max = 60)
            @Pattern(regexp = STATE)
            @Schema(example = "sign-in.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
            String state,

            @Nullable @Size(max = 4000) @Pattern(regexp = VISIBLE) @Schema(example = "SplxlOBeZQQYbYS6WxSbIA")
            String code,

            @Nullable
            @Size(max = 100)
            @Pattern(regexp = VISIBLE)
            @Schema(example = "access_denied", description = "why there is no code")
            String error,

            @Nullable
            @Size(max = 500)
            @Pattern(regexp = VISIBLE)
            @Schema(example = "https://id.example", description = "who answers (RFC 9207)")
            String iss) {
        Answer answer() {
            return new Answer(code, error, iss);
        }
    }

    @Schema(name = "ProviderSecondStep")
    record Step(
            @NotBlank
            @Size(max = 60)
            @Pattern(regexp = STATE)
            @Schema(example = "sign-in.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
            String state,

            @NotBlank
            @Size(max = 40)
            @Schema(example = "492039", description = "six digits of the app, or a recovery code")
            String totp) {}

    @Schema(name = "ProviderReturn")
    record Back(
            SessionAnswers.Session session,

            @Schema(description = "path to go on to", example = "/office/matters")
            String to) {}

    @Operation(summary = "Where the identity provider asks who one is; sets the cookie that shows who went there")
    @Does("identity.session")
    @PostMapping
    ResponseEntity<There> begin(@Valid @RequestBody Wanted wanted, HttpServletRequest request) {
        String to = wanted.to() == null ? "/" : wanted.to();
        return sent(
                signIns.begin(to, sites.address(request), origins.of(request)).orThrow(), request);
    }

    @Operation(summary = "Sign in by what the identity provider answered: sets the session cookie")
    @Does("identity.session")
    @PostMapping("/answer")
    ResponseEntity<Back> answer(@Valid @RequestBody Given given, HttpServletRequest request) {
        return back(
                signIns.answer(
                                secrets(given.state(), request),
                                given.answer(),
                                sites.address(request),
                                origins.of(request))
                        .orThrow(),
                request);
    }

    @Operation(summary = "The house's own second step after the identity provider's first: sets the session cookie")
    @Does("identity.session")
    @PostMapping("/second-step")
    ResponseEntity<Back> secondStep(@Valid @RequestBody Step step, HttpServletRequest request) {
        return back(
                signIns.secondStep(secrets(step.state(), request), step.totp(), origins.of(request))
                        .orThrow(),
                request);
    }

    @Operation(summary = "Where the identity provider asks anew who one is, to connect one's own account with it")
    @Does(value = "identity.factor.change", stepUp = true)
    @PostMapping("/link")
    ResponseEntity<There> beginLink(Actor actor, HttpServletRequest request) {
        return sent(signIns.beginLink(actor, sites.address(request)).orThrow(), request);
    }

    @Operation(summary = "Connect one's own account with whoever the identity provider says one is")
    @Does("identity.factor.change")
    @PostMapping("/link/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void link(@Valid @RequestBody Given given, Actor actor, HttpServletRequest request) {
        signIns.link(actor, secrets(given.state(), request), given.answer(), sites.address(request))
                .orThrow();
    }

    @Operation(summary = "Take the connection of one's own account with the identity provider away")
    @Does(value = "identity.factor.change", stepUp = true)
    @PostMapping("/link/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor) {
        links.remove(actor.accountId()).orThrow();
    }

    private static ResponseEntity<There> sent(ProviderSignIns.Sent sent, HttpServletRequest request) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.SET_COOKIE,
                        ErrandCookie.begin(request, sent.secrets().browser()))
                .body(new There(sent.address()));
    }

    private ResponseEntity<Back> back(ProviderSignIns.Returned returned, HttpServletRequest request) {
        return answers.begun(
                returned.proven(), origins.of(request), request, session -> new Back(session, returned.backTo()));
    }

    /** What was sent with this browser; a browser that was never sent has nothing that fits. */
    private static Secrets secrets(String state, HttpServletRequest request) {
        return new Secrets(state, ErrandCookie.read(request).orElse(""));
    }
}
