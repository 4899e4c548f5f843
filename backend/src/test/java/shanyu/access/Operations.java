package shanyu.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import shanyu.Callers;
import shanyu.identity.access.Does;
import tools.jackson.databind.JsonNode;

/** Every operation of the API document, joined to the action its code names. */
final class Operations {
    private Operations() {}

    /**
     * One operation.
     *
     * @param on kind of thing in its path, empty for none
     * @param consumes media type of its body
     * @param examples what the document offers for path variables
     */
    record Operation(
            String method,
            String path,
            String action,
            String on,
            String id,
            String consumes,
            Map<String, String> examples) {
        String name() {
            return method + " " + path;
        }

        /** The path with the thing's id in it; other variables get the document's example. */
        String with(String thing) {
            String filled = on.isEmpty() ? path : path.replace("{" + id + "}", thing);
            for (var example : examples.entrySet()) {
                filled = filled.replace("{" + example.getKey() + "}", example.getValue());
            }
            return filled.replaceAll("\\{[^}]*}", "1");
        }
    }

    /** In the order of the document; an operation the code does not know, or one without an action, is an error. */
    static List<Operation> of(Callers callers, RequestMappingHandlerMapping mappings) {
        var operations = new ArrayList<Operation>();
        var paths = callers.nobody().get("/v3/api-docs").json().path("paths");
        paths.propertyStream()
                .forEach(path -> path.getValue().propertyStream().forEach(verb -> {
                    String method = verb.getKey().toUpperCase(Locale.ROOT);
                    var handler = handler(mappings, method, path.getKey());
                    var does = handler.getMethodAnnotation(Does.class);
                    if (does == null) throw new AssertionError(method + " " + path.getKey() + " names no action");
                    var body = verb.getValue().at("/requestBody/content");
                    String consumes = body.propertyNames().stream().findFirst().orElse("application/json");
                    operations.add(new Operation(
                            method,
                            path.getKey(),
                            does.value(),
                            does.on(),
                            does.id(),
                            consumes,
                            examples(verb.getValue())));
                }));
        operations.sort(Comparator.comparing(Operation::path).thenComparing(Operation::method));
        return operations;
    }

    private static Map<String, String> examples(JsonNode operation) {
        var examples = new HashMap<String, String>();
        operation.path("parameters").forEach(parameter -> {
            var schema = parameter.path("schema");
            String example = parameter
                    .path("example")
                    .asString(
                            schema.path("example").asString(schema.at("/enum/0").asString("")));
            if (parameter.path("in").asString().equals("path") && !example.isEmpty()) {
                examples.put(parameter.path("name").asString(), example);
            }
        });
        return examples;
    }

    private static HandlerMethod handler(RequestMappingHandlerMapping mappings, String method, String path) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> matches(entry.getKey(), method, path))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("the document has an operation the code has not: " + method + " " + path));
    }

    private static boolean matches(RequestMappingInfo info, String method, String path) {
        return info.getPatternValues().contains(path)
                && info.getMethodsCondition().getMethods().stream()
                        .anyMatch(each -> each.name().equals(method));
    }
}
