package shanyu.verifier.log;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import shanyu.verifier.json.Lines;
import shanyu.verifier.value.Fault;
import shanyu.verifier.value.Hash;

/**
 * A whole export, reduced to 40 bytes an entry: leaf hash and number. Lines are parsed and hashed on all cores, in
 * batches, and kept in the order of the file.
 */
public final class LogExport {
    private static final int BATCH = 8192;

    private byte[] leaves = new byte[BATCH * Hash.LENGTH];
    private long[] numbers = new long[BATCH];
    private int size;
    private final TreeMap<Integer, Hash> stated = new TreeMap<>();
    private Optional<Fault> unreadable = Optional.empty();

    private LogExport() {}

    /** Reads to the end, or to the first line that is no entry. */
    public static LogExport read(InputStream in) throws IOException {
        LogExport export = new LogExport();
        Lines lines = new Lines(in);
        List<byte[]> batch = new ArrayList<>();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            batch.add(line.get());
            if (batch.size() < BATCH) continue;
            export.add(batch);
            batch.clear();
        }
        export.add(batch);
        return export;
    }

    int size() {
        return size;
    }

    /** Hash of the body on that line, from 0. */
    Hash leaf(int line) {
        return Hash.of(Arrays.copyOfRange(leaves, line * Hash.LENGTH, (line + 1) * Hash.LENGTH));
    }

    /** The number that the line gives itself. */
    long number(int line) {
        return numbers[line];
    }

    /** Leaf hashes as stated, on those lines only where the body has another. */
    Map<Integer, Hash> stated() {
        return stated;
    }

    /** Why reading ended early, with the line. */
    Optional<Fault> unreadable() {
        return unreadable;
    }

    private void add(List<byte[]> batch) {
        List<ExportLine> read = batch.parallelStream().map(ExportLine::read).toList();
        for (ExportLine line : read) {
            if (unreadable.isPresent()) return;
            if (line instanceof ExportLine.Entry entry) add(entry);
            else if (line instanceof ExportLine.Unreadable broken)
                unreadable = Optional.of(
                        new Fault("line " + (size + 1), broken.fault().toString()));
        }
    }

    private void add(ExportLine.Entry entry) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
            leaves = Arrays.copyOf(leaves, 2 * size * Hash.LENGTH);
        }
        System.arraycopy(entry.leaf().bytes(), 0, leaves, size * Hash.LENGTH, Hash.LENGTH);
        numbers[size] = entry.seq();
        if (!entry.stated().equals(entry.leaf())) stated.put(size, entry.stated());
        size++;
    }
}
