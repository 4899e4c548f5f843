package shanyu.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Codes of an authenticator app (RFC 6238)")
class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest(name = "RFC 6238 appendix B, second {0}: {1}")
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void vectorsOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.stepOf(Instant.ofEpochSecond(second)), 8))
                .isEqualTo(code);
    }

    @ParameterizedTest(name = "a code {0} steps away: accepted {1}")
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    @DisplayName("ASVS 6.5.5 a code lives for its own step and one on either side")
    void theWindow(int away, boolean accepted) {
        var now = Instant.ofEpochSecond(1234567890);
        String code = Totp.code(SECRET, Totp.stepOf(now) + away, Totp.DIGITS);
        assertThat(Totp.accepted(SECRET, code, now, 0).isPresent()).isEqualTo(accepted);
    }

    @Test
    @DisplayName("ASVS 6.5.1 a used step and all before it are over")
    void usedIsUsed() {
        var now = Instant.ofEpochSecond(1234567890);
        long step = Totp.stepOf(now);
        String code = Totp.code(SECRET, step, Totp.DIGITS);
        assertThat(Totp.accepted(SECRET, code, now, step)).isEmpty();
        assertThat(Totp.accepted(SECRET, code, now, step - 1)).hasValue(step);
    }

    @Test
    void secretsAreTypedInBase32() {
        assertThat(Base32.of("foobar".getBytes(StandardCharsets.US_ASCII)))
                .as("RFC 4648 section 10")
                .isEqualTo("MZXW6YTBOI");
    }
}
