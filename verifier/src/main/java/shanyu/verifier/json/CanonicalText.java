package shanyu.verifier.json;

import java.util.Arrays;

/**
 * Recognises a value that stands already in canonical form (RFC 8785), byte by byte and without building it. It is
 * cautious: escapes, characters beyond ASCII and long numbers are not recognised, canonical or not, and are left to
 * {@link Json#read(byte[])}.
 */
public final class CanonicalText {
    private static final int DEEPEST = 50;
    private static final int NONE = -1;

    /** Fewer digits than 2⁵³ − 1 has. */
    private static final int MOST_DIGITS = 15;

    /** What stands in a string as itself, among the bytes of ASCII. */
    private static final boolean[] PLAIN = new boolean[256];

    static {
        for (int b = 0x20; b < 0x80; b++) PLAIN[b] = b != '"' && b != '\\';
    }

    private final byte[] text;
    private int at;
    private int depth;

    /** Whether the character stands in a canonical string as itself and is one byte. */
    static boolean isPlain(char c) {
        return c < PLAIN.length && PLAIN[c];
    }

    private CanonicalText(byte[] text, int from) {
        this.text = text;
        this.at = from;
    }

    /** Where the value that begins at {@code from} ends; −1 when it is not recognised. */
    public static int end(byte[] text, int from) {
        CanonicalText value = new CanonicalText(text, from);
        return value.passes() ? value.at : -1;
    }

    private boolean passes() {
        switch (next()) {
            case '{':
                return members();
            case '[':
                return items();
            case '"':
                return string();
            case 't':
                return word("true");
            case 'f':
                return word("false");
            case 'n':
                return word("null");
            default:
                return whole();
        }
    }

    private boolean members() {
        at++;
        if (take('}')) return true;
        if (++depth > DEEPEST) return false;
        int before = NONE;
        int beforeEnd = NONE;
        do {
            int name = at + 1;
            if (next() != '"' || !string()) return false;
            int nameEnd = at - 1;
            if (before != NONE && !follows(before, beforeEnd, name, nameEnd)) return false;
            before = name;
            beforeEnd = nameEnd;
            if (!take(':') || !passes()) return false;
        } while (take(','));
        depth--;
        return take('}');
    }

    /** Names stand in the order of their characters and none stands twice; for ASCII that is the order of bytes. */
    private boolean follows(int a, int aEnd, int b, int bEnd) {
        return Arrays.compare(text, a, aEnd, text, b, bEnd) < 0;
    }

    private boolean items() {
        at++;
        if (take(']')) return true;
        if (++depth > DEEPEST) return false;
        do if (!passes()) return false;
        while (take(','));
        depth--;
        return take(']');
    }

    private boolean string() {
        int i = at + 1;
        while (i < text.length && PLAIN[text[i] & 0xff]) i++;
        at = i;
        return take('"');
    }

    private boolean whole() {
        if (next() == '-') {
            at++;
            // Zero has no sign.
            if (next() == '0') return false;
        }
        int first = at;
        while (next() >= '0' && next() <= '9') at++;
        int digits = at - first;
        if (digits == 0 || digits > MOST_DIGITS || digits > 1 && text[first] == '0') return false;
        return next() != '.' && next() != 'e' && next() != 'E';
    }

    private boolean word(String word) {
        for (int i = 0; i < word.length(); i++) if (!take(word.charAt(i))) return false;
        return true;
    }

    private boolean take(char expected) {
        if (next() != expected) return false;
        at++;
        return true;
    }

    private int next() {
        return at < text.length ? text[at] : 0;
    }
}
