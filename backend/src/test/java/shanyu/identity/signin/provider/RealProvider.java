package shanyu.identity.signin.provider;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import shanyu.ProviderOnStage;

/**
 * A real identity provider, Spring Authorization Server, on a port of its own and with keys of its own. Whoever gives its
 * password is who they say; its time is the test's.
 */
final class RealProvider implements AutoCloseable {
    static final String PASSWORD = "as at the provider";

    private final ServletWebServerApplicationContext running;
    private final Said said = new Said();

    /** What it says besides of everybody: by which methods, and when, they proved themselves. */
    private static final class Said {
        private final AtomicReference<List<String>> methods = new AtomicReference<>(List.of("pwd"));
        private final AtomicReference<Duration> ago = new AtomicReference<>(Duration.ZERO);
    }

    /** @param house where browsers find the house that is its client */
    RealProvider(String house, Clock clock) {
        running = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Rooms.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .initializers((ApplicationContextInitializer<GenericApplicationContext>) context -> {
                    context.registerBean(Clock.class, () -> clock);
                    context.registerBean(Said.class, () -> said);
                    context.registerBean(RegisteredClientRepository.class, () -> client(house));
                })
                .run(
                        "--spring.config.name=provider-on-stage",
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--logging.level.root=warn");
    }

    private static RegisteredClientRepository client(String house) {
        return new InMemoryRegisteredClientRepository(RegisteredClient.withId("shanyu")
                .clientId(ProviderOnStage.CLIENT)
                .clientSecret("{noop}" + ProviderOnStage.SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(house + Provider.RETURN)
                .scope("openid")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build());
    }

    String issuer() {
        return "http://127.0.0.1:" + running.getWebServer().getPort();
    }

    void says(String... methods) {
        said.methods.set(List.of(methods));
    }

    /** Whoever comes has signed in there this long ago and is not asked again. */
    void asksNobodyAgainFor(Duration ago) {
        said.ago.set(ago);
    }

    @Override
    public void close() {
        running.close();
    }

    @EnableWebSecurity
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class
    })
    static class Rooms {
        @Bean
        @Order(1)
        SecurityFilterChain protocol(HttpSecurity http) {
            return http.oauth2AuthorizationServer(server -> {
                        http.securityMatcher(server.getEndpointsMatcher());
                        server.oidc(Customizer.withDefaults());
                    })
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .exceptionHandling(strangers ->
                            strangers.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                    .build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain door(HttpSecurity http) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .csrf(AbstractHttpConfigurer::disable)
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        UserDetailsService people() {
            return name -> User.withUsername(name).password("{noop}" + PASSWORD).build();
        }

        @Bean
        JWKSource<SecurityContext> keys() {
            return new ImmutableJWKSet<>(new JWKSet(ForgingProvider.key()));
        }

        @Bean
        JwtDecoder ownTokens(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> words(Clock clock, Said said) {
            return token -> {
                var now = clock.instant();
                token.getClaims()
                        .issuedAt(now)
                        .notBefore(now)
                        .expiresAt(now.plus(Duration.ofMinutes(5)))
                        .claim("auth_time", Date.from(now.minus(said.ago.get())))
                        .claim("amr", said.methods.get());
            };
        }
    }
}
