package shanyu.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import shanyu.shared.Refusal;
import shanyu.shared.Refusal.Fault;

/**
 * Refuses query parameters an operation does not know: a filter misspelt must not look like a filter obeyed. And one given
 * twice where one is meant, since two readers of the same address would take different ones.
 */
final class KnownParameters implements HandlerInterceptor {
    /** By name, whether it may be given more than once. */
    private final Map<HandlerMethod, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getQueryString() != null) {
            Map<String, Boolean> names = known.computeIfAbsent(method, KnownParameters::namesOf);
            List<Fault> faults = request.getParameterMap().entrySet().stream()
                    .filter(given -> !names.containsKey(given.getKey())
                            || given.getValue().length > 1 && !names.get(given.getKey()))
                    .map(given -> new Fault(
                            given.getKey(),
                            given.getValue()[0],
                            names.containsKey(given.getKey()) ? "given-twice" : "unknown-parameter"))
                    .toList();
            if (!faults.isEmpty() && !method.getBeanType().getName().startsWith("org.")) {
                throw new Refusal(Refusal.Kind.MALFORMED, "parameter-refused", Map.of(), faults).asException();
            }
        }
        return true;
    }

    private static Map<String, Boolean> namesOf(HandlerMethod method) {
        var names = new HashMap<String, Boolean>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            var given = parameter.getParameterAnnotation(RequestParam.class);
            if (given != null) {
                String name = given.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : given.name();
                names.put(name, takesMany(parameter.getParameterType()));
            } else if (parameter.getParameterType() == Paging.class) {
                List.of("sort", "page", "size").forEach(name -> names.put(name, false));
            } else if (parameter.hasParameterAnnotation(ModelAttribute.class)
                    && parameter.getParameterType().isRecord()) {
                for (var component : parameter.getParameterType().getRecordComponents())
                    names.put(component.getName(), takesMany(component.getType()));
            }
        }
        return names;
    }

    private static boolean takesMany(Class<?> type) {
        return type.isArray() || Collection.class.isAssignableFrom(type);
    }
}
