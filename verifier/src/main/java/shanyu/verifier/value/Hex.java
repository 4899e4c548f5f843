package shanyu.verifier.value;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Lower-case hexadecimal, the only spelling of bytes in records: one value, one text. */
public final class Hex {
    static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private static final HexFormat FORMAT = HexFormat.of();

    private Hex() {}

    public static String of(byte[] bytes) {
        return FORMAT.formatHex(bytes);
    }

    /**
     * The bytes spelled by the text.
     *
     * @throws IllegalArgumentException when the length is odd or a character is not one of 0-9 a-f
     */
    public static byte[] read(String text) {
        if (text.length() % 2 != 0) throw new IllegalArgumentException("an odd number of hex digits");
        int wrong = firstOther(text);
        if (wrong >= 0) throw new IllegalArgumentException("not lower-case hex at character " + wrong);
        return FORMAT.parseHex(text);
    }

    /** Whether every character is one of 0-9 a-f. */
    public static boolean is(String text) {
        return firstOther(text) < 0;
    }

    private static int firstOther(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) return i;
        }
        return -1;
    }
}
