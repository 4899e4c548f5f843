package shanyu.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import shanyu.tools.Throwaway;
import shanyu.verifier.draw.RoundRecord;
import shanyu.verifier.json.Json;
import shanyu.verifier.second.SecondDraw;
import shanyu.verifier.second.SecondJson;
import shanyu.verifier.value.Hex;

/**
 * The largest round promised is drawn and verified by the stand-alone verifier as its users start it: cold, from the file
 * to the answer. The control in the same run is the second implementation, which builds every list of the text.
 */
public final class DrawBench {
    private static final int RUNS = 3;
    private static final double GOAL = 2;

    private DrawBench() {}

    public static void main(String[] arguments) throws Exception {
        var table = new Table();
        try (var folder = Throwaway.named("shanyu-draw-")) {
            largest(table, folder.path().resolve("round.json"), folder.path().resolve("question.json"));
        }
        control(table);
        table.print();
    }

    private static void largest(Table table, Path file, Path question) throws Exception {
        var record = new InventedRound(100_000, 10_000, 3_000, 50_000).record();
        Files.write(file, record.json().canonicalBytes());
        Files.write(question, asked(record));
        double start = Figures.median(times(new ProcessBuilder(Programs.verifier("help")), ""));
        String size = "100,000 institutions, 10,000 inspectors, 3,000 drawn, 50,000 recusals: ";
        var span = Span.here();
        double drawn = Figures.median(times(
                new ProcessBuilder(Programs.verifier()).redirectInput(question.toFile()), "\"teams\":[{"));
        row(table, size + "draw", drawn, start, span.end());
        span = Span.here();
        double verified = Figures.median(times(new ProcessBuilder(Programs.verifier("draw", file.toString())), ""));
        row(table, size + "verify", verified, start, span.end());
    }

    private static void row(Table table, String what, double seconds, double start, Span span) {
        table.row(
                what + " (median of " + RUNS + " cold runs, JVM included)",
                Figures.seconds(seconds),
                Goal.atMost(GOAL, "s", seconds),
                span,
                "start of the JVM alone: " + Figures.seconds(start));
    }

    private static void control(Table table) throws Exception {
        var record = new InventedRound(2_000, 500, 200, 1_000).record();
        var plain = plain(record.json());
        byte[] seed = Hex.read(record.seed().hex());
        // The record was drawn once already to be made; so the control, too, is measured the second time.
        String right = SecondJson.text(SecondDraw.run(plain, seed));
        var span = Span.here();
        String ours = record.round().run().json().canonical();
        var first = span.end();
        span = Span.here();
        SecondDraw.run(plain, seed);
        var naive = span.end();
        String same = ours.equals(right) ? "same result" : "ANOTHER RESULT";
        String size = "2,000 institutions, 500 inspectors, 200 drawn, 1,000 recusals: ";
        table.row(size + "draw, in process, second time", Figures.seconds(first.seconds()), "", first, same);
        table.row(size + "control: the second implementation", Figures.seconds(naive.seconds()), "", naive, same);
    }

    private static byte[] asked(RoundRecord record) {
        var members = new LinkedHashMap<>(((Json.Members) record.json()).values());
        members.remove("result");
        members.put("kind", Json.of("draw-run"));
        return new Json.Members(members).canonicalBytes();
    }

    private static double[] times(ProcessBuilder program, String answer) throws Exception {
        double[] seconds = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long begin = System.nanoTime();
            String said = Programs.run(program);
            seconds[run] = (System.nanoTime() - begin) / 1e9;
            if (!said.contains(answer)) throw new IllegalStateException("answered " + said);
        }
        return seconds;
    }

    /** The record as the second implementation holds it. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> plain(Json record) {
        return (Map<String, Object>) value(record);
    }

    private static Object value(Json json) {
        return switch (json) {
            case Json.Text text -> text.value();
            case Json.Whole whole -> Math.toIntExact(whole.value());
            case Json.Truth truth -> truth.value();
            case Json.Items items -> items.values().stream().map(DrawBench::value).toList();
            case Json.Members members -> {
                var map = new LinkedHashMap<String, Object>();
                members.values().forEach((name, member) -> map.put(name, value(member)));
                yield map;
            }
            case Json.Null() -> throw new IllegalArgumentException("a record holds no null here");
        };
    }
}
