package shanyu.verifier.value;

import java.util.Comparator;

/**
 * Strings in the order of their UTF-8 bytes, which is the order of their code points. Java's own order compares
 * UTF-16 units and puts a surrogate pair (U+10000 and above) before U+E000…U+FFFF; by bytes it comes after.
 */
public final class ByteOrder implements Comparator<String> {
    public static final ByteOrder BY_BYTES = new ByteOrder();

    private ByteOrder() {}

    @Override
    public int compare(String a, String b) {
        int common = Math.min(a.length(), b.length());
        for (int i = 0; i < common; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) return Integer.compare(rank(x), rank(y));
        }
        return Integer.compare(a.length(), b.length());
    }

    /** Moves surrogates above all other units; among two surrogates the first that differs decides as code points do. */
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }
}
