package shanyu.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@DisplayName("A complaint's number: its last sign catches one wrong sign and any two exchanged")
class ComplaintNumberTest {
    private final Random chance = new Random(7);

    @RepeatedTest(20)
    void slipsAreCaught() {
        String number = ComplaintNumber.draw(2026, chance);
        assertThat(ComplaintNumber.isSound(number)).isTrue();
        int first = number.indexOf('-') + 1;
        for (int i = first; i < first + ComplaintNumber.DRAWN; i++) {
            for (char other : ComplaintNumber.SIGNS.toCharArray()) {
                if (other == number.charAt(i)) continue;
                assertThat(ComplaintNumber.isSound(number.substring(0, i) + other + number.substring(i + 1)))
                        .as("%s with %s at %d", number, other, i)
                        .isFalse();
            }
            for (int j = i + 1; j < first + ComplaintNumber.DRAWN; j++) {
                if (number.charAt(i) == number.charAt(j)) continue;
                var exchanged = new StringBuilder(number);
                exchanged.setCharAt(i, number.charAt(j));
                exchanged.setCharAt(j, number.charAt(i));
                assertThat(ComplaintNumber.isSound(exchanged.toString())).isFalse();
            }
        }
    }

    @Test
    void whatLooksLikeAnotherSignIsNotUsed() {
        assertThat(ComplaintNumber.SIGNS)
                .doesNotContain("0", "1", "I", "L", "O")
                .hasSize(31);
        assertThat(ComplaintNumber.isSound("TS26-NONEXXX-X")).isFalse();
    }
}
