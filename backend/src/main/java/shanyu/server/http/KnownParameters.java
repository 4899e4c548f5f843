package shanyu.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import shanyu.shared.Refusal;
import shanyu.shared.Refusal.Fault;

/** Refuses query parameters an operation does not know: a filter misspelt must not look like a filter obeyed. */
final class KnownParameters implements HandlerInterceptor {
    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getQueryString() != null) {
            Set<String> names = known.computeIfAbsent(method, KnownParameters::namesOf);
            List<Fault> faults = request.getParameterMap().keySet().stream()
                    .filter(name -> !names.contains(name))
                    .map(name -> new Fault(name, request.getParameter(name), "unknown-parameter"))
                    .toList();
            if (!faults.isEmpty() && !method.getBeanType().getName().startsWith("org.")) {
                throw new Refusal(Refusal.Kind.MALFORMED, "parameter-refused", Map.of(), faults).asException();
            }
        }
        return true;
    }

    private static Set<String> namesOf(HandlerMethod method) {
        var names = new HashSet<String>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            var given = parameter.getParameterAnnotation(RequestParam.class);
            if (given != null) {
                names.add(given.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : given.name());
            } else if (parameter.getParameterType() == Paging.class) {
                names.addAll(List.of("sort", "page", "size"));
            } else if (parameter.hasParameterAnnotation(ModelAttribute.class)
                    && parameter.getParameterType().isRecord()) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .forEach(component -> names.add(component.getName()));
            }
        }
        return names;
    }
}
