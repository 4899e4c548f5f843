package shanyu.planner.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
        "Forecast: honest about how wrong it may be, better than the last year, and areas that add up to the whole")
class ForecastTest {
    private static final int AREAS = 500;
    private static final int YEARS = 10;
    /** Bad years are common to all areas of a town; of fewer towns the share of covered truths is a matter of luck. */
    private static final int SEEDS = 24;

    /** What makes children in a town of the test, written here and nowhere in the forecast. */
    enum Process {
        STABLE,
        FALLING,
        GROWING_TOWNS
    }

    @ParameterizedTest(name = "{0}, {1} years ahead")
    @CsvSource({
        "STABLE, 1, 1.0",
        "STABLE, 2, 1.0",
        "FALLING, 1, 0.84",
        "FALLING, 2, 0.62",
        "GROWING_TOWNS, 1, 0.94",
        "GROWING_TOWNS, 2, 0.94"
    })
    @DisplayName(
            "76 to 84 of 100 truths lie in the 80 % interval, 92 to 97 in the 95 % one; errors against the naive forecast")
    void heldBackYears(Process process, int ahead, double ratio) {
        var within80 = new double[2];
        var within95 = new double[2];
        var many = new double[2];
        double wrong = 0;
        double naive = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            var whole = town(process, seed);
            var forecast = Forecast.of(whole.until(whole.last() - ahead), ahead);
            for (var line : forecast.areas()) {
                if (line.year() != whole.last()) continue;
                double truth = whole.births()[whole.areas().indexOf(line.area())][YEARS - 1];
                int size = truth < 300 ? 0 : 1;
                many[size]++;
                if (truth >= line.low80() && truth <= line.high80()) within80[size]++;
                if (truth >= line.low95() && truth <= line.high95()) within95[size]++;
                wrong += Math.abs(truth - line.median());
                naive += Math.abs(truth - line.naive());
            }
        }
        assertThat(many[0] + many[1]).isEqualTo(SEEDS * AREAS);
        for (int size = 0; size < 2; size++) {
            String of = "areas of %s births".formatted(size == 0 ? "30 to 300" : "300 to 3,000");
            assertThat(within80[size] / many[size]).as(of).isBetween(0.76, 0.84);
            assertThat(within95[size] / many[size]).as(of).isBetween(0.92, 0.97);
        }
        assertThat(wrong / naive).isLessThanOrEqualTo(ratio);
    }

    @Test
    @DisplayName("areas add up to the whole in every year; intervals hold the median and each other")
    void coherent() {
        var forecast = Forecast.of(town(Process.FALLING, 3), 5);
        for (var whole : forecast.whole()) {
            assertThat(forecast.areas().stream()
                            .filter(line -> line.year() == whole.year())
                            .mapToLong(Forecast.Line::median)
                            .sum())
                    .isEqualTo(whole.median());
        }
        assertThat(forecast.whole())
                .hasSize(5)
                .allSatisfy(line -> assertThat(line.area()).isEqualTo("*"));
        for (var line : forecast.areas()) {
            assertThat(line.low95()).isBetween(0L, line.low80());
            assertThat(line.median()).isBetween(line.low80(), line.high80());
            assertThat(line.high95()).isGreaterThanOrEqualTo(line.high80());
        }
    }

    @Test
    @DisplayName("the same panel, the same forecast; what lies after the origin does not matter to it")
    void reproducible() {
        var whole = town(Process.GROWING_TOWNS, 2);
        var known = whole.until(whole.first() + 6);
        assertThat(Forecast.of(known, 3)).isEqualTo(Forecast.of(known, 3));
        assertThat(new CohortRates(whole, known.last()).ahead(2))
                .isEqualTo(new CohortRates(known, known.last()).ahead(2));
    }

    @Test
    @DisplayName("a steady town goes on: the same rate and the same women give the same births")
    void steady() {
        var panel = new Panel(
                java.util.List.of("甲", "乙"),
                2020,
                new double[][] {{50, 50, 50, 50}, {100, 100, 100, 100}},
                new double[][] {{1000, 1000, 1000, 1000}, {2000, 2000, 2000, 2000}});
        var forecast = Forecast.of(panel, 3);
        assertThat(forecast.areas()).extracting(Forecast.Line::median).containsExactly(50L, 100L, 50L, 100L, 50L, 100L);
        assertThat(forecast.areas()).extracting(Forecast.Line::naive).containsOnly(50L, 100L);
        assertThat(forecast.areas())
                .extracting(Forecast.Line::year)
                .containsExactly(2024, 2024, 2025, 2025, 2026, 2026);
    }

    @Test
    @DisplayName("a small area is pulled to the whole, a large one is believed")
    void shrunk() {
        var births = new double[][] {{4, 4, 4}, {2000, 2000, 2000}, {1000, 1000, 1000}};
        var women = new double[][] {{40, 40, 40}, {40_000, 40_000, 40_000}, {20_000, 20_000, 20_000}};
        var expected = new CohortRates(new Panel(java.util.List.of("a", "b", "c"), 2020, births, women), 2022).ahead(1);
        assertThat(expected[0]).as("between its own 4 and the 2 of the whole").isBetween(2.2, 3.4);
        assertThat(expected[1]).isBetween(1995.0, 2005.0);
    }

    @Test
    @DisplayName("whole children: what rounding leaves goes to the largest remainders")
    void children() {
        assertThat(Whole.nearest(new double[] {0.4, 0.4, 0.4})).containsExactly(1, 0, 0);
        assertThat(Whole.nearest(new double[] {1.2, 2.9, 3.9})).containsExactly(1, 3, 4);
        assertThat(Whole.nearest(new double[] {2, 3})).containsExactly(2, 3);
        assertThat(Whole.nearest(new double[0])).isEmpty();
    }

    @Test
    @DisplayName("nobody and nothing known: no births where there are no women, and no forecast from two years")
    void little() {
        var empty = new Panel(java.util.List.of("a"), 2020, new double[][] {{0, 0, 0}}, new double[][] {{0, 0, 0}});
        assertThat(Forecast.of(empty, 1).areas().getFirst().median()).isZero();
        var two = new Panel(java.util.List.of("a"), 2020, new double[][] {{5, 5}}, new double[][] {{9, 9}});
        assertThatThrownBy(() -> Forecast.of(two, 1)).hasMessageContaining("3 years at least");
        assertThatThrownBy(() -> new Panel(java.util.List.of("a"), 2020, new double[0][], new double[0][]))
                .hasMessageContaining("each of 1 areas");
    }

    /**
     * Areas of 30 to 3,000 births. Rates differ by area and wander, the whole has good and bad years; births fall by 30 % in
     * four years, or a quarter of the towns grow by 2 to 10 % a year.
     */
    static Panel town(Process process, long seed) {
        var random = new Random(seed * 10 + process.ordinal());
        var births = new double[AREAS][YEARS];
        var women = new double[AREAS][YEARS];
        var year =
                random.doubles(YEARS).map(each -> 0.02 * random.nextGaussian()).toArray();
        var names = new ArrayList<String>();
        for (int area = 0; area < AREAS; area++) {
            names.add("area " + area);
            double rate = 0.05 * Math.exp(0.2 * random.nextGaussian());
            double there = 30 * Math.pow(100, random.nextDouble()) / rate;
            double growth = process == Process.GROWING_TOWNS && random.nextInt(4) == 0
                    ? 0.02 + 0.08 * random.nextDouble()
                    : 0.01 * random.nextGaussian();
            double own = 0;
            for (int y = 0; y < YEARS; y++) {
                own = 0.7 * own + 0.05 * random.nextGaussian();
                there *= Math.exp(growth + 0.01 * random.nextGaussian());
                double falls = process == Process.FALLING ? Math.log(0.7) / 4 * y : 0;
                women[area][y] = there;
                births[area][y] = chance(random, there * rate * Math.exp(falls + year[y] + own));
            }
        }
        return new Panel(names, 2015, births, women);
    }

    /** A Poisson number; of large means its normal neighbour. */
    private static double chance(Random random, double mean) {
        if (mean > 50) return Math.max(0, Math.rint(mean + Math.sqrt(mean) * random.nextGaussian()));
        double left = Math.exp(-mean);
        int count = -1;
        for (double product = 1; product > left; product *= random.nextDouble()) count++;
        return count;
    }
}
