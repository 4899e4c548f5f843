package shanyu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@Tag("once")
@DisplayName("What the house does by itself")
class DutyWordsTest {
    private static final Pattern DONE = Pattern.compile("duties\\.done\\(\\s*\"([a-z-]+\\.[a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    @DisplayName("has a name on the page of clocks, in")
    void isNamed(String language) throws IOException {
        var words = new ObjectMapper()
                .readTree(Path.of("../frontend/src/rooms/casework", language + ".json")
                        .toFile())
                .path("duty");
        assertThat(duties())
                .hasSizeGreaterThan(15)
                .allSatisfy(name -> assertThat(word(words, name)).as(name).isNotBlank());
    }

    private static String word(JsonNode words, String name) {
        return words.at("/" + name.replace('.', '/')).asString("");
    }

    private static Set<String> duties() throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList())
                DONE.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
        }
        return names;
    }
}
