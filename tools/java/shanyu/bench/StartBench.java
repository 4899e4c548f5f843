package shanyu.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import shanyu.tools.House;

/** From the command to the first 200 of /healthz: on no data, and again on the data left behind. */
public final class StartBench {
    private static final int RUNS = 3;
    private static final double GOAL = 8;

    private StartBench() {}

    public static void main(String[] arguments) throws Exception {
        String cache = System.getenv("APP_CACHE");
        if (cache == null || !Files.exists(Path.of(cache)))
            System.err.println("There is no start-up cache: training failed, so both kinds of later start are the same.");
        var table = new Table();
        try (var house = House.empty()) {
            var first = start(house, true);
            table.row("first start, no data (initdb, migrations)", Figures.seconds(first.seconds()), "", first, "");
            double untrained = runs(table, house, false, "later start, control: without the start-up cache", "", "");
            runs(table, house, true, "later start", "≤", "without the cache: " + Figures.seconds(untrained));
        }
        table.print();
    }

    private static double runs(Table table, House house, boolean trained, String what, String goal, String against)
            throws Exception {
        double[] seconds = new double[RUNS];
        Span last = null;
        for (int run = 0; run < RUNS; run++) {
            last = start(house, trained);
            seconds[run] = last.seconds();
        }
        double median = Figures.median(seconds);
        table.row(
                what + " (median of " + RUNS + "; load and CPU of the last)",
                Figures.seconds(median),
                goal.isEmpty() ? "" : Goal.atMost(GOAL, "s", median),
                last,
                against);
        return median;
    }

    private static Span start(House house, boolean trained) throws Exception {
        var here = Span.here();
        house.launch(trained);
        while (!house.serves()) Thread.sleep(20);
        Span span = here.end();
        house.stop();
        return span;
    }
}
