package shanyu.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** The CSRF token of a session lives with the session; somebody without one has nothing to be robbed of. */
final class SessionTokens implements CsrfTokenRepository {
    static final String HEADER = "X-CSRF-Token";

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return new DefaultCsrfToken(HEADER, "_csrf", "none");
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        // kept with the session, from its beginning to its end
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return request.getAttribute(SessionFilter.CSRF) instanceof String token
                ? new DefaultCsrfToken(HEADER, "_csrf", token)
                : null;
    }
}
