package shanyu.verifier.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shanyu.verifier.json.Json;
import shanyu.verifier.merkle.Frontier;
import shanyu.verifier.merkle.TreeHash;
import shanyu.verifier.value.Verdict;

/** How fast an export is read and replayed, from JSON text to the verdict. */
public final class ReplayBench {
    private static final int ENTRIES = 1_000_000;

    private ReplayBench() {}

    public static void main(String[] arguments) throws IOException {
        Drill keys = Drill.of(0);
        Frontier tree = new Frontier();
        List<SignedHead> heads = new ArrayList<>();
        ByteArrayOutputStream export = new ByteArrayOutputStream();
        for (int i = 0; i < ENTRIES; i++) {
            Json entry = Drill.entry(i);
            tree.append(TreeHash.leaf(entry.canonicalBytes()));
            export.writeBytes((Drill.line(i, entry).canonical() + "\n").getBytes(UTF_8));
            if ((i + 1) % 10_000 == 0) heads.add(keys.head(i + 1, tree.root(), keys.key()));
        }
        byte[] text = export.toByteArray();
        for (int pass = 0; pass < 5; pass++) {
            long start = System.nanoTime();
            LogExport read = LogExport.read(new ByteArrayInputStream(text));
            long parsed = System.nanoTime();
            Verdict verdict = LogCheck.check(read, new Heads(heads), Set.of(), Optional.empty());
            long done = System.nanoTime();
            System.out.printf(
                    "%d entries, %d bytes each, %d heads: read %d ms, replay %d ms, %,d entries/s, %s%n",
                    ENTRIES,
                    text.length / ENTRIES,
                    heads.size(),
                    (parsed - start) / 1_000_000,
                    (done - parsed) / 1_000_000,
                    ENTRIES * 1_000_000_000L / (done - start),
                    verdict.valid() ? "valid" : verdict);
        }
    }
}
