package shanyu.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import shanyu.identity.Actor;
import shanyu.identity.Sessions;
import shanyu.identity.access.Gate;
import shanyu.server.http.PictureSources;

/**
 * Who comes in is found by the session filter, what they may do is decided by the gate: the framework's part is the
 * CSRF check, the headers and the password hash.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration implements WebMvcConfigurer {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    static {
        // Found by the session, never sent: no parameter of the API document.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    /** Inline styles are needed by the component libraries; inline scripts are never allowed. The gap is for servers whose pictures may be shown. */
    private static final String CONTENT_POLICY =
            "default-src 'none'; object-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data: blob:%1$s; font-src 'self' data:; connect-src 'self'%1$s; worker-src 'self' blob:;"
                    + " manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
                    + " report-uri " + PolicyReportController.PATH + "; report-to policy";

    /** The name the policy gives its reports' address by (Reporting API). */
    private static final String REPORTED_TO = "policy=\"" + PolicyReportController.PATH + "\"";

    private final Gate gate;

    SecurityConfiguration(Gate gate) {
        this.gate = gate;
    }

    @Bean
    SecurityFilterChain filters(HttpSecurity http, Sessions sessions, List<PictureSources> pictures) {
        var outside = pictures.stream()
                .flatMap(source -> source.origins().stream())
                .map(origin -> " " + origin)
                .collect(Collectors.joining());
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(new SessionTokens())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .requireCsrfProtectionMatcher(request -> !SAFE.contains(request.getMethod())
                                && request.getAttribute(SessionFilter.CSRF) != null
                                && !request.getRequestURI().equals("/api/session")
                                && !isReportOfABrowser(request)))
                .addFilterBefore(new SessionFilter(sessions), CsrfFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_POLICY.formatted(outside)))
                        .addHeaderWriter(new StaticHeadersWriter("Reporting-Endpoints", REPORTED_TO))
                        .frameOptions(frame -> frame.deny())
                        .referrerPolicy(referrer -> {})
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(self), geolocation=(self)")))
                .exceptionHandling(refusals ->
                        refusals.accessDeniedHandler((request, response, denied) -> response.sendError(403)))
                .build();
    }

    /** Browsers report with the session's cookie and cannot add its token; who adds one must add the right one. */
    private static boolean isReportOfABrowser(HttpServletRequest request) {
        return request.getRequestURI().equals(PolicyReportController.PATH) && request.getHeader("X-CSRF-Token") == null;
    }

    /** Each request is measured once, as a whole; measuring every filter of the chain again cost more than the filters. */
    @Bean
    SecurityObservationSettings unmeasuredFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** Argon2id with 19 MiB, two passes, one lane: the least the OWASP Password Storage Cheat Sheet names. */
    @Bean
    PasswordEncoder passwordHashes() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1_024, 2);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(gate).addPathPatterns("/api/**", "/open/**").order(0);
    }

    /** Hands operations the {@link Actor} they ask for. */
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new HandlerMethodArgumentResolver() {
            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType() == Actor.class;
            }

            @Override
            public Object resolveArgument(
                    MethodParameter parameter,
                    @org.jspecify.annotations.Nullable ModelAndViewContainer model,
                    NativeWebRequest request,
                    @org.jspecify.annotations.Nullable WebDataBinderFactory binders) {
                return Actor.of(request.getUserPrincipal());
            }
        });
    }
}
