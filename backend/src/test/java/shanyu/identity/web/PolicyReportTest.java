package shanyu.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import shanyu.Callers;
import shanyu.Callers.Answer;
import shanyu.HouseTest;
import shanyu.server.HouseClock;
import tools.jackson.databind.json.JsonMapper;

@Tag("once")
@HouseTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName(
        "ASVS 3.4.7: what the content policy kept from happening is reported, counted and written without anybody's data")
class PolicyReportTest {
    private static final Map<String, String> OLD = Map.of("Content-Type", "application/csp-report");
    private static final Map<String, String> NEW = Map.of("Content-Type", "application/reports+json");

    @Autowired
    private Callers callers;

    @Autowired
    private PolicyReports reports;

    private Answer report(Callers.Caller by, String body, Map<String, String> headers) {
        return by.once("POST", PolicyReportController.PATH, body, headers);
    }

    @Test
    @DisplayName("every page says where to report, in both manners browsers know")
    void everyPageSaysWhere() {
        var headers = callers.nobody().get("/").response().headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("report-uri /api/policy-reports", "report-to policy");
        assertThat(headers.firstValue("Reporting-Endpoints")).hasValue("policy=\"/api/policy-reports\"");
    }

    @Test
    @DisplayName(
            "both forms are taken, with and without a session, without key and token; no query, number or sample stays")
    void taken(CapturedOutput output) {
        long before = reports.reported();
        String old = """
                {"csp-report": {"document-uri": "http://house/office/complaints/TS26-K7M4Q2P-X?name=%E7%8E%8B#x",
                  "effective-directive": "script-src-elem", "blocked-uri": "https://evil.example:8443/steal.js?who=wang",
                  "script-sample": "alert('wang')", "original-policy": "default-src 'none'"}}
                """;
        assertThat(report(callers.nobody(), old, OLD).status()).isEqualTo(204);
        String several = """
                [{"type": "csp-violation", "url": "http://house/phone", "user_agent": "somebody's",
                  "body": {"effectiveDirective": "style-src-elem", "blockedURL": "inline", "sample": "wang",
                           "documentURL": "http://house/phone/visits/8d0b"}},
                 {"type": "deprecation", "url": "http://house/phone", "body": {"id": "x"}}]
                """;
        var signedIn = Map.of(
                "Content-Type", NEW.get("Content-Type"),
                "Cookie", String.valueOf(callers.as("district").cookie()));
        assertThat(report(callers.nobody(), several, signedIn).status()).isEqualTo(204);
        assertThat(reports.reported() - before).isEqualTo(2);
        assertThat(output)
                .contains("a browser kept https://evil.example:8443 from /office/complaints/* by script-src-elem")
                .contains("a browser kept inline from /phone/visits/* by style-src-elem")
                .doesNotContain("wang", "TS26", "steal.js", "somebody's");
    }

    @Test
    @DisplayName("what no browser says is written as a word of ours: no line breaks, no forged lines")
    void forged(CapturedOutput output) {
        String forged = """
                {"csp-report": {"document-uri": "http://house/a\\r\\nWARN forged line", "effective-directive": "x\\nWARN forged",
                  "blocked-uri": "jav\\u0000ascript:forged"}}
                """;
        assertThat(report(callers.nobody(), forged, OLD).status()).isEqualTo(204);
        assertThat(output)
                .contains("a browser kept untold from untold by untold")
                .doesNotContain("forged");
    }

    @Test
    @DisplayName("sixteen kilobytes pass, one byte more does not, nor what is no JSON, nor a form")
    void limits() {
        String most = "[" + " ".repeat(16 * 1024 - 2) + "]";
        assertThat(report(callers.nobody(), most, NEW).status()).isEqualTo(204);
        assertThat(report(callers.nobody(), most + " ", NEW).status()).isEqualTo(413);
        assertThat(report(callers.nobody(), "{", OLD).status()).isEqualTo(400);
        assertThat(report(callers.nobody(), "a=b", Map.of("Content-Type", "text/plain"))
                        .status())
                .isEqualTo(415);
    }

    @Test
    @DisplayName("a token that is sent must be the session's")
    void wrongToken() {
        var guessed = Map.of("Content-Type", OLD.get("Content-Type"), "X-CSRF-Token", "guessed");
        assertThat(report(callers.as("district"), "{}", guessed).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("a minute writes sixty lines, counts all, and the next minute writes again")
    void rate(CapturedOutput output) {
        var clock = new HouseClock(Clock.fixed(Instant.parse("2026-03-02T01:00:15Z"), HouseClock.ZONE));
        var alone = new PolicyReports(clock);
        var figures = new SimpleMeterRegistry();
        alone.bindTo(figures);
        var one = PolicyReport.in(JsonMapper.shared()
                .readTree("{\"csp-report\": {\"effective-directive\": \"font-src\", \"blocked-uri\": \"data\"}}"));
        alone.take(Collections.nCopies(PolicyReports.WRITTEN + 5, one.getFirst()));
        assertThat(lines(output)).isEqualTo(PolicyReports.WRITTEN);
        assertThat(figures.get("shanyu.policy.violations").functionCounter().count())
                .isEqualTo(PolicyReports.WRITTEN + 5);
        assertThat(figures.get("shanyu.policy.violations.unwritten")
                        .functionCounter()
                        .count())
                .isEqualTo(5);
        clock.shiftTo(Duration.ofMinutes(1));
        alone.take(List.of(one.getFirst()));
        assertThat(lines(output)).isEqualTo(PolicyReports.WRITTEN + 1);
    }

    private static long lines(CapturedOutput output) {
        return output.getAll()
                .lines()
                .filter(line -> line.contains("by font-src"))
                .count();
    }
}
