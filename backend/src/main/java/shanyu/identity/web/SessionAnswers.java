package shanyu.identity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import shanyu.identity.Accounts;
import shanyu.identity.Actor;
import shanyu.identity.Actors;
import shanyu.identity.Agencies;
import shanyu.identity.Divisions;
import shanyu.identity.FirstAdministrator;
import shanyu.identity.Sessions;
import shanyu.identity.access.Action;
import shanyu.identity.access.Permissions;
import shanyu.identity.signin.Arrival;
import shanyu.identity.signin.Notices;
import shanyu.identity.signin.SecondFactors;
import shanyu.identity.signin.SignIns;
import shanyu.identity.signin.provider.KnownProvider;
import shanyu.server.HouseClock;
import shanyu.server.HouseSettings;

/** What a session answers about itself, however it was begun. */
@Component
class SessionAnswers {
    /** Only a demonstration has a clock to move. */
    private static final String DEMO_ONLY = "identity.clock.move";

    private final Accounts accounts;
    private final Agencies agencies;
    private final Sessions sessions;
    private final Permissions permissions;
    private final Actors actors;
    private final SecondFactors factors;
    private final Notices notices;
    private final HouseClock clock;
    private final HouseSettings settings;
    private final FirstAdministrator first;
    private final Divisions divisions;
    private final KnownProvider provider;

    SessionAnswers(
            Accounts accounts,
            Agencies agencies,
            Sessions sessions,
            Permissions permissions,
            Actors actors,
            SecondFactors factors,
            Notices notices,
            HouseClock clock,
            HouseSettings settings,
            FirstAdministrator first,
            Divisions divisions,
            KnownProvider provider) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.sessions = sessions;
        this.permissions = permissions;
        this.actors = actors;
        this.factors = factors;
        this.notices = notices;
        this.clock = clock;
        this.settings = settings;
        this.first = first;
        this.divisions = divisions;
        this.provider = provider;
    }

    @Schema(name = "Session")
    record Session(
            boolean authenticated,

            @Schema(description = "true where institutions and people are invented")
            boolean demo,

            @Schema(description = "true while the house waits for its first administrator, who is entered at /setup")
            boolean empty,

            @Nullable @Schema(description = "the district the house is for; absent while it is empty")
            Place place,

            @Nullable
            @Schema(
                    description =
                            "the district's identity provider, through which one may come as well; absent without one")
            ProviderShown provider,

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

    @Schema(name = "IdentityProvider")
    record ProviderShown(
            @Schema(example = "浦东政务统一认证") String name,
            @Schema(example = "Pudong government sign-on") String nameEn) {}

    /** A session begun for whoever proved who they are; one they came with ends. */
    ResponseEntity<Session> begun(SignIns.Proven proven, Arrival from, HttpServletRequest request) {
        return begun(proven, from, request, session -> session);
    }

    <T> ResponseEntity<T> begun(
            SignIns.Proven proven, Arrival from, HttpServletRequest request, Function<Session, T> body) {
        SessionCookie.read(request).ifPresent(sessions::end);
        return answered(sessions.begin(proven, from), request, body);
    }

    /** The session goes on after a fresh proof. */
    ResponseEntity<Session> renewed(SignIns.Proven proven, HttpServletRequest request) {
        return answered(sessions.renew(SessionFilter.session(request), proven), request, session -> session);
    }

    private <T> ResponseEntity<T> answered(String token, HttpServletRequest request, Function<Session, T> body) {
        var visitor = sessions.find(token).orElseThrow();
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, SessionCookie.begin(request, token))
                .body(body.apply(session(visitor.actor(), visitor.csrf())));
    }

    Session session(Actor actor, String token) {
        return new Session(
                actor.isSignedIn(),
                settings.isDemo(),
                first.isNeeded(),
                divisions.districts(clock.today()).stream()
                        .findFirst()
                        .map(district -> new Place(district.name(), district.nameEn()))
                        .orElse(null),
                provider.find()
                        .map(known -> new ProviderShown(known.name(), known.nameEn()))
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
