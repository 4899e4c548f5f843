package shanyu.inspection.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The text of an inspection code")
class CodeTextTest {
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    @Test
    @DisplayName("every single letter mistyped is noticed, and every two neighbours exchanged")
    void check() {
        var random = new Random(3);
        for (int run = 0; run < 50; run++) {
            String code = CodeText.random(random);
            assertThat(CodeText.isRight(code)).isTrue();
            for (int at = 0; at < code.length(); at++) {
                for (char other : LETTERS.toCharArray()) {
                    var typed = new StringBuilder(code);
                    typed.setCharAt(at, other);
                    assertThat(CodeText.isRight(typed.toString())).isEqualTo(other == code.charAt(at));
                }
                if (at + 1 < code.length() && code.charAt(at) != code.charAt(at + 1)) {
                    var typed = new StringBuilder(code);
                    typed.setCharAt(at, code.charAt(at + 1));
                    typed.setCharAt(at + 1, code.charAt(at));
                    // The check letter itself has no weight of its own: exchanged with its neighbour it may pass by
                    // chance.
                    if (at + 1 < code.length() - 1)
                        assertThat(CodeText.isRight(typed.toString())).isFalse();
                }
            }
        }
    }

    @Test
    @DisplayName("nothing else is a code")
    void nothingElse() {
        for (String text : new String[] {"", "2", "0000000000000000O", "22222222222222222222"})
            assertThat(CodeText.isRight(text)).isFalse();
    }
}
