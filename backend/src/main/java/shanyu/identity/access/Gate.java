package shanyu.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
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
    private final Readings readings;

    Gate(Permissions permissions, Freshness freshness, Readings readings) {
        this.readings = readings;
        this.permissions = permissions;
        this.freshness = freshness;
    }

    /**
     * What the gate learnt of a request it let through.
     *
     * @param emergency id of the right taken in an emergency that it was let through by
     */
    public record Passed(
            Actor actor,
            Action action,
            @Nullable String kind,
            @Nullable String id,
            boolean secret,
            @Nullable UUID emergency) {
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
        var thing = id == null ? null : permissions.find(does.on(), id).orElse(null);
        boolean allowed = id == null ? action.isOpenTo(actor) : thing != null && action.allows(actor, thing);
        if (!allowed) throw Refusal.missing().asException();
        boolean takesAway = takesAway(request, action);
        if (actor.isSignedIn()) {
            if (does.stepUp() || takesAway) freshness.require(request);
            if (takesAway) readings.admitSheet(actor);
            readings.admit(request, actor, method.getMethod().getGenericReturnType());
        }
        request.setAttribute(
                PASSED,
                new Passed(
                        actor,
                        action,
                        id == null ? null : does.on(),
                        id,
                        does.secret(),
                        emergency(actor, action, thing)));
        return true;
    }

    /**
     * The emergency an act is done under: on a named thing when nothing granted would have allowed it, elsewhere whenever
     * the taken role has a part in the action, for a list then shows more.
     */
    private static @Nullable UUID emergency(Actor actor, Action action, @Nullable Belonging thing) {
        var taken = actor.emergency();
        if (taken == null || action.rules().stream().noneMatch(rule -> rule.role() == taken.role())) return null;
        return thing != null && action.allows(actor.asGranted(), thing) ? null : taken.id();
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
