package shanyu.shared;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why something asked was not done: a value, made where the rule is, turned into a sentence where it is read.
 *
 * @param kind what sort of no it is; over HTTP it decides the status
 * @param type slug of the reason, stable for programs, e.g. {@code filing-incomplete}
 * @param facts what explains it and what to try: values only, no sentences
 * @param faults the fields at fault, empty when the refusal is not about a field
 */
public record Refusal(Kind kind, String type, Map<String, Object> facts, List<Fault> faults) {

    /** The sorts of no, with the HTTP status each becomes (RFC 9110). */
    public enum Kind {
        MALFORMED(400),
        UNKNOWN_CALLER(401),
        MISSING(404),
        STATE(409),
        STALE(412),
        TOO_LARGE(413),
        RULE(422),
        VERSION_NEEDED(428),
        TOO_MANY(429),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /**
     * One field at fault.
     *
     * @param field path of the field as the caller wrote it
     * @param value what was sent, shortened; null when nothing was
     * @param reason slug of the reason, e.g. {@code too-long}
     */
    public record Fault(String field, @Nullable String value, String reason) {
        public Fault {
            if (value != null && value.length() > 200) value = value.substring(0, 200) + "…";
        }
    }

    public static Refusal of(Kind kind, String type) {
        return new Refusal(kind, type, Map.of(), List.of());
    }

    public static Refusal of(Kind kind, String type, Map<String, Object> facts) {
        return new Refusal(kind, type, facts, List.of());
    }

    /** A refusal about exactly one field of the request. */
    public static Refusal field(String field, @Nullable String value, String reason) {
        return new Refusal(Kind.RULE, "field-refused", Map.of(), List.of(new Fault(field, value, reason)));
    }

    /** The one answer for what is not there and for what one may not see: both look the same from outside. */
    public static Refusal missing() {
        return of(Kind.MISSING, "not-found");
    }

    /** The thing is in a state from which this verb does not lead. */
    public static Refusal state(String type, String state) {
        return of(Kind.STATE, type, Map.of("state", state));
    }

    public <T> Outcome<T> asOutcome() {
        return new Outcome.Refused<>(this);
    }

    public RefusedException asException() {
        return new RefusedException(this);
    }
}
