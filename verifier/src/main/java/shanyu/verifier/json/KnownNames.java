package shanyu.verifier.json;

/**
 * Member names met before in the same text. Rows repeat theirs by the hundred thousand, and a name found here is
 * neither decoded nor built again. A name that falls on the place of another takes it.
 */
final class KnownNames {
    private static final int PLACES = 64;

    private final String[] names = new String[PLACES];

    /** The known name that the bytes from there spell up to its quotation mark; null when none does. */
    String startingAt(byte[] text, int from) {
        int to = from;
        while (to < text.length && text[to] != '"') to++;
        String known = names[place(to - from, from < to ? text[from] : 0)];
        if (known == null || known.length() != to - from || to == text.length) return null;
        for (int i = 0; i < known.length(); i++) if (known.charAt(i) != text[from + i]) return null;
        return known;
    }

    /** Keeps the name if its bytes are its characters, which is so for plain ASCII alone. */
    String keep(String name) {
        if (name.chars().allMatch(c -> CanonicalText.isPlain((char) c)))
            names[place(name.length(), name.isEmpty() ? 0 : name.charAt(0))] = name;
        return name;
    }

    private static int place(int length, int first) {
        return (length * 31 + first) & (PLACES - 1);
    }
}
