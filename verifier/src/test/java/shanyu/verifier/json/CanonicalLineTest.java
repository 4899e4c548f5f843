package shanyu.verifier.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A line of texts, written straight, is the canonical form of its object")
class CanonicalLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "U", "a \"quoted\" one", "back\\slash", "善育", "\t", "\u007f", "\u0080", "\ud83d\ude00", "é"})
    void isTheCanonicalForm(String text) {
        Json object = Json.object().with("a", Json.of("plain")).with("id", Json.of(text));
        assertThat(CanonicalLine.of(List.of("a", "plain", "id", text))).isEqualTo(object.canonicalBytes());
        assertThat(CanonicalLine.of(List.of("id", text)))
                .isEqualTo(Json.object().with("id", Json.of(text)).canonicalBytes());
    }
}
