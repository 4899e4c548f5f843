package shanyu.identity.signin.provider;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * The identity provider, asked only when somebody wants to come from it: a house starts without it, and while it is away the
 * other ways in stay open.
 */
@Component
class Provider {
    /** The page a provider sends browsers back to, to be registered there. */
    static final String RETURN = "/login/provider";

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);

    /** How long what a provider said of itself is believed, and how late a button may notice that it is away. Product default. */
    private static final Duration BELIEVED = Duration.ofMinutes(1);

    /** How far a provider's clock may be off; the library allows as much for a token's own times. */
    private static final Duration CLOCKS_APART = Duration.ofSeconds(60);

    /** As long as OpenID Connect Core 1.0, section 2, lets a subject be. */
    private static final int LONGEST_SUBJECT = 255;

    private final KnownProvider known;
    private final RealTime clock;
    private final AtomicReference<@Nullable Introduction> introduced = new AtomicReference<>();

    Provider(KnownProvider known, HouseClock clock) {
        this.known = known;
        this.clock = new RealTime(clock);
    }

    /**
     * Where a browser is sent.
     *
     * @param house where browsers find the house, e.g. {@code https://shanyu.example}
     * @param anew whether the provider is to ask again who is there, whoever is signed in with it
     */
    Outcome<String> address(Secrets secrets, String house, boolean anew) {
        return introduction()
                .map(provider -> request(provider, secrets, house, anew).getAuthorizationRequestUri());
    }

    /**
     * Fetches the ID token an answer stands for and checks it: signature, issuer, audience, times, nonce.
     *
     * @param since when the person must have proved themselves to the provider at the earliest; null when it is all one
     */
    Outcome<Vouched> check(Secrets secrets, Answer answer, String house, @Nullable Instant since) {
        return introduction().then(provider -> checked(provider, secrets, answer, house, since));
    }

    private Outcome<Vouched> checked(
            Introduction provider, Secrets secrets, Answer answer, String house, @Nullable Instant since) {
        if ("access_denied".equals(answer.error())) return refused("provider-denied");
        String code = answer.code();
        boolean another = answer.issuer() != null
                && !answer.issuer().equals(provider.settings().issuer());
        if (code == null || answer.error() != null || another) return refused("provider-answer-refused");
        var request = request(provider, secrets, house, since != null);
        var response = OAuth2AuthorizationResponse.success(code)
                .state(secrets.state())
                .redirectUri(house + RETURN)
                .build();
        try {
            var proven = provider.checks()
                    .authenticate(new OAuth2LoginAuthenticationToken(
                            provider.registration(), new OAuth2AuthorizationExchange(request, response)));
            if (proven != null && proven.getPrincipal() instanceof OidcUser person)
                return vouched(provider.settings(), person.getIdToken(), since == null ? null : clock.of(since));
            return refused("provider-answer-refused");
        } catch (OAuth2AuthenticationException refused) {
            LOG.info(
                    "an answer of the provider was refused: {}",
                    refused.getError().getErrorCode());
            return isAway(refused) ? away() : refused("provider-answer-refused");
        }
    }

    private static Outcome<Vouched> vouched(ProviderSettings settings, OidcIdToken token, @Nullable Instant since) {
        var proven = token.getAuthenticatedAt();
        if (since != null && (proven == null || proven.isBefore(since.minus(CLOCKS_APART))))
            return refused("provider-not-anew");
        String subject = token.getSubject();
        if (subject == null || subject.length() > LONGEST_SUBJECT) return refused("provider-answer-refused");
        var methods = Optional.<List<String>>ofNullable(token.getAuthenticationMethods())
                .orElse(List.of());
        boolean second = methods.stream().anyMatch(settings.secondFactor()::contains)
                || settings.secondFactor().contains(String.valueOf(token.getAuthenticationContextClass()));
        return Outcome.done(new Vouched(settings.issuer(), subject, second));
    }

    private static OAuth2AuthorizationRequest request(
            Introduction provider, Secrets secrets, String house, boolean anew) {
        var parameters = new HashMap<String, Object>(Map.of(
                OidcParameterNames.NONCE, Secrets.challenge(secrets.nonce()),
                PkceParameterNames.CODE_CHALLENGE, Secrets.challenge(secrets.verifier()),
                PkceParameterNames.CODE_CHALLENGE_METHOD, "S256"));
        if (anew) parameters.putAll(Map.of("prompt", "login", "max_age", "0"));
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(provider.door())
                .clientId(provider.registration().getClientId())
                .redirectUri(house + RETURN)
                .scopes(Set.of(OidcScopes.OPENID))
                .state(secrets.state())
                .additionalParameters(parameters)
                .attributes(Map.of(
                        OidcParameterNames.NONCE,
                        secrets.nonce(),
                        PkceParameterNames.CODE_VERIFIER,
                        secrets.verifier(),
                        OAuth2ParameterNames.REGISTRATION_ID,
                        provider.registration().getRegistrationId()))
                .build();
    }

    /** The provider's word on itself, fresh enough and of the one that is configured now. */
    private Outcome<Introduction> introduction() {
        var settings = known.find();
        if (settings.isEmpty())
            return Refusal.of(Refusal.Kind.STATE, "provider-not-configured").asOutcome();
        var last = introduced.get();
        if (last != null
                && last.settings().equals(settings.get())
                && last.at().plus(BELIEVED).isAfter(clock.instant())) return Outcome.done(last);
        try {
            var anew = Introduction.asked(settings.get(), clock);
            introduced.set(anew);
            return Outcome.done(anew);
        } catch (RuntimeException unanswered) {
            LOG.warn("the provider {} is away: {}", settings.get().issuer(), unanswered.toString());
            return away();
        }
    }

    private static boolean isAway(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof IOException) return true;
        return false;
    }

    private static <T> Outcome<T> away() {
        return Refusal.of(Refusal.Kind.UNAVAILABLE, "provider-away").asOutcome();
    }

    private static <T> Outcome<T> refused(String type) {
        return Refusal.of(Refusal.Kind.UNKNOWN_CALLER, type).asOutcome();
    }
}
