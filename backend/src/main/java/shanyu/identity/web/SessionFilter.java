package shanyu.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import shanyu.identity.Sessions;
import shanyu.identity.access.Freshness;

/** Finds who comes with the cookie. When the database is away nobody is let in as anybody: 503. */
final class SessionFilter extends OncePerRequestFilter {
    static final String CSRF = SessionFilter.class.getName() + ".csrf";

    private static final String SESSION = SessionFilter.class.getName() + ".session";

    private final Sessions sessions;

    SessionFilter(Sessions sessions) {
        this.sessions = sessions;
    }

    /** The session a request came with, where somebody is signed in. */
    static UUID session(HttpServletRequest request) {
        return (UUID) request.getAttribute(SESSION);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Sessions.Visitor> visitor;
        try {
            visitor = SessionCookie.read(request).flatMap(sessions::find);
        } catch (DataAccessException | TransactionException away) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        visitor.ifPresent(known -> {
            SecurityContextHolder.setContext(new SecurityContextImpl(new SignedIn(known.actor())));
            request.setAttribute(CSRF, known.csrf());
            request.setAttribute(SESSION, known.session());
            Freshness.note(request, known.provenAt());
        });
        chain.doFilter(request, response);
    }
}
