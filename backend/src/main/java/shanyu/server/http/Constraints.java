package shanyu.server.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of validation constraints as reasons a screen has a sentence for. */
final class Constraints {
    private static final Map<String, String> SLUGS = Map.ofEntries(
            Map.entry("NotNull", "missing"),
            Map.entry("NotBlank", "missing"),
            Map.entry("NotEmpty", "missing"),
            Map.entry("Size", "wrong-length"),
            Map.entry("Min", "too-small"),
            Map.entry("Max", "too-large"),
            Map.entry("DecimalMin", "too-small"),
            Map.entry("DecimalMax", "too-large"),
            Map.entry("Positive", "too-small"),
            Map.entry("PositiveOrZero", "too-small"),
            Map.entry("Pattern", "wrong-form"),
            Map.entry("Past", "not-past"),
            Map.entry("PastOrPresent", "in-future"),
            Map.entry("Future", "not-future"));

    private Constraints() {}

    static String slug(String @Nullable [] codes) {
        return codes == null || codes.length == 0 ? "refused" : slug(codes[codes.length - 1]);
    }

    static String slug(@Nullable String constraint) {
        return constraint == null ? "refused" : SLUGS.getOrDefault(constraint, "refused");
    }
}
