package shanyu.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("GB 32100-2015: the unified social credit code")
class CreditCodeTest {
    /** The first is the example printed in the standard's annex. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "91350100M000100Y43, true",
        "91350100M000100Y44, false",
        "91350100M000100Y4, false",
        "91350100MO00100Y43, false",
        "91350100m000100y43, false",
    })
    void theLastCharacterChecksTheOthers(String code, boolean valid) {
        assertThat(CreditCode.isValid(code)).isEqualTo(valid);
    }
}
