package shanyu.identity.signin.provider;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * What a provider said of itself (OpenID Connect Discovery 1.0), and the checks of its answers that follow from it. RS256
 * alone is accepted: every provider must offer it (OpenID Connect Core 1.0, section 15.1), and a token does not choose how
 * it is checked.
 *
 * @param at when it was asked
 */
record Introduction(
        ProviderSettings settings,
        ClientRegistration registration,
        OidcAuthorizationCodeAuthenticationProvider checks,
        Instant at) {
    /** How long a provider may take to connect and to answer. Product default. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final String DISCOVERY = "/.well-known/openid-configuration";

    /** Asks the provider; throws what the library throws when it is away or says something else than expected. */
    static Introduction asked(ProviderSettings settings, Clock clock) {
        var web = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        web.setReadTimeout(PATIENCE);
        var registration = registration(settings, web);
        var checks = new OidcAuthorizationCodeAuthenticationProvider(
                tokens(web), request -> new DefaultOidcUser(List.of(), request.getIdToken()));
        var decoder = decoder(registration, web, clock);
        checks.setJwtDecoderFactory(any -> decoder);
        return new Introduction(settings, registration, checks, clock.instant());
    }

    /** Where the provider asks who somebody is. */
    String door() {
        return Objects.requireNonNull(
                registration.getProviderDetails().getAuthorizationUri(), "authorization_endpoint");
    }

    private static ClientRegistration registration(ProviderSettings settings, JdkClientHttpRequestFactory web) {
        Map<String, Object> said = RestClient.builder()
                .requestFactory(web)
                .build()
                .get()
                .uri(settings.issuer().replaceFirst("/$", "") + DISCOVERY)
                .retrieve()
                .body(new ParameterizedTypeReference<>() {});
        if (said == null || !settings.issuer().equals(said.get("issuer")))
            throw new IllegalStateException("the provider calls itself something else than " + settings.issuer());
        var registration = ClientRegistrations.fromOidcConfiguration(said)
                .registrationId("provider")
                .clientId(settings.clientId())
                .redirectUri("{baseUrl}" + Provider.RETURN)
                .scope(OidcScopes.OPENID);
        return settings.clientSecret() == null
                ? registration
                        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : registration.clientSecret(settings.clientSecret()).build();
    }

    private static RestClientAuthorizationCodeTokenResponseClient tokens(JdkClientHttpRequestFactory web) {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(web)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    private static JwtDecoder decoder(ClientRegistration registration, JdkClientHttpRequestFactory web, Clock clock) {
        String keys = Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri(), "jwks_uri");
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .restOperations(new RestTemplate(web))
                .build();
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        var times = new JwtTimestampValidator();
        times.setClock(clock);
        var claims = new OidcIdTokenValidator(registration);
        claims.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(times, claims));
        return decoder;
    }
}
