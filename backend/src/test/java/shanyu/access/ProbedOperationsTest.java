package shanyu.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.access.Operations.Operation;
import tools.jackson.databind.JsonNode;

@HouseTest
@Tag("once")
@DisplayName("Every operation of the API document, probed as a stranger with tools would")
class ProbedOperationsTest {
    private static final List<String> READERS = List.of("district", "security-admin", "audit-admin", "system-admin");
    private static final String INJECTED = "x' or '1'='1' union select null; drop table registry.institution;--";

    @Autowired
    private Callers callers;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private List<Operation> operations;
    private JsonNode document;

    @BeforeEach
    void document() {
        operations = Operations.of(callers, mappings);
        document = callers.nobody().get("/v3/api-docs").json();
    }

    @Test
    @DisplayName("ASVS 3.5.1: no write of a session happens without the token of that session")
    void withoutTheToken() {
        var district = callers.as("district");
        for (var operation : operations) {
            if (operation.method().equals("GET") || operation.path().equals("/api/session")) continue;
            var headers = Map.of(
                    "X-CSRF-Token",
                    "guessed",
                    "Idempotency-Key",
                    UUID.randomUUID().toString(),
                    "If-Match",
                    "\"1\"",
                    "Content-Type",
                    operation.consumes());
            var answer = district.once(
                    operation.method(), operation.with(UUID.randomUUID().toString()), "{}", headers);
            assertThat(answer.status()).as(operation.name()).isEqualTo(403);
        }
    }

    @Test
    @DisplayName(
            "ASVS 3.5.2: what a form of another site can send without being asked is refused by every public write")
    void whatAFormCanSend() {
        for (var operation : operations) {
            if (operation.method().equals("GET")) continue;
            for (String kind : List.of("text/plain", "application/x-www-form-urlencoded")) {
                if (!operation.method().equals("POST")) continue;
                var answer = callers.nobody()
                        .once(
                                "POST",
                                operation.with(UUID.randomUUID().toString()),
                                "a=b",
                                Map.of("Content-Type", kind));
                if (operation.path().equals("/api/session/passkey/options"))
                    continue; // hands out a question, does nothing
                assertThat(answer.status()).as(operation.name()).isBetween(400, 499);
            }
        }
    }

    @Test
    @DisplayName("ASVS 3.5.3: asking by GET does nothing that an operation does by another method")
    void asking() {
        var reading = operations.stream()
                .filter(operation -> operation.method().equals("GET"))
                .map(Operation::path)
                .collect(Collectors.toSet());
        for (var operation : operations) {
            if (operation.method().equals("GET") || reading.contains(operation.path())) continue;
            var answer = callers.as("district")
                    .once("GET", operation.with(UUID.randomUUID().toString()), null, Map.of());
            assertThat(answer.status()).as(operation.name()).isIn(400, 401, 404, 405);
        }
    }

    @Test
    @DisplayName(
            "ASVS 1.2.4: a filter is a word to look for and nothing else; nothing is found by it and nothing breaks")
    void injection() {
        var reached = new ArrayList<String>();
        for (var operation : operations) {
            if (!operation.method().equals("GET") || operation.path().contains("{")) continue;
            for (var parameter : parameters(operation)) {
                if (!parameter.at("/schema/type").toString().contains("string")) continue;
                String name = parameter.path("name").asString();
                String asked =
                        operation.path() + "?" + name + "=" + URLEncoder.encode(INJECTED, StandardCharsets.UTF_8);
                for (String reader : READERS) {
                    var answer = callers.as(reader).once("GET", asked, null, Map.of());
                    if (answer.status() == 404) continue;
                    assertThat(answer.status()).as(asked).isIn(200, 400, 422);
                    if (name.equals("q")
                            && answer.status() == 200
                            && answer.json().has("total")) {
                        assertThat(answer.json().path("total").asInt(0))
                                .as(asked)
                                .isZero();
                        reached.add(operation.path());
                    }
                    break;
                }
            }
        }
        assertThat(reached).as("lists that were searched").hasSizeGreaterThan(5);
    }

    @Test
    @DisplayName("ASVS 14.2.1: no operation takes a secret in its address")
    void noSecretInAnAddress() {
        for (var operation : operations)
            for (var parameter : parameters(operation))
                assertThat(parameter.path("name").asString())
                        .as(operation.name())
                        .doesNotContainIgnoringCase("password")
                        .doesNotContainIgnoringCase("secret")
                        .doesNotContainIgnoringCase("session")
                        .doesNotContainIgnoringCase("totp");
    }

    @Test
    @DisplayName("ASVS 2.2.1: every text that is sent has a longest length, a form or a list of words")
    void textsAreBounded() {
        var boundless = new ArrayList<String>();
        var bound = new ArrayList<String>();
        var sent = sent();
        document.at("/components/schemas").propertyStream().forEach(schema -> {
            if (!sent.contains(schema.getKey())) return;
            schema.getValue().path("properties").propertyStream().forEach(member -> {
                var is = member.getValue();
                boolean text = is.path("type").toString().contains("string");
                boolean bounded = is.has("maxLength") || is.has("enum") || is.has("format") || is.has("pattern");
                if (text) (bounded ? bound : boundless).add(schema.getKey() + "." + member.getKey());
            });
        });
        assertThat(boundless).isEmpty();
        assertThat(bound).hasSizeGreaterThan(50);
    }

    /** Schemas that bodies are made of, and those that these are made of. */
    private Set<String> sent() {
        var reference = Pattern.compile("#/components/schemas/([\\w.]+)");
        var sent = new TreeSet<String>();
        var open = new ArrayDeque<JsonNode>(document.path("paths").findValues("requestBody"));
        while (!open.isEmpty()) {
            reference
                    .matcher(open.pop().toString())
                    .results()
                    .map(match -> match.group(1))
                    .filter(sent::add)
                    .forEach(
                            name -> open.push(document.at("/components/schemas").path(name)));
        }
        return sent;
    }

    private List<JsonNode> parameters(Operation operation) {
        return document.path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(java.util.Locale.ROOT))
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .toList();
    }
}
