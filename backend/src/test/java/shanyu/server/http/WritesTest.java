package shanyu.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.HouseTest;

@HouseTest
@DisplayName("A write happens once, with one answer, or not at all")
class WritesTest {
    private static final String RUNG = "/api/ladder/*/1";

    @Autowired
    private Callers callers;

    @Autowired
    private JdbcClient db;

    @Test
    void aPostWithoutAKeyIsRefused() {
        var answer = callers.as("district")
                .send(
                        "POST",
                        "/api/papers?name=a&institution=" + UUID.randomUUID(),
                        "x",
                        Map.of("Content-Type", "image/png"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("idempotency-key-needed");
    }

    @Test
    void aRefusedWriteKeepsNoKey() {
        String key = "refused-" + UUID.randomUUID();
        var answer = callers.as("district")
                .send(
                        "POST",
                        "/api/matters/" + UUID.randomUUID() + "/take",
                        null,
                        Map.of("Idempotency-Key", key, "If-Match", "\"1\""));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(db.sql("select count(*) from server.keyed_answer where key = :key")
                        .param("key", key)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aStaleVersionIsRefusedAndAMissingOneAskedFor() {
        var body = Map.of("afterDays", 3, "told", "TOWN");
        assertThat(callers.as("district").put(RUNG, body, "\"999\"").status()).isEqualTo(412);
        var without = callers.as("district").send("PUT", RUNG, body, Map.of());
        assertThat(without.status()).isEqualTo(428);
        assertThat(without.problem()).isEqualTo("if-match-needed");
    }

    @Test
    void aFieldAtFaultIsNamedWithItsValue() {
        var answer = callers.as("district").put(RUNG, Map.of("afterDays", 999, "told", "TOWN"), "\"1\"");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("afterDays");
        assertThat(answer.json().at("/errors/0/value").asString()).isEqualTo("999");
        assertThat(answer.json().at("/errors/0/reason").asString()).isEqualTo("too-large");
    }

    @Test
    void anUnknownMemberIsNamed() {
        var answer = callers.as("district").put(RUNG, Map.of("afterDays", 3, "told", "TOWN", "tell", "x"), "\"1\"");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("tell");
    }

    @Test
    void withoutTheSessionsTokenNothingIsWritten() {
        var answer = callers.as("district")
                .send(
                        "PUT",
                        RUNG,
                        Map.of("afterDays", 3, "told", "TOWN"),
                        Map.of("If-Match", "\"1\"", "X-CSRF-Token", "not the token"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("csrf-token-needed");
    }

    @Test
    void anUnknownFilterIsRefused() {
        var answer = callers.as("district").get("/api/matters?sate=open");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("sate");
    }
}
