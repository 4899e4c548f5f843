package shanyu.server.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.ContentCachingResponseWrapper;
import shanyu.server.http.KeyedAnswers.Known;
import shanyu.shared.Refusal;
import tools.jackson.databind.ObjectMapper;

/** An answer held back until the transaction behind it is committed: nobody is told "saved" before it is. */
final class HeldAnswer {
    private static final String NOTHING_TO_RUN =
            "default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    private final ContentCachingResponseWrapper response;

    HeldAnswer(HttpServletResponse response) {
        this.response = new ContentCachingResponseWrapper(response);
    }

    HttpServletResponse response() {
        return response;
    }

    int status() {
        return response.getStatus();
    }

    Known.Answered kept() {
        return new Known.Answered(
                response.getStatus(),
                response.getContentType(),
                response.getHeader(HttpHeaders.ETAG),
                response.getHeader(HttpHeaders.LOCATION),
                response.getContentAsByteArray());
    }

    void repeat(Known.Answered kept) {
        response.setStatus(kept.status());
        if (kept.contentType() != null) response.setContentType(kept.contentType());
        if (kept.etag() != null) response.setHeader(HttpHeaders.ETAG, kept.etag());
        if (kept.location() != null) response.setHeader(HttpHeaders.LOCATION, kept.location());
        response.setHeader("Idempotency-Replayed", "true");
        write(kept.body());
    }

    /** Whoever is refused before the security filters are reached is told what those would have said. */
    void refuse(Refusal refusal, ObjectMapper json) {
        response.resetBuffer();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", NOTHING_TO_RUN);
        response.setStatus(refusal.kind().status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        write(json.writeValueAsBytes(Problem.of(refusal)));
    }

    void send() throws IOException {
        response.copyBodyToResponse();
    }

    private void write(byte[] body) {
        try {
            response.getOutputStream().write(body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
