package shanyu.verifier.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;
import shanyu.verifier.json.CanonicalText;
import shanyu.verifier.merkle.TreeHash;
import shanyu.verifier.value.Hash;

/**
 * A line exactly as the house writes it, its entry in canonical form, its leaf hash the right one. Nearly every line of
 * an export is one, and none of them need be parsed to be hashed: that is what makes a whole log replay in seconds.
 */
final class WrittenLine {
    private static final byte[] SEQ = "{\"seq\":".getBytes(ISO_8859_1);
    private static final byte[] ENTRY = ",\"entry\":{".getBytes(ISO_8859_1);
    private static final byte[] LEAF = ",\"leaf_hash\":\"".getBytes(ISO_8859_1);
    private static final byte[] END = "\"}".getBytes(ISO_8859_1);

    private WrittenLine() {}

    /** Empty when the line has any other form, which may be right or wrong: that is for {@link ExportLine} to say. */
    static Optional<ExportLine.Entry> read(byte[] line) {
        int number = SEQ.length;
        int numberEnd = CanonicalText.end(line, number);
        if (!holds(line, 0, SEQ) || numberEnd < 0) return Optional.empty();
        if (!holds(line, numberEnd, ENTRY)) return Optional.empty();
        int entry = numberEnd + ENTRY.length - 1;
        int entryEnd = CanonicalText.end(line, entry);
        if (entryEnd < 0 || !holds(line, entryEnd, LEAF)) return Optional.empty();
        int stated = entryEnd + LEAF.length;
        int statedEnd = stated + 2 * Hash.LENGTH;
        if (statedEnd + END.length != line.length || !holds(line, statedEnd, END)) return Optional.empty();
        long seq = digits(line, number, numberEnd);
        Hash leaf = TreeHash.leaf(line, entry, entryEnd);
        return seq < 0 || !leaf.isSpelledAt(line, stated)
                ? Optional.empty()
                : Optional.of(new ExportLine.Entry(seq, leaf, leaf));
    }

    private static long digits(byte[] line, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            if (line[i] < '0' || line[i] > '9') return -1;
            number = 10 * number + line[i] - '0';
        }
        return number;
    }

    private static boolean holds(byte[] line, int from, byte[] expected) {
        int to = from + expected.length;
        return to <= line.length && Arrays.equals(line, from, to, expected, 0, expected.length);
    }
}
