package shanyu.server.print;

/** Text as it may stand in a page. */
public final class Html {
    private Html() {}

    /** Escapes, and leaves out what XML cannot hold. */
    public static String text(String plain) {
        var html = new StringBuilder(plain.length() + 16);
        plain.codePoints()
                .filter(c -> c == '\n' || c >= ' ' && c != 0xfffe && c != 0xffff)
                .forEach(c -> {
                    switch (c) {
                        case '<' -> html.append("&lt;");
                        case '>' -> html.append("&gt;");
                        case '&' -> html.append("&amp;");
                        case '"' -> html.append("&quot;");
                        case '\n' -> html.append("<br/>");
                        default -> html.appendCodePoint(c);
                    }
                });
        return html.toString();
    }
}
