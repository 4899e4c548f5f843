package shanyu.verifier.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shanyu.verifier.second.SecondDraw;
import shanyu.verifier.second.SecondHash;

@DisplayName("DRAW-1 step 5: the stream and uniform(n)")
class StreamTest {
    private static final byte[] SEED = new byte[64];

    @ParameterizedTest(name = "n = {0}")
    @ValueSource(
            strings = {
                "1",
                "2",
                "3",
                "7",
                "255",
                "1000",
                "4294967296",
                "4294967297",
                "9223372036854775807",
                "9223372036854775808",
                "9223372036854775809",
                "12297829382473034411",
                "18446744073709551614",
                "18446744073709551615"
            })
    void agreesWithTheSecondImplementationAtEveryScale(String n) {
        Stream stream = new Stream(SEED, "any");
        SecondDraw.Numbers numbers = new SecondDraw.Numbers(SEED, "any");
        for (int i = 0; i < 500; i++)
            assertThat(Long.toUnsignedString(stream.uniform(Long.parseUnsignedLong(n))))
                    .isEqualTo(numbers.uniform(new BigInteger(n)).toString());
    }

    @Test
    @DisplayName("just above half of 2^64 about every second number is thrown away, a power of two throws none")
    void rejectsWhatWouldFavourSmallNumbers() {
        assertThat(consumed(Long.MIN_VALUE + 1)).isBetween(1800L, 2200L);
        assertThat(consumed(Long.MIN_VALUE)).isEqualTo(1000);
        assertThat(consumed(1)).isEqualTo(1000);
    }

    @Test
    @DisplayName("the first number is the first 8 bytes of SHA-512(seed, label, 0, counter 0)")
    void readsBigEndianFromTheFirstBlock() {
        byte[] block = SecondHash.sha512(SEED, "l", 0, new byte[8]);
        BigInteger first = new BigInteger(1, java.util.Arrays.copyOf(block, 8));
        BigInteger most = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
        assertThat(first).isLessThan(most);
        assertThat(Long.toUnsignedString(new Stream(SEED, "l").uniform(-1))).isEqualTo(first.toString());
    }

    @Test
    void labelsAreStreamsOfTheirOwn() {
        assertThat(new Stream(SEED, "a").uniform(-1)).isNotEqualTo(new Stream(SEED, "b").uniform(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Stream(SEED, "a").uniform(0));
    }

    /** How many raw numbers a thousand answers used: the stream then goes on where that many have been taken. */
    private static long consumed(long n) {
        Stream stream = new Stream(SEED, "c");
        for (int i = 0; i < 1000; i++) stream.uniform(n);
        long mark = stream.uniform(Long.MIN_VALUE);
        Stream raw = new Stream(SEED, "c");
        for (long used = 0; used < 3000; used++) if (raw.uniform(Long.MIN_VALUE) == mark) return used;
        throw new AssertionError("mark not found");
    }
}
