package shanyu.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import shanyu.identity.Actor;
import shanyu.server.sheets.SheetFormat;
import shanyu.shared.Refusal;

/**
 * Stands before every operation: who is asking, which action it is, and whether the thing named in the path is theirs.
 * An operation without {@link Does} is shut (fail closed).
 */
@Component
public class Gate implements HandlerInterceptor {
    private static final String PASSED = Passed.class.getName();

    private final Permissions permissions;
    private final Freshness freshness;

    Gate(Permissions permissions, Freshness freshness) {
        this.permissions = permissions;
        this.freshness = freshness;
    }

    /** What the gate learnt of a request it let through. */
    public record Passed(
            Actor actor,
            Action action,
            @Nullable String kind,
            @Nullable String id,
            boolean secret) {
        public static @Nullable Passed of(HttpServletRequest request) {
            return (Passed) request.getAttribute(PASSED);
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) return true;
        var does = method.getMethodAnnotation(Does.class);
        if (does == null) throw Refusal.missing().asException();
        var action = permissions.action(does.value());
        var actor = Actor.of(request.getUserPrincipal());
        if (!actor.isSignedIn() && !action.isPublic()) {
            throw Refusal.of(Refusal.Kind.UNKNOWN_CALLER, "sign-in-needed").asException();
        }
        String id = does.on().isEmpty() ? null : variable(request, does.id());
        boolean allowed = id == null
                ? action.isOpenTo(actor)
                : permissions
                        .find(does.on(), id)
                        .filter(thing -> action.allows(actor, thing))
                        .isPresent();
        if (!allowed) throw Refusal.missing().asException();
        if (actor.isSignedIn() && (does.stepUp() || takesAway(request, action))) freshness.require(request);
        request.setAttribute(PASSED, new Passed(actor, action, id == null ? null : does.on(), id, does.secret()));
        return true;
    }

    /** A sheet of rows that are recorded when read: they leave the house in bulk. */
    private static boolean takesAway(HttpServletRequest request, Action action) {
        return action.recorded()
                && SheetFormat.accepted(request.getHeader(HttpHeaders.ACCEPT)).isPresent();
    }

    private static String variable(HttpServletRequest request, String name) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get(name) instanceof String value) {
            return value;
        }
        throw new IllegalStateException("the path has no variable " + name);
    }
}
