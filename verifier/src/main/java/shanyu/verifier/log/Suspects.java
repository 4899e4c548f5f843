package shanyu.verifier.log;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import shanyu.verifier.merkle.Frontier;
import shanyu.verifier.value.Fault;
import shanyu.verifier.value.Hash;

/**
 * Finds which entry makes a head fail. A root alone says only "somewhere before"; so what a forger may have done is
 * undone in thought, entry by entry, until the root fits. Where too many entries lie between two heads to try them
 * all, the answer stays a range.
 */
final class Suspects {
    private static final int MOST_ENTRIES = 2000;
    private static final int MOST_FOR_PAIRS = 150;

    private final LogExport export;
    private final Frontier good;
    private final int from;

    /** @param good the tree at the last head that still fitted */
    Suspects(LogExport export, Frontier good) {
        this.export = export;
        this.good = good;
        this.from = Math.toIntExact(good.size());
    }

    /** What lies behind the numbers being right up to a head, and its root being wrong. */
    Fault before(SignedHead head, String headName, long promised) {
        int to = Math.toIntExact(head.size());
        OptionalInt inserted = inserted(to, head.root());
        if (inserted.isPresent())
            return new Fault(
                    "entry " + inserted.getAsInt(), "inserted: without it the entries give the root of " + headName);
        Optional<Fault> swapped = swapped(to, head.root(), headName);
        if (swapped.isPresent()) return swapped.get();
        String range = to - from == 1 ? "entry " + from : "entries " + from + " to " + (to - 1);
        if (export.size() < promised)
            return new Fault(
                    range,
                    "removed: one or more entries are missing here and the rest was renumbered; the export holds "
                            + export.size() + " of " + promised + ", and " + headName + " fails");
        return new Fault(
                range, "altered body and leaf hash: they belong together, but do not give the root of " + headName);
    }

    /** What a wrong number on a line means. */
    Fault misnumbered(int line, List<SignedHead> heads) {
        long number = export.number(line);
        if (number < line)
            return new Fault(
                    "entry " + twin(line, (int) number, heads),
                    "inserted: number %d stands twice, on lines %d and %d".formatted(number, number + 1, line + 1));
        OptionalInt found = IntStream.range(line, export.size())
                .filter(later -> export.number(later) == line)
                .findFirst();
        return found.isEmpty() ? missing(line, number) : displaced(line, number, found.getAsInt());
    }

    private static Fault missing(int line, long number) {
        String where = number == line + 1 ? "entry " + line : "entries " + line + " to " + (number - 1);
        String before = line == 0 ? "the export begins with" : "after entry " + (line - 1) + " comes";
        return new Fault(where, "removed: " + before + " entry " + number);
    }

    private static Fault displaced(int line, long number, int found) {
        if (found == number)
            return new Fault("entries " + line + " and " + number, "swapped: each stands in the other's place");
        if (found == line + 1)
            return new Fault(
                    "entry " + line,
                    "inserted: line %d carries number %d, entry %d follows it".formatted(line + 1, number, line));
        return new Fault("entry " + line, "swapped: it stands on line %d instead of %d".formatted(found + 1, line + 1));
    }

    /** Of two lines with one number, the one without which the next head fits; else the later. */
    private int twin(int line, int number, List<SignedHead> heads) {
        if (number < from || heads.isEmpty()) return line;
        int to = Math.toIntExact(heads.get(0).size());
        boolean earlier =
                to < export.size() && fits(without(number, to), heads.get(0).root());
        return earlier ? number : line;
    }

    private OptionalInt inserted(int to, Hash root) {
        if (to >= export.size() || to - from > MOST_ENTRIES) return OptionalInt.empty();
        return IntStream.rangeClosed(from, to)
                .filter(line -> fits(without(line, to), root))
                .findFirst();
    }

    private Optional<Fault> swapped(int to, Hash root, String headName) {
        if (to - from > MOST_ENTRIES) return Optional.empty();
        int reach = to - from > MOST_FOR_PAIRS ? 1 : MOST_FOR_PAIRS;
        for (int a = from; a < to; a++)
            for (int b = a + 1; b < to && b <= a + reach; b++)
                if (fits(exchanged(a, b, to), root))
                    return Optional.of(new Fault(
                            "entries " + a + " and " + b,
                            "swapped: in each other's place they give the root of " + headName));
        return Optional.empty();
    }

    private IntStream without(int line, int to) {
        return IntStream.rangeClosed(from, to).filter(other -> other != line);
    }

    private IntStream exchanged(int a, int b, int to) {
        return IntStream.range(from, to).map(line -> line == a ? b : line == b ? a : line);
    }

    private boolean fits(IntStream lines, Hash root) {
        Frontier tree = good.copy();
        lines.forEach(line -> tree.append(export.leaf(line)));
        return tree.root().equals(root);
    }
}
