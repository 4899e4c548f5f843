package shanyu.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import shanyu.HouseTest;

@HouseTest
@Tag("once")
@DisplayName("A path is held against the patterns that begin as it does")
class LiteralBeginningsTest {
    @LocalServerPort
    private int port;

    private String ask(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/norms/t%65xts/campus-catering-standard",
                "/%61pi/norms/texts/campus-catering-standard",
                "/api/norms/texts/campus%2Dcatering-standard"
            })
    @DisplayName("a letter may be escaped: it stays the same letter")
    void escaped(String path) throws Exception {
        assertThat(ask(path))
                .isEqualTo(ask("/api/norms/texts/campus-catering-standard"))
                .startsWith("200");
    }

    @Test
    @DisplayName("what begins as no pattern does, or goes on behind one, is not there")
    void unknown() throws Exception {
        assertThat(ask("/api/norms/tests/campus-catering-standard")).startsWith("404");
        assertThat(ask("/api/norms/text/campus-catering-standard")).startsWith("404");
        assertThat(ask("/api/norms/texts/campus-catering-standard/more")).startsWith("404");
    }
}
