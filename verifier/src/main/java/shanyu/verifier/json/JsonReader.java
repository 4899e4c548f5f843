package shanyu.verifier.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shanyu.verifier.value.FaultException;

/** A strict reader of RFC 8259 text in UTF-8, one pass, no look behind. Every refusal says at which byte. */
final class JsonReader {
    /** Deeper than any record; keeps hostile input from exhausting the stack. */
    private static final int DEEPEST = 100;

    /** Rows have three members or fewer, and there are many rows. */
    private static final int FEW = 4;

    /** No byte has this value, not even one beyond ASCII, which reads as −1 to −128. */
    private static final int END = -1000;

    private final byte[] text;
    private final KnownNames names = new KnownNames();
    private int at;
    private int depth;

    JsonReader(byte[] text) {
        this.text = text;
    }

    Json readAll() {
        Json value = value();
        skipSpace();
        if (at < text.length) throw wrong("something follows the value");
        return value;
    }

    private Json value() {
        skipSpace();
        switch (peek()) {
            case '{':
                return members();
            case '[':
                return items();
            case '"':
                return new Json.Text(string());
            case 't':
                return word("true", new Json.Truth(true));
            case 'f':
                return word("false", new Json.Truth(false));
            case 'n':
                return word("null", new Json.Null());
            case END:
                throw wrong("the text ends too early");
            default:
                return new Json.Whole(whole());
        }
    }

    private Json members() {
        Map<String, Json> members = new LinkedHashMap<>(FEW);
        enter();
        if (!closes('}')) {
            do {
                skipSpace();
                int nameAt = at;
                if (peek() != '"') throw wrong("a member name is missing");
                String name = name();
                skipSpace();
                take(':');
                if (members.put(name, value()) != null) {
                    at = nameAt;
                    throw wrong("member \"" + name + "\" stands twice");
                }
            } while (another('}'));
        }
        depth--;
        return new Json.Members(members);
    }

    private Json items() {
        List<Json> items = new ArrayList<>();
        enter();
        if (!closes(']')) {
            do {
                items.add(value());
            } while (another(']'));
        }
        depth--;
        return new Json.Items(items);
    }

    private void enter() {
        at++;
        if (++depth > DEEPEST) throw wrong("nested deeper than " + DEEPEST);
    }

    private boolean closes(char bracket) {
        skipSpace();
        if (peek() != bracket) return false;
        at++;
        return true;
    }

    private boolean another(char bracket) {
        if (closes(bracket)) return false;
        take(',');
        return true;
    }

    private Json word(String word, Json meaning) {
        byte[] expected = word.getBytes(StandardCharsets.US_ASCII);
        int end = Math.min(text.length, at + expected.length);
        if (!Arrays.equals(text, at, end, expected, 0, expected.length)) throw wrong("not a JSON value");
        at = end;
        return meaning;
    }

    private long whole() {
        int start = at;
        if (peek() == '-') at++;
        int digits = at;
        while (isDigit(peek())) at++;
        if (at == digits) throw wrong("not a JSON value");
        if (peek() == '.' || peek() == 'e' || peek() == 'E') throw wrong("only integers are allowed");
        if (text[digits] == '0' && at - start > 1) throw wrong("an integer is written without leading zero");
        try {
            return Long.parseLong(new String(text, start, at - start, StandardCharsets.US_ASCII));
        } catch (NumberFormatException tooLong) {
            throw wrong("an integer beyond 64 bits");
        }
    }

    private String name() {
        String known = names.startingAt(text, at + 1);
        if (known == null) return names.keep(string());
        at += known.length() + 2;
        return known;
    }

    private String string() {
        int start = ++at;
        boolean ascii = true;
        while (at < text.length) {
            byte b = text[at];
            if (b == '"') return decoded(start, at++, ascii);
            if (b == '\\') return stringWithEscapes(start);
            if (b < 0) ascii = false;
            else if (b < 0x20) throw wrong("a control character inside a string");
            at++;
        }
        throw wrong("a string does not end");
    }

    private String decoded(int from, int to, boolean ascii) {
        // Most strings are ids and hashes: they need no decoder.
        if (ascii) return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
        return Utf8.strict(Arrays.copyOfRange(text, from, to));
    }

    private String stringWithEscapes(int start) {
        StringBuilder built = new StringBuilder();
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        plain.write(text, start, at - start);
        while (at < text.length) {
            byte b = text[at];
            if (b >= 0 && b < 0x20) throw wrong("a control character inside a string");
            at++;
            if (b != '"' && b != '\\') {
                plain.write(b);
                continue;
            }
            built.append(Utf8.strict(plain.toByteArray()));
            plain.reset();
            if (b == '"') return unbroken(built);
            built.append(escaped());
        }
        throw wrong("a string does not end");
    }

    private char escaped() {
        int c = peek();
        at++;
        switch (c) {
            case '"', '\\', '/':
                return (char) c;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u':
                return unit();
            default:
                throw wrong("an unknown escape");
        }
    }

    private char unit() {
        int unit = 0;
        for (int i = 0; i < 4; i++, at++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0) throw wrong("an escape needs four hex digits");
            unit = unit * 16 + digit;
        }
        return (char) unit;
    }

    /** Half a surrogate pair is no character and has no UTF-8 form (RFC 8785 §3.2.2.2 refuses it). */
    private String unbroken(StringBuilder built) {
        for (int i = 0; i < built.length(); i++) {
            char c = built.charAt(i);
            if (!Character.isSurrogate(c)) continue;
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < built.length()
                    && Character.isLowSurrogate(built.charAt(i + 1));
            if (!pair) throw wrong("half of a surrogate pair");
            i++;
        }
        return built.toString();
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private int peek() {
        return at < text.length ? text[at] : END;
    }

    private void take(char expected) {
        if (peek() != expected) throw wrong("'" + expected + "' expected");
        at++;
    }

    private void skipSpace() {
        while (at < text.length) {
            byte b = text[at];
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') return;
            at++;
        }
    }

    private FaultException wrong(String why) {
        return new FaultException("", "not JSON at byte " + at + ": " + why);
    }
}
