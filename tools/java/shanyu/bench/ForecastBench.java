package shanyu.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import shanyu.bench.BirthLookAlikes.Process;
import shanyu.planner.forecast.Forecast;
import shanyu.planner.forecast.Panel;
import shanyu.planner.forecast.Passage;
import shanyu.planner.forecast.Projection;
import shanyu.planner.forecast.Projection.Measure;
import shanyu.planner.forecast.Sample;
import shanyu.planner.forecast.Uptake;

/**
 * The forecast on held-back years of births made by a stated recipe ({@link BirthLookAlikes}). The peers, in the same run on
 * the same areas: the naive forecast (as many as last year) and the same times the last change of all areas together.
 */
public final class ForecastBench {
    private static final int AREAS = 500;
    private static final int YEARS = 10;
    /** Good and bad years are common to all areas of a panel: coverage is settled by the number of panels, not of areas. */
    private static final int PANELS = 60;

    private static final double[] SIZES = {30, 100, 300, 1_000, 3_000};

    private final Table table = new Table();

    private ForecastBench() {}

    public static void main(String[] arguments) throws Exception {
        var parts = arguments.length == 0 ? List.of("cover", "ratio", "sums", "time") : Arrays.asList(arguments);
        var bench = new ForecastBench();
        if (parts.contains("cover")) bench.cover();
        if (parts.contains("ratio")) bench.ratio();
        if (parts.contains("sums")) bench.sums();
        if (parts.contains("time")) bench.time();
        bench.table.print();
    }

    /** What a forecast of some held-back year came to, over areas of some size. */
    private static final class Tally {
        double areas;
        double in80;
        double in95;
        double born;
        double wrong;
        double naive;
        double trend;
        /** What not even the true means could have foretold: the mean absolute deviation of Poisson numbers, about. */
        double floor;

        void add(Forecast.Line line, double truth, double change) {
            areas++;
            if (truth >= line.low80() && truth <= line.high80()) in80++;
            if (truth >= line.low95() && truth <= line.high95()) in95++;
            born += truth;
            wrong += Math.abs(truth - line.median());
            naive += Math.abs(truth - line.naive());
            trend += Math.abs(truth - line.naive() * change);
            floor += Math.sqrt(2 * truth / Math.PI);
        }

        double share80() {
            return 100 * in80 / areas;
        }

        double share95() {
            return 100 * in95 / areas;
        }
    }

    private static int size(double births) {
        int n = 0;
        while (n < SIZES.length - 2 && births >= SIZES[n + 1]) n++;
        return n;
    }

    /** By class of size (of the last known year, as whoever forecasts knows it); the whole last. */
    private static Tally[] heldBack(Process process, int years, int ahead) {
        var tallies = new Tally[SIZES.length];
        Arrays.setAll(tallies, n -> new Tally());
        for (long seed = 1; seed <= PANELS; seed++) {
            var all = BirthLookAlikes.panel(process, AREAS, years, seed);
            int origin = all.last() - ahead;
            var forecast = Forecast.of(all.until(origin), ahead);
            double before = sum(all, origin - 1);
            double change = Math.pow(sum(all, origin) / before, ahead);
            for (int area = 0; area < AREAS; area++) {
                var line = forecast.areas().get((ahead - 1) * AREAS + area);
                tallies[size(line.naive())].add(line, all.births()[area][years - 1], change);
            }
            tallies[SIZES.length - 1].add(forecast.whole().get(ahead - 1), sum(all, all.last()), change);
        }
        return tallies;
    }

    private static double sum(Panel panel, int year) {
        return Arrays.stream(panel.births()).mapToDouble(row -> row[year - panel.first()]).sum();
    }

    /** A4. */
    private void cover() {
        for (var process : Process.values()) {
            for (int ahead : new int[] {1, 2}) {
                var span = Span.here();
                var tallies = heldBack(process, YEARS, ahead);
                var took = span.end();
                for (int size = 0; size < tallies.length; size++) {
                    var tally = tallies[size];
                    boolean isWhole = size == tallies.length - 1;
                    boolean held = tally.share80() >= 76 && tally.share80() <= 84 && tally.share95() >= 92 && tally.share95() <= 97;
                    String of = isWhole ? "all areas together" : "%,.0f–%,.0f births".formatted(SIZES[size], SIZES[size + 1]);
                    table.row(
                            "A4, %s, %d ahead, %s (%,.0f truths)".formatted(process.words, ahead, of, tally.areas),
                            String.format(Locale.ROOT, "80 %% holds %.1f, 95 %% holds %.1f", tally.share80(), tally.share95()),
                            isWhole ? "" : "76–84, 92–97: " + (held ? "held" : "missed"),
                            took,
                            "");
                }
            }
        }
    }

