package shanyu.verifier.value;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static shanyu.verifier.value.ByteOrder.BY_BYTES;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Order by UTF-8 bytes, hex, hashes")
class ByteOrderTest {

    @Test
    @DisplayName("U+1F600 comes after U+FF21 by bytes, before it in Java's own order")
    void aSurrogatePairSortsByItsCodePoint() {
        String pair = "\ud83d\ude00";
        assertThat(pair).isLessThan("\uff21");
        assertThat(BY_BYTES.compare(pair, "\uff21")).isPositive();
        assertThat(BY_BYTES.compare("\ue000", pair)).isNegative();
        assertThat(BY_BYTES.compare("\ud7ff", pair)).isNegative();
        assertThat(BY_BYTES.compare(pair, "\ud83d\ude01")).isNegative();
        assertThat(BY_BYTES.compare(pair, "\ud83e\udd00")).isNegative();
        assertThat(BY_BYTES.compare(pair, pair + "a")).isNegative();
        assertThat(BY_BYTES.compare("", "")).isZero();
    }

    @Test
    void isTheOrderOfTheBytesForAnyText() {
        Random random = new Random(8);
        int[] points = {'a', 'b', 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xfffd, 0xffff, 0x10000, 0x1f600, 0x10ffff};
        for (int i = 0; i < 20_000; i++) {
            String a = text(random, points);
            String b = text(random, points);
            int bytes = Arrays.compareUnsigned(a.getBytes(UTF_8), b.getBytes(UTF_8));
            assertThat(Integer.signum(BY_BYTES.compare(a, b))).isEqualTo(Integer.signum(bytes));
        }
    }

    @Test
    void hexIsLowerCaseAndWhole() {
        assertThat(Hex.read("00ff7a")).containsExactly(0, -1, 122);
        assertThat(Hex.of(new byte[] {0, -1, 122})).isEqualTo("00ff7a");
        for (String wrong : new String[] {"0", "0G", "AA", "0x", " 0", "é0", "/0", ":0", "`0", "g0"})
            assertThatIllegalArgumentException().isThrownBy(() -> Hex.read(wrong));
    }

    @Test
    void aHashHas32BytesAndDoesNotChange() {
        byte[] bytes = new byte[32];
        Hash hash = Hash.of(bytes);
        bytes[0] = 1;
        hash.bytes()[1] = 1;
        assertThat(hash).isEqualTo(Hash.ZERO).hasSameHashCodeAs(Hash.ZERO).hasToString("0".repeat(64));
        Hash other = Hash.ofHex("ab".repeat(32));
        assertThat(other).hasToString("ab".repeat(32)).isNotEqualTo(hash);
        assertThat(other.hashCode()).isNotEqualTo(hash.hashCode());
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.of(new byte[31]));
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.ofHex("0".repeat(66)));
    }

    private static String text(Random random, int[] points) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) text.appendCodePoint(points[random.nextInt(points.length)]);
        return text.toString();
    }
}
