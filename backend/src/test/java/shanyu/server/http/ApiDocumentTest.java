package shanyu.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shanyu.Callers;
import shanyu.HouseTest;
import tools.jackson.databind.JsonNode;

@HouseTest
@Tag("once")
@DisplayName("The API document says what a caller sends and what is always answered")
class ApiDocumentTest {
    @Autowired
    private Callers callers;

    @Test
    void whatTheCodeCallsNullableMayBeAbsentAndNothingElse() {
        var session = document().at("/components/schemas/Session");
        assertThat(session.path("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("authenticated", "demo", "clock", "csrf", "actions", "empty");
        assertThat(session.path("properties").has("account")).isTrue();
    }

    @Test
    void aListIsAskedByItsFiltersPageAndSortOneByOne() {
        assertThat(parameters("/paths/~1api~1matters/get")).contains("q", "state", "sort", "page", "size");
        assertThat(document()
                        .at("/paths/~1api~1matters/get/parameters")
                        .valueStream()
                        .filter(parameter -> List.of("sort", "page", "size", "q")
                                .contains(parameter.path("name").asString()))
                        .filter(parameter -> parameter.path("required").asBoolean()))
                .isEmpty();
    }

    @Test
    void theCallerIsFoundByTheSessionAndNeverSent() {
        var everyName = document().path("paths").findValues("parameters").stream()
                .flatMap(JsonNode::valueStream)
                .map(parameter -> parameter.path("name").asString());
        assertThat(everyName).isNotEmpty().doesNotContain("actor");
        assertThat(document().at("/components/schemas/Actor").isMissingNode()).isTrue();
    }

    private List<String> parameters(String operation) {
        return document()
                .at(operation + "/parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }

    private JsonNode document() {
        return callers.nobody().get("/v3/api-docs").json();
    }
}
