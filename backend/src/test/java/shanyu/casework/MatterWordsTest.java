package shanyu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shanyu.server.sheets.SheetWord;

@DisplayName("A sheet of matters is written in words an official reads")
class MatterWordsTest {
    @Test
    @DisplayName("every room brings the words of its own kinds; a kind without a word stands as it is")
    void kinds() {
        var kinds = new MatterWords.Kinds(List.of(
                () -> Map.of("registry.renew", new SheetWord("续期", "Renewal")),
                () -> Map.of("inspection.visit", new SheetWord("检查", "Visit"))));
        assertThat(kinds.of("registry.renew", false)).isEqualTo("续期");
        assertThat(kinds.of("inspection.visit", true)).isEqualTo("Visit");
        assertThat(kinds.of("nobody.knows", true)).isEqualTo("nobody.knows");
    }

    @Test
    @DisplayName("every state a matter is kept in has its word in both languages")
    void states() {
        var states = new MatterWords.States();
        for (String state : new String[] {"open", "in-hand", "answered", "returned", "closed"})
            assertThat(states.of(state, false)).as(state).isNotEqualTo(state).matches("\\p{IsHan}+");
        assertThat(states.of("answered", true)).isEqualTo("to be verified");
    }
}
