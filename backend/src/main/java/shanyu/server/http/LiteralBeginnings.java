package shanyu.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Matches a path only against patterns that begin as it does. The framework looks a path without variables up, but holds one
 * with variables against every pattern of the house, parsed piece by piece; of some three hundred a handful begin alike.
 */
final class LiteralBeginnings extends RequestMappingHandlerMapping {
    /** What stands before the first variable, by mapping; written while the house starts, only read after it. */
    private final Map<RequestMappingInfo, String> beginnings = new HashMap<>();

    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo mapping) {
        beginnings.put(mapping, beginning(mapping));
        super.registerHandlerMethod(handler, method, mapping);
    }

    private static String beginning(RequestMappingInfo mapping) {
        var patterns = mapping.getPatternValues();
        if (patterns.size() != 1) return "";
        return patterns.iterator().next().split("[{*?]", 2)[0];
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
        String path = ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .value();
        // An escaped letter is the same letter to a pattern, and what stands behind a semicolon is not of the path.
        boolean isPlain = path.indexOf('%') < 0 && path.indexOf(';') < 0;
        if (isPlain && !path.startsWith(beginnings.getOrDefault(mapping, ""))) return null;
        return super.getMatchingMapping(mapping, request);
    }
}
