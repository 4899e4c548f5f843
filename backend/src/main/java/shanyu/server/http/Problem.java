package shanyu.server.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import shanyu.shared.Refusal;

/**
 * A problem document (RFC 9457). It carries values, not sentences: the sentence is made where it is read, in the
 * reader's language, from {@code type} and the members that explain it.
 *
 * @param type reference of the reason, e.g. {@code /errors/filing-incomplete}
 * @param title short English name of the status, for people reading raw answers
 * @param status the HTTP status, repeated
 * @param errors the fields at fault, absent when the problem is not about a field
 * @param facts further members that explain the problem
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem", description = "RFC 9457 problem document")
public record Problem(
        @Schema(example = "/errors/not-found") String type,
        @Schema(example = "Not Found") String title,
        @Schema(example = "404") int status,
        List<Refusal.Fault> errors,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> facts) {

    public static Problem of(Refusal refusal) {
        return of(refusal.kind().status(), refusal.type(), refusal.facts(), refusal.faults());
    }

    public static Problem of(int status, String type, Map<String, Object> facts, List<Refusal.Fault> faults) {
        var known = HttpStatus.resolve(status);
        return new Problem(
                "/errors/" + type, known == null ? "Problem" : known.getReasonPhrase(), status, faults, facts);
    }

    public ResponseEntity<Problem> answer() {
        return answer(null);
    }

    public ResponseEntity<Problem> answer(@Nullable HttpHeaders headers) {
        var answer = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (headers != null) answer.headers(headers);
        return answer.body(this);
    }
}
