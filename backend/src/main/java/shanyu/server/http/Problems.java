package shanyu.server.http;

import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.Errors;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import shanyu.shared.Refusal;
import shanyu.shared.Refusal.Fault;
import shanyu.shared.RefusedException;
import tools.jackson.core.JacksonException;

/**
 * Turns everything that can go wrong in a request into a {@link Problem}. Never a stack trace, never an internal name.
 * Database failures answer 503: left alone, the framework takes a broken database connection for a client that hung up
 * and answers an empty 200 (spring-framework issues 34481 and 35778).
 */
@RestControllerAdvice
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<Problem> refused(RefusedException refused) {
        var headers = new HttpHeaders();
        if (refused.refusal().facts().get("retryAfter") instanceof Number seconds)
            headers.set(HttpHeaders.RETRY_AFTER, seconds.toString());
        return Problem.of(refused.refusal()).answer(headers);
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalidBody(MethodArgumentNotValidException invalid) {
        return Problem.of(422, "field-refused", Map.of(), faults(invalid.getBindingResult()))
                .answer();
    }

    /** Thrown when path or query carry constraints too; what is wrong in a body is still a matter of its fields. */
    @ExceptionHandler
    ResponseEntity<Problem> invalidParameter(HandlerMethodValidationException invalid) {
        var faults = new ArrayList<Fault>();
        boolean inBody = false;
        for (var result : invalid.getParameterValidationResults()) {
            if (result instanceof ParameterErrors fields) {
                faults.addAll(faults(fields));
                inBody |= result.getMethodParameter().hasParameterAnnotation(RequestBody.class);
            } else {
                String name = String.valueOf(result.getMethodParameter().getParameterName());
                result.getResolvableErrors()
                        .forEach(error -> faults.add(
                                new Fault(name, shown(result.getArgument()), Constraints.slug(error.getCodes()))));
            }
        }
        return Problem.of(inBody ? 422 : 400, inBody ? "field-refused" : "parameter-refused", Map.of(), faults)
                .answer();
    }

    private static List<Fault> faults(Errors errors) {
        return errors.getFieldErrors().stream()
                .map(error ->
                        new Fault(error.getField(), shown(error.getRejectedValue()), Constraints.slug(error.getCode())))
                .toList();
    }

    @ExceptionHandler
    ResponseEntity<Problem> violated(ConstraintViolationException violated) {
        List<Fault> faults = violated.getConstraintViolations().stream()
                .map(v -> new Fault(
                        v.getPropertyPath().toString(),
                        shown(v.getInvalidValue()),
                        Constraints.slug(v.getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName())))
                .toList();
        return Problem.of(422, "field-refused", Map.of(), faults).answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> wrongType(MethodArgumentTypeMismatchException wrong) {
        var fault = new Fault(wrong.getName(), shown(wrong.getValue()), "wrong-type");
        return Problem.of(400, "parameter-refused", Map.of(), List.of(fault)).answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException unreadable) {
        if (unreadable.getMostSpecificCause() instanceof JacksonException json) {
            String field = json.getPath().stream()
                    .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                    .reduce((a, b) -> b.startsWith("[") ? a + b : a + "." + b)
                    .orElse("");
            return Problem.of(400, "body-unreadable", Map.of(), List.of(new Fault(field, null, "wrong-form")))
                    .answer();
        }
        return Problem.of(400, "body-unreadable", Map.of(), List.of()).answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> missingHeader(MissingRequestHeaderException missing) {
        if (missing.getHeaderName().equalsIgnoreCase("If-Match")) {
            return Problem.of(Refusal.of(Refusal.Kind.VERSION_NEEDED, "if-match-needed"))
                    .answer();
        }
        return Problem.of(400, "header-missing", Map.of("header", missing.getHeaderName()), List.of())
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> unbound(ServletRequestBindingException unbound) {
        return framework(unbound);
    }

    @ExceptionHandler
    ResponseEntity<Problem> framework(ErrorResponseException refused) {
        return framework((ErrorResponse) refused);
    }

    /** Two acts met on the same row and the database let only one through. */
    @ExceptionHandler
    ResponseEntity<Problem> collided(DataIntegrityViolationException collided) {
        LOG.warn(
                "refused by a database constraint: {}",
                collided.getMostSpecificCause().getMessage());
        return Problem.of(409, "conflict", Map.of(), List.of()).answer();
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class, java.sql.SQLException.class})
    ResponseEntity<Problem> databaseAway(Exception away) {
        return unavailable(away);
    }

    /** Bytes of an address that are no text. */
    @ExceptionHandler
    ResponseEntity<Problem> illegible(InvalidParameterException illegible) {
        return Problem.of(400, "malformed", Map.of(), List.of()).answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> unexpected(Exception unexpected) {
        if (unexpected instanceof ErrorResponse known) return framework(known);
        for (Throwable cause = unexpected; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) return refused(refused);
            if (cause instanceof java.sql.SQLException) return unavailable(unexpected);
        }
        String incident = UUID.randomUUID().toString();
        LOG.error("incident {}", incident, unexpected);
        return Problem.of(500, "internal", Map.of("incident", incident), List.of())
                .answer();
    }

    static ResponseEntity<Problem> unavailable(Exception away) {
        LOG.warn(
                "database away: {}",
                String.valueOf(away.getMessage()).lines().findFirst().orElse(""));
        return Problem.of(Refusal.of(Refusal.Kind.UNAVAILABLE, "unavailable")).answer();
    }

    private static ResponseEntity<Problem> framework(ErrorResponse error) {
        int status = error.getStatusCode().value();
        String type = switch (status) {
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            default -> "malformed";
        };
        return Problem.of(status, type, Map.of(), List.of()).answer(error.getHeaders());
    }

    private static String shown(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : String.valueOf(value);
    }
}
