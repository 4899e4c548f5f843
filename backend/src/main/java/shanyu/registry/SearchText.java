package shanyu.registry;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the search of the register looks in, and what it looks for. */
final class SearchText {
    private SearchText() {}

    /** Name, its sound and initials, codes and address, one a line. */
    static String of(String code, Particulars particulars) {
        String name = particulars.name();
        return Stream.of(
                        name,
                        Pinyin.of(name),
                        Pinyin.initials(name),
                        code,
                        particulars.creditCode() == null ? "" : particulars.creditCode(),
                        particulars.address())
                .map(line -> line.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }

    /**
     * The condition that a part somebody typed stands in the text, with the value of {@code :q} it asks for.
     *
     * <p>The index knows the text by its runs of three characters. A shorter part has none: asked with {@code like} it would
     * read the whole index and then every row, so it reads the rows only. Two characters are what people type most.
     */
    record Holding(String sql, String q) {}

    /** @param column the text, as {@link #of} made it, named as the query at hand names it */
    static Holding holding(String column, String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        return plain.codePointCount(0, plain.length()) < 3
                ? new Holding("strpos(" + column + ", :q) > 0", plain)
                : new Holding(column + " like :q", pattern(plain));
    }

    /** What has a meaning to {@code like} is taken as itself. */
    private static String pattern(String plain) {
        return "%" + plain.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
