package shanyu.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.access.Does;
import shanyu.shared.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/** Where browsers report what the content policy kept from happening (ASVS 3.4.7). */
@Tag(name = "identity")
@RestController
class PolicyReportController {
    static final String PATH = "/api/policy-reports";

    private static final int MOST_BYTES = 16 * 1024;

    private final PolicyReports reports;
    private final ObjectMapper json;

    PolicyReportController(PolicyReports reports, ObjectMapper json) {
        this.reports = reports;
        this.json = json;
    }

    @Operation(
            summary = "Report what the content policy kept from happening (16 KB at most)",
            description =
                    "Browsers send it by themselves, by report-uri and report-to, and can add neither an idempotency key"
                            + " nor the session's token: none is asked for. Nothing is changed by a report and none of it is kept but a"
                            + " line of the log file: rule, scheme and host of what was kept out, and the page without numbers and"
                            + " queries. Sent with a token it must be the session's.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "application/csp-report",
                                        schema = @Schema(type = "object"),
                                        examples =
                                                @ExampleObject(
                                                        "{\"csp-report\": {\"effective-directive\": \"script-src-elem\", \"blocked-uri\":"
                                                                + " \"inline\", \"document-uri\": \"https://shanyu.example/office\"}}")),
                                @Content(mediaType = "application/reports+json", schema = @Schema(type = "object"))
                            }))
    @Does("identity.policy.report")
    @PostMapping(
            path = PATH,
            consumes = {"application/csp-report", "application/reports+json"})
    ResponseEntity<Void> report(@io.swagger.v3.oas.annotations.Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        byte[] sent = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (sent.length > MOST_BYTES)
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "too-large").asException();
        try {
            reports.take(PolicyReport.in(json.readTree(sent)));
        } catch (JacksonException unreadable) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "body-unreadable").asException();
        }
        return ResponseEntity.noContent().build();
    }
}
