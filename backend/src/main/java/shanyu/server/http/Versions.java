package shanyu.server.http;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import shanyu.shared.Refusal;

/** Versions of rows as entity tags: what was read is what is changed, or the change is refused with 412. */
public final class Versions {
    private Versions() {}

    /** The version an {@code If-Match} header names; {@code *} and weak tags are refused, they match anything. */
    public static int of(String ifMatch) {
        if (ifMatch.matches("\"\\d{1,9}\"")) return Integer.parseInt(ifMatch.substring(1, ifMatch.length() - 1));
        throw Refusal.of(Refusal.Kind.MALFORMED, "if-match-malformed", Map.of("ifMatch", shortened(ifMatch)))
                .asException();
    }

    /** The thing with its version as ETag. */
    public static <T> ResponseEntity<T> answer(T body, int version) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(body);
    }

    public static <T> ResponseEntity<T> created(T body, int version) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag("\"" + version + "\"")
                .body(body);
    }

    /** What to answer when the row has moved on since it was read. */
    public static Refusal stale(int current) {
        return Refusal.of(Refusal.Kind.STALE, "stale-version", Map.of("current", current));
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) : text;
    }
}
