package shanyu.verifier.draw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import shanyu.verifier.json.Json;
import shanyu.verifier.value.Verdict;

/**
 * The largest round we promise: 100,000 institutions, 10,000 inspectors, 3,000 drawn, 50,000 recusals. Each figure of
 * the first line is of a cold virtual machine, as a citizen's is; the promise is 2 seconds for each. With a file name
 * it writes the record there instead, so that the program itself can be timed on it.
 */
public final class DrawBench {
    private DrawBench() {}

    public static void main(String[] arguments) throws IOException {
        Example example = new Example(2026);
        Libraries libraries = example.libraries(100_000, List.of("U", "VA", "VB", "VC", "VD"), 10_000, 12, 50_000);
        Round round = example.round(libraries, List.of(1000L, 500L, 500L, 500L, 500L), Staffing.of(2, 3, 2));
        if (arguments.length == 1) {
            Files.write(Path.of(arguments[0]), RoundRecord.of(round).json().canonicalBytes());
            return;
        }
        for (int pass = 0; pass < 5; pass++) {
            long start = System.nanoTime();
            round.manifest().requireSame(libraries);
            long committed = System.nanoTime();
            Seed seed = round.seed();
            long seeded = System.nanoTime();
            Result result = Draw.run(round.manifest(), libraries, seed);
            long drawn = System.nanoTime();
            byte[] file = new RoundRecord(round, round.manifest().commit(), seed, result.json())
                    .json()
                    .canonicalBytes();
            long written = System.nanoTime();
            Verdict verdict = RoundRecord.check(Json.read(file));
            long verified = System.nanoTime();
            System.out.printf(
                    "roots %d ms, proofs %d ms, draw %d ms (attempt %d), write %d MB in %d ms, read and verify %d ms: %s%n",
                    millis(start, committed),
                    millis(committed, seeded),
                    millis(seeded, drawn),
                    result.attempt(),
                    file.length >> 20,
                    millis(drawn, written),
                    millis(written, verified),
                    verdict.valid() ? "valid" : verdict);
        }
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }
}
