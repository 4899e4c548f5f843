package shanyu.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import shanyu.tools.Throwaway;

/**
 * The stand-alone verifier replays a whole log from its export: read, hashed, compared with every head. Its peer in the
 * same run only hashes the same bytes.
 */
public final class ReplayBench {
    private static final int RUNS = 3;
    private static final double GOAL = 500_000;

    private ReplayBench() {}

    /** @param arguments number of entries, 1,000,000 when left out */
    public static void main(String[] arguments) throws Exception {
        int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        try (var folder = Throwaway.named("shanyu-replay-")) {
            Path export = folder.path().resolve("export.jsonl");
            Path heads = folder.path().resolve("heads.jsonl");
            new Log().write(export, heads, entries, Math.max(1, entries / 100));
            measure(entries, export, heads);
        }
    }

    private static void measure(int entries, Path export, Path heads) throws Exception {
        var table = new Table();
        double start = Figures.median(times(Programs.verifier("help")));
        List<String> peer = List.of("sha256sum", export.toString());
        List<String> check = Programs.verifier("log", export.toString(), "--heads", heads.toString());
        var span = Span.here();
        double[] seconds = times(check);
        var replayed = span.end();
        span = Span.here();
        double hashed = Figures.median(times(peer));
        var peerSpan = span.end();
        double whole = Figures.median(seconds);
        double net = whole - start;
        String against = "sha256sum (coreutils) of the same file: " + Figures.seconds(hashed);
        table.row(
                "replay of %,d entries, %d bytes each, 100 heads; without the start of the JVM"
                        .formatted(entries, Files.size(export) / entries),
                Figures.count(entries / net) + " entries/s",
                Goal.atLeast(GOAL, "entries/s", entries / net),
                replayed,
                against);
        table.row(
                "the same, command to verdict (median of " + RUNS + ", start " + Figures.seconds(start) + ")",
                Figures.seconds(whole) + ", " + Figures.count(entries / whole) + " entries/s",
                "",
                replayed,
                against);
        table.row("peer: sha256sum", Figures.count(entries / hashed) + " entries/s", "", peerSpan, "");
        table.print();
    }

    private static double[] times(List<String> command) throws Exception {
        double[] seconds = new double[RUNS];
        for (int run = 0; run < RUNS; run++) seconds[run] = Programs.seconds(command);
        return seconds;
    }
}
