package shanyu.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
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
import shanyu.identity.Actors;
import shanyu.identity.Agencies;
import shanyu.identity.Divisions;
import shanyu.identity.FirstAdministrator;
import shanyu.identity.Sessions;
import shanyu.identity.access.Action;
import shanyu.identity.access.Does;
import shanyu.identity.access.Permissions;
import shanyu.identity.signin.Arrival;
import shanyu.identity.signin.Notices;
import shanyu.identity.signin.Origins;
import shanyu.identity.signin.Passkeys;
import shanyu.identity.signin.SecondFactors;
import shanyu.identity.signin.SignIns;
import shanyu.identity.signin.Sites;
import shanyu.server.HouseClock;
import shanyu.server.HouseSettings;
import shanyu.shared.Refusal;

/** Signing in and out, and who one is. */
@Tag(name = "identity")
@RestController
@RequestMapping("/api/session")
class SessionController {
    /** Only a demonstration has a clock to move. */
    private static final String DEMO_ONLY = "identity.clock.move";

    private final Accounts accounts;
    private final Agencies agencies;
    private final Sessions sessions;
    private final Permissions permissions;
    private final SignIns signIns;
    private final Passkeys passkeys;
    private final Sites sites;
    private final Origins origins;
    private final Actors actors;
    private final SecondFactors factors;
    private final Notices notices;
    private final HouseClock clock;
    private final HouseSettings settings;
    private final FirstAdministrator first;
    private final Divisions divisions;

    SessionController(
            Accounts accounts,
            Agencies agencies,
            Sessions sessions,
            Permissions permissions,
            SignIns signIns,
            Passkeys passkeys,
            Sites sites,
            Origins origins,
            Actors actors,
            SecondFactors factors,
            Notices notices,
            HouseClock clock,
            HouseSettings settings,
            FirstAdministrator first,
            Divisions divisions) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.sessions = sessions;
        this.permissions = permissions;
        this.signIns = signIns;
        this.passkeys = passkeys;
        this.sites = sites;
        this.origins = origins;
        this.actors = actors;
        this.factors = factors;
        this.notices = notices;
        this.clock = clock;
        this.settings = settings;
        this.first = first;
        this.divisions = divisions;
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

    @Schema(name = "Session")
    record Session(
            boolean authenticated,

            @Schema(description = "true where institutions and people are invented")
            boolean demo,

            @Schema(description = "true while the house waits for its first administrator, who is entered at /setup")
            boolean empty,

            @Nullable @Schema(description = "the district the house is for; absent while it is empty")
            Place place,

            ClockFace clock,
            Csrf csrf,
            @Nullable Who account,

            @Schema(description = "names of the actions open to the caller")
            List<String> actions) {}

    record ClockFace(
            OffsetDateTime now,

            @Schema(description = "true while the demonstration has moved it")
            boolean shifted) {}

    record Csrf(
            @Schema(description = "header that state-changing calls carry", example = "X-CSRF-Token")
            String header,

            String token) {}

    @Schema(name = "HousePlace")
    record Place(
            @Schema(example = "浦东新区") String name,
            @Schema(example = "Pudong New Area") String nameEn) {}

    @Operation(summary = "Who one is and what one may do")
    @Does("identity.session")
    @GetMapping
    Session read(Actor actor, HttpServletRequest request) {
        String token = request.getAttribute(SessionFilter.CSRF) instanceof String known ? known : "none";
        return session(actor, token);
    }

    @Operation(summary = "Sign in: sets the session cookie")
    @Does("identity.session")
    @PostMapping
    ResponseEntity<Session> signIn(@Valid @RequestBody SignIn asked, HttpServletRequest request) {
        var from = origins.of(request);
        return begun(
                signIns.byPassword(asked.username(), asked.password(), asked.totp(), from)
                        .orThrow(),
                from,
                request);
    }

    @Operation(summary = "Sign in by a passkey: sets the session cookie")
    @Does("identity.session")
    @PostMapping("/passkey")
    ResponseEntity<Session> signInByPasskey(@Valid @RequestBody PasskeyAnswer answer, HttpServletRequest request) {
        var from = origins.of(request);
        var proven = signIns.byPasskey(answer.ceremony(), answer.assertion(), sites.of(request), from)
                .orThrow();
        return begun(proven, from, request);
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
    ResponseEntity<Session> stepUp(@Valid @RequestBody StepUp asked, Actor actor, HttpServletRequest request) {
        String username = accounts.find(actor.accountId()).orElseThrow().username();
        return renewed(
                signIns.byPassword(username, asked.password(), asked.totp(), origins.of(request))
                        .orThrow(),
                request);
    }

    @Operation(summary = "Prove again who one is, by a passkey")
    @Does("identity.session.step-up")
    @PostMapping("/step-up/passkey")
    ResponseEntity<Session> stepUpByPasskey(
            @Valid @RequestBody PasskeyAnswer answer, Actor actor, HttpServletRequest request) {
        var proven = signIns.byPasskey(answer.ceremony(), answer.assertion(), sites.of(request), origins.of(request))
                .orThrow();
        if (!proven.account().equals(actor.account()))
            throw Refusal.of(Refusal.Kind.UNKNOWN_CALLER, "passkey-refused").asException();
        return renewed(proven, request);
    }

    private ResponseEntity<Session> begun(SignIns.Proven proven, Arrival from, HttpServletRequest request) {
        SessionCookie.read(request).ifPresent(sessions::end);
        return answered(sessions.begin(proven, from), request);
    }

    private ResponseEntity<Session> renewed(SignIns.Proven proven, HttpServletRequest request) {
        return answered(sessions.renew(SessionFilter.session(request), proven), request);
    }

    private ResponseEntity<Session> answered(String token, HttpServletRequest request) {
        var visitor = sessions.find(token).orElseThrow();
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, SessionCookie.begin(request, token))
                .body(session(visitor.actor(), visitor.csrf()));
    }

    @Operation(summary = "Sign out")
    @Does("identity.session")
    @DeleteMapping
    ResponseEntity<Session> signOut(HttpServletRequest request) {
        SessionCookie.read(request).ifPresent(sessions::end);
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, SessionCookie.end(request))
                .body(session(Actor.NOBODY, "none"));
    }

    private Session session(Actor actor, String token) {
        return new Session(
                actor.isSignedIn(),
                settings.isDemo(),
                first.isNeeded(),
                divisions.districts(clock.today()).stream()
                        .findFirst()
                        .map(district -> new Place(district.name(), district.nameEn()))
                        .orElse(null),
                new ClockFace(OffsetDateTime.ofInstant(clock.instant(), HouseClock.ZONE), clock.isShifted()),
                new Csrf(SessionTokens.HEADER, token),
                actor.isSignedIn() ? who(actor) : null,
                permissions.actions().values().stream()
                        .filter(action -> action.isOpenTo(actor))
                        .filter(action -> settings.isDemo() || !action.name().equals(DEMO_ONLY))
                        .map(Action::name)
                        .sorted()
                        .toList());
    }

    private Who who(Actor actor) {
        var account = accounts.find(actor.accountId()).orElseThrow();
        var agency = agencies.find(account.agency()).orElseThrow();
        return new Who(
                account.id(),
                account.username(),
                account.name(),
                account.roles().stream().sorted().toList(),
                new Who.AgencyShown(
                        agency.id(),
                        agency.kind(),
                        agency.name(),
                        agency.nameEn(),
                        agency.district(),
                        agency.town(),
                        agency.department()),
                account.firstPassword(),
                actors.lacksSecondFactor(account),
                factors.demanded(account.id()),
                notices.unseen(account.id()).size());
    }
}
