package shanyu.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import shanyu.evidence.Evidence;
import shanyu.identity.Role;
import shanyu.server.http.Listing;
import shanyu.server.http.Problem;
import shanyu.server.http.WriteWitness;

/**
 * Leaves an entry in the log for every operation that reads or writes: a write inside its own transaction, a read before
 * the answer is written. When the entry cannot be kept the operation does not happen (fail closed). Personal values never
 * enter the log, nor does a hash of a request with a password; a list leaves its count and a hash of the ids shown.
 */
@RestControllerAdvice
class Recorder implements WriteWitness, ResponseBodyAdvice<Object> {
    private final Evidence evidence;
    private final Readings readings;

    Recorder(Evidence evidence, Readings readings) {
        this.evidence = evidence;
        this.readings = readings;
    }

    @Override
    public void wrote(HttpServletRequest request, int status, byte[] requestHash) {
        var passed = Gate.Passed.of(request);
        if (passed == null) return;
        var entry = entry(request, passed);
        if (!passed.secret()) entry.put("request", HexFormat.of().formatHex(requestHash));
        evidence.append(entry);
    }

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest http
                && http.getServletRequest().getMethod().equals("GET")
                && !(body instanceof Problem)) {
            var passed = Gate.Passed.of(http.getServletRequest());
            if (passed != null && passed.action().recorded()) {
                var entry = entry(http.getServletRequest(), passed);
                if (body instanceof Listing<?> listing) {
                    entry.put("count", listing.items().size());
                    entry.put(
                            "rows",
                            hash(listing.items().stream().map(String::valueOf).collect(Collectors.joining("\n"))));
                }
                evidence.append(entry);
                readings.count(passed.actor(), method.getGenericParameterType(), body);
            }
        }
        return body;
    }

    private static Map<String, Object> entry(HttpServletRequest request, Gate.Passed passed) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("kind", request.getMethod().equals("GET") ? "read" : "write");
        entry.put("action", passed.action().name());
        entry.put("actor", passed.actor().reference());
        var roles = new TreeSet<>(passed.actor().roles().stream()
                .filter(role -> role != Role.PUBLIC)
                .map(Role::name)
                .toList());
        entry.put("roles", String.join(" ", roles));
        if (passed.emergency() != null)
            entry.put("emergency", passed.emergency().toString());
        if (passed.kind() != null && passed.id() != null) {
            entry.put("object", passed.kind() + ":" + passed.id());
        }
        if (request.getQueryString() != null) entry.put("query", hash(request.getQueryString()));
        entry.put("address", hash(request.getRemoteAddr()).substring(0, 16));
        return entry;
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
