package shanyu.server.sheets;

/** A column of a spreadsheet that may be handed in, as its template shows it. */
public interface SheetColumn {
    /** Its heading without marks. */
    String name(boolean english);

    /** Whether no row may leave it empty. */
    boolean isNeeded();

    /** What a right cell looks like. */
    String example();

    /** The heading in the template; a star marks what is needed. */
    default String heading(boolean english) {
        return name(english) + (isNeeded() ? "*" : "");
    }

    /** Whether a heading, in either language, with or without its star, means this column. */
    default boolean isHeaded(String heading) {
        String plain = heading.replace("*", "").strip();
        return name(false).equals(plain) || name(true).equalsIgnoreCase(plain);
    }
}
