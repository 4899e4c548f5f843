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

    /** A {@code like} pattern for a part somebody typed; what has a meaning to {@code like} is taken as itself. */
    static String pattern(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
