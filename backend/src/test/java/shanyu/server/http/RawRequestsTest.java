package shanyu.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shanyu.Callers;
import shanyu.HouseTest;

@Tag("once")
@HouseTest
@DisplayName("Messages that two readers could take for two different ones")
class RawRequestsTest {
    private static final String HEAD =
            "POST /api/session HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n";

    @LocalServerPort
    private int port;

    @Autowired
    private Callers callers;

    /** All that comes back until the house closes or falls silent. */
    private String send(String raw) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(400);
            socket.getOutputStream().write(raw.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var back = new StringBuilder();
            try {
                for (int b; (b = socket.getInputStream().read()) >= 0; ) back.append((char) b);
            } catch (java.net.SocketTimeoutException silent) {
                // kept open for a next request
            }
            return back.toString();
        }
    }

    @Test
    @DisplayName("ASVS 4.2.1: with both lengths the chunks count, and the connection is not used again")
    void chunksBeforeLength() throws IOException {
        String smuggled = "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
        String back = send(HEAD + "Content-Length: " + (5 + smuggled.length())
                + "\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + smuggled);
        assertThat(back).startsWith("HTTP/1.1 4").containsIgnoringCase("Connection: close");
        assertThat(back.split("HTTP/1.1 ")).as("one answer").hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}x",
                "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "Content-Length: +2\r\n\r\n{}",
                "Content-Length : 2\r\n\r\n{}",
                "X: a\rb\r\nContent-Length: 2\r\n\r\n{}"
            })
    @DisplayName("ASVS 4.2.1: a length that can be read in two ways is refused, without a word of who refuses")
    void twoReadings(String rest) throws IOException {
        String back = send(HEAD + rest);
        assertThat(back).matches("(?s)HTTP/1.1 (400|501) .*");
        assertThat(back).doesNotContainIgnoringCase("tomcat").doesNotContain("Exception");
    }

    @Test
    @DisplayName("ASVS 1.5.3: a member given twice in a body is refused, not silently the last")
    void memberTwice() {
        var answer = callers.nobody()
                .once(
                        "POST",
                        "/api/session",
                        "{\"username\":\"verifier\",\"username\":\"district\",\"password\":\"x\"}",
                        Map.of());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("body-unreadable");
    }

    @Test
    @DisplayName("ASVS 15.3.7: a parameter given twice where one is meant is refused and named")
    void parameterTwice() {
        var answer = callers.as("district").get("/api/matters?q=a&q=b");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("q");
        assertThat(answer.json().at("/errors/0/reason").asString()).isEqualTo("given-twice");
    }

    @Test
    @DisplayName("ASVS 5.2.1: a body beyond 25 MB is not kept in memory")
    void tooLarge() {
        var answer = callers.as("district")
                .once(
                        "POST",
                        "/api/papers?name=a.png",
                        new byte[HeldRequest.MAX_BODY + 1],
                        Map.of(
                                "Content-Type",
                                "image/png",
                                "Idempotency-Key",
                                UUID.randomUUID().toString()));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999999999", "-1", "2147483648", "1e9"})
    @DisplayName("ASVS 1.4.2: a number outside its range is refused, never wrapped round")
    void numbers(String number) {
        assertThat(callers.as("district").get("/api/matters?page=" + number).status())
                .isEqualTo(400);
        var answer = callers.as("district")
                .once(
                        "PUT",
                        "/api/ladder/*/1",
                        "{\"afterDays\":" + number + ",\"told\":\"TOWN\"}",
                        Map.of("If-Match", "\"1\""));
        assertThat(answer.status()).isIn(400, 422);
    }

    @Test
    @DisplayName("ASVS 16.5.4: what nobody foresaw is answered with the number of the incident and nothing else")
    void lastResort() {
        var answer = new Problems().unexpected(new IllegalStateException("select password_hash from identity.account"));
        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        assertThat(answer.getBody().facts()).containsOnlyKeys("incident");
        assertThat(String.valueOf(answer.getBody())).doesNotContain("select", "IllegalState");
    }
}
