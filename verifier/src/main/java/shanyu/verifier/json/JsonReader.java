package shanyu.verifier.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shanyu.verifier.value.FaultException;

/** A strict reader of RFC 8259 text, one pass, no look behind. Every refusal says at which character. */
final class JsonReader {
    /** Deeper than any record; keeps hostile input from exhausting the stack. */
    private static final int DEEPEST = 100;

    /** Rows have three members or fewer, and there are many rows. */
    private static final int FEW = 4;

    private final String text;
    private int at;
    private int depth;

    JsonReader(String text) {
        this.text = text;
    }

    Json readAll() {
        Json value = value();
        skipSpace();
        if (at < text.length()) throw wrong("something follows the value");
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
                String name = string();
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
        if (!text.startsWith(word, at)) throw wrong("not a JSON value");
        at += word.length();
        return meaning;
    }

    private long whole() {
        int start = at;
        if (peek() == '-') at++;
        int digits = at;
        while (at < text.length() && isDigit(text.charAt(at))) at++;
        if (at == digits) throw wrong("not a JSON value");
        String number = text.substring(start, at);
        if (at < text.length() && ".eE".indexOf(text.charAt(at)) >= 0) throw wrong("only integers are allowed");
        if (text.charAt(digits) == '0' && !number.equals("0"))
            throw wrong("an integer is written without leading zero");
        try {
            return Long.parseLong(number);
        } catch (NumberFormatException tooLong) {
            throw wrong("an integer beyond 64 bits");
        }
    }

    private String string() {
        int start = ++at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') return text.substring(start, at++);
            if (c == '\\') return stringWithEscapes(start);
            if (c < 0x20) throw wrong("a control character inside a string");
            at++;
        }
        throw wrong("a string does not end");
    }

    private String stringWithEscapes(int start) {
        StringBuilder built = new StringBuilder(text.substring(start, at));
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c < 0x20) throw wrong("a control character inside a string");
            at++;
            if (c == '"') return unbroken(built);
            built.append(c == '\\' ? escaped() : c);
        }
        throw wrong("a string does not end");
    }

    private char escaped() {
        char c = peek();
        at++;
        switch (c) {
            case '"', '\\', '/':
                return c;
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
            char c = peek();
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
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

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private char peek() {
        if (at >= text.length()) throw wrong("the text ends too early");
        return text.charAt(at);
    }

    private void take(char expected) {
        if (peek() != expected) throw wrong("'" + expected + "' expected");
        at++;
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) at++;
    }

    private FaultException wrong(String why) {
        return new FaultException("", "not JSON at character " + at + ": " + why);
    }
}