    /** A1 and A2, on look-alikes: falling births of five known years, and stable ones of ten. */
    private void ratio() {
        ratio("A1, falling, 5 years known, 100–300 births", Process.FALLING, 6, 1, 1, 0.84);
        ratio("A1, falling, 5 years known, 100–300 births", Process.FALLING, 7, 2, 1, 0.62);
        ratio("A1, stable, 300–1,000 births", Process.STABLE, YEARS, 1, 2, 0.94);
        ratio("A1, stable, 300–1,000 births", Process.STABLE, YEARS, 3, 2, 0.99);
        ratio("A1, town growth, 300–1,000 births", Process.GROWING_TOWNS, YEARS, 1, 2, 0.94);
        ratio("A1, town growth, 300–1,000 births", Process.GROWING_TOWNS, YEARS, 3, 2, 0.99);
    }

    private void ratio(String what, Process process, int years, int ahead, int size, double goal) {
        var span = Span.here();
        var tally = heldBack(process, years, ahead)[size];
        var took = span.end();
        double ratio = tally.wrong / tally.naive;
        table.row(
                "%s, %d ahead: error to the naive's".formatted(what, ahead),
                String.format(Locale.ROOT, "%.2f", ratio),
                Goal.atMost(goal, "×", ratio),
                took,
                String.format(
                        Locale.ROOT,
                        "WAPE %.1f %%; naive %.1f %%, naive × trend %.1f %%, Poisson floor %.1f %%",
                        100 * tally.wrong / tally.born,
                        100 * tally.naive / tally.born,
                        100 * tally.trend / tally.born,
                        100 * tally.floor / tally.born));
    }

    private static List<Passage> passages(int areas) {
        return List.of(
                Passage.of(0.997, 0, 0.01, areas), Passage.of(0.9995, -0.01, 0.02, areas), Passage.of(0.9998, -0.01, 0.02, areas));
    }

    private static final List<Uptake> UPTAKES = List.of(
            new Uptake(1, "full day", 0.1), new Uptake(2, "full day", 0.25), new Uptake(2, "half day", 0.05));

    /** A5: every path is added up anew here, and the intervals of the whole are those of the sums. */
    private void sums() {
        var panel = BirthLookAlikes.panel(Process.GROWING_TOWNS, AREAS, YEARS, 1);
        var span = Span.here();
        var drawn = Projection.paths(panel, passages(AREAS), 5, 1_000, 1);
        var lines = Projection.of(panel, passages(AREAS), UPTAKES, 5, 1_000, 1).lines();
        long sums = 0;
        long wrong = 0;
        for (int year = 1; year <= 5; year++) {
            int at = panel.last() + year;
            var whole = new long[1_000];
            var children = new long[1_000];
            for (int path = 0; path < 1_000; path++) {
                for (int area = 0; area < AREAS; area++) {
                    whole[path] += drawn.births().get(year - 1).at(path, area);
                    for (Sample age : drawn.children().get(year - 1)) children[path] += age.at(path, area);
                }
                sums += 2;
            }
            wrong += differs(whole, lines, Measure.BIRTHS, at) + differs(children, lines, Measure.CHILDREN, at);
            sums += 2;
        }
        table.row(
                "A5: sums over towns and ages on 1,000 paths, made anew, against the intervals answered",
                "%,d wrong of %,d".formatted(wrong, sums),
                wrong == 0 ? "exact: held" : "exact: missed",
                span.end(),
                "");
    }

    private static int differs(long[] sums, List<Projection.Line> lines, Measure measure, int year) {
        Arrays.sort(sums);
        var line = lines.stream()
                .filter(each -> each.measure() == measure && each.year() == year && each.area().equals(Projection.WHOLE))
                .filter(each -> each.age() == Projection.ALL_AGES)
                .findFirst()
                .orElseThrow();
        return line.low95() == sums[24] && line.high95() == sums[975] ? 0 : 1;
    }

    /** A7, cold first; the second figure is the median of five more. */
    private void time() {
        var panel = BirthLookAlikes.panel(Process.FALLING, 3_218, YEARS, 1);
        time("A7, 3,218 areas × 5 years × 1,000 paths: births", 2, () -> Forecast.of(panel, 5).whole().getFirst().median());
        time(
                "the same with children of three ages and places of three kinds",
                Double.NaN,
                () -> Projection.of(panel, passages(3_218), UPTAKES, 5, 1_000, 1).lines().getLast().likely());
    }

    private void time(String what, double goal, java.util.function.LongSupplier forecast) {
        var span = Span.here();
        var seconds = LongStream.range(0, 6)
                .mapToDouble(n -> {
                    long began = System.nanoTime();
                    forecast.getAsLong();
                    return (System.nanoTime() - began) / 1e9;
                })
                .toArray();
        double warm = Figures.median(Arrays.copyOfRange(seconds, 1, 6));
        table.row(
                what,
                "%s, cold %s".formatted(Figures.seconds(warm), Figures.seconds(seconds[0])),
                Double.isNaN(goal) ? "" : Goal.atMost(goal, "s", Math.max(warm, seconds[0])),
                span.end(),
                "six times");
    }
}
