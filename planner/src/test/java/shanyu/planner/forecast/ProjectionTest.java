package shanyu.planner.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shanyu.planner.forecast.Projection.Line;
import shanyu.planner.forecast.Projection.Measure;

@DisplayName("Projection: births, children by age and places on the same paths, in whole numbers that add up")
class ProjectionTest {
    private static final int PATHS = 300;
    private static final List<Uptake> UPTAKES =
            List.of(new Uptake(1, "full", 0.2), new Uptake(2, "full", 0.4), new Uptake(2, "half", 0.1));

    private final Panel panel = ForecastTest.town(ForecastTest.Process.GROWING_TOWNS, 5);

    private static List<Passage> passages(int areas) {
        return List.of(
                Passage.of(0.997, 0.01, 0.01, areas),
                Passage.of(0.999, -0.02, 0.01, areas),
                Passage.of(1, -0.01, 0.01, areas));
    }

    @Test
    @DisplayName(
            "on every path: areas add up to the whole of that path, ages to all children, nobody is lost in rounding")
    void coherent() {
        var drawn = Forecast.Drawn.of(panel, 5, PATHS, 7);
        var cohorts = new Cohorts(passages(500), Cohorts.chance(7));
        var births = new ArrayList<>(drawn.paths());
        var children = cohorts.carry(births, panel.last() + 1);
        for (int year = 2; year < 5; year++) {
            Sample all = null;
            for (var age : children.get(year)) all = all == null ? age : all.plus(age);
            for (int path = 0; path < PATHS; path++) {
                long sum = 0;
                for (int area = 0; area < 500; area++) {
                    int ages = 0;
                    for (var age : children.get(year)) ages += age.at(path, area);
                    assertThat(all.at(path, area)).isEqualTo(ages).isNotNegative();
                    sum += ages;
                }
                assertThat(all.whole(path)).isEqualTo(sum);
            }
        }
    }

    @Test
    @DisplayName("a cohort is carried as one reckons by hand: survivors, then those who came less those who left")
    void byHand() {
        var births = new Sample(2, 1, new int[] {1000, 400});
        var next = new Sample(2, 1, new int[] {900, 500});
        var passages = List.of(
                new Passage(0.99, new double[] {0.1, -0.5}, 0),
                new Passage(0.5, new double[] {0, 0}, 0),
                new Passage(1, new double[] {0, 1}, 0));
        var children = new Cohorts(passages, Cohorts.USUAL).carry(List.of(births, next, next), 2020);
        assertThat(children.get(0)).hasSize(1);
        // 1000 × 0.99 × 1.1 = 1089; 400 × 0.99 × 0.5 = 198
        assertThat(children.get(0).get(0).counts()).containsExactly(1089, 198);
        assertThat(children.get(1).get(1).counts()).containsExactly(545, 99);
        assertThat(children.get(2).get(2).counts()).containsExactly(545, 198);
    }

    @Test
    @DisplayName(
            "lines: for every year, town and measure; forecasts add up over towns, ages and kinds; each interval holds it")
    void lines() {
        var lines = Projection.of(panel, passages(500), UPTAKES, 3, PATHS, 1).lines();
        assertThat(lines).hasSize(3 * 501 * (1 + 3 + 3 + 1 + 1));
        for (var whole : lines.stream()
                .filter(line -> line.area().equals(Projection.WHOLE))
                .toList()) {
            assertThat(sum(lines, whole.measure(), whole.year(), whole.age(), whole.kind()))
                    .isEqualTo(whole.likely());
        }
        for (int year = panel.last() + 1; year <= panel.last() + 3; year++) {
            for (String area : List.of("area 0", "area 499", Projection.WHOLE)) {
                assertThat(parts(lines, Measure.CHILDREN, year, area))
                        .isEqualTo(all(lines, Measure.CHILDREN, year, area));
                assertThat(parts(lines, Measure.PLACES, year, area)).isEqualTo(all(lines, Measure.PLACES, year, area));
            }
        }
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.low95()).isBetween(0L, line.low80());
            assertThat(line.likely()).isBetween(line.low80(), line.high80());
            assertThat(line.high95()).isGreaterThanOrEqualTo(line.high80());
        });
    }

    @Test
    @DisplayName("the births of a projection are those of the forecast of the same seed")
    void sameBirths() {
        var forecast = Forecast.of(panel, 3, PATHS, 9);
        var births = Projection.of(panel, passages(500), UPTAKES, 3, PATHS, 9).lines().stream()
                .filter(line -> line.measure() == Measure.BIRTHS && !line.area().equals(Projection.WHOLE))
                .map(line ->
                        List.of(line.likely(), line.low80(), line.high80(), line.low95(), line.high95(), line.naive()));
        assertThat(births)
                .containsExactlyElementsOf(forecast.areas().stream()
                        .map(line -> List.of(
                                line.median(), line.low80(), line.high80(), line.low95(), line.high95(), line.naive()))
                        .toList());
    }

    @Test
    @DisplayName("one processor or many, first time or second: the same; another seed: other paths")
    void reproducible() throws Exception {
        var here = Projection.of(panel, passages(500), UPTAKES, 2, PATHS, 1);
        try (var alone = new ForkJoinPool(1)) {
            assertThat(alone.submit(() -> Projection.of(panel, passages(500), UPTAKES, 2, PATHS, 1))
                            .get())
                    .isEqualTo(here);
        }
        assertThat(Projection.of(panel, passages(500), UPTAKES, 2, PATHS, 2)).isNotEqualTo(here);
    }

    @Test
    @DisplayName(
            "known figures to the digit: what is kept of a forecast reproduces on every machine and in every later version")
    void known() {
        var lines = Projection.of(panel, passages(500), UPTAKES, 2, PATHS, 1).lines();
        long digest = 17;
        for (Line line : lines)
            for (long each :
                    new long[] {line.likely(), line.low80(), line.high80(), line.low95(), line.high95(), line.naive()})
                digest = 31 * digest + each;
        assertThat(digest).isEqualTo(6064902711645418011L);
    }

    @Test
    @DisplayName("the whole is uncertain by more than the sum of areas that err each on its own")
    void together() {
        var forecast = Forecast.of(ForecastTest.town(ForecastTest.Process.STABLE, 2), 1, 1000, 1);
        var whole = forecast.whole().getFirst();
        double own = Math.sqrt(forecast.areas().stream()
                .mapToDouble(line -> Math.pow((line.high80() - line.low80()) / 2.56, 2))
                .sum());
        assertThat(whole.high80() - whole.low80()).isGreaterThan((long) (2.56 * own * 2));
    }

    @Test
    @DisplayName("rounding: less than one child off, sums kept, right in the mean")
    void rounding() {
        var parts = new double[] {0.2, 1.7, 3, 0, 0.1};
        var sums = new double[5];
        for (int n = 0; n < 1000; n++) {
            var to = new int[5];
            Whole.systematic(parts, n / 1000.0, to, 0);
            assertThat(IntStream.of(to).sum()).isEqualTo(5);
            for (int k = 0; k < 5; k++) {
                assertThat(Math.abs(to[k] - parts[k])).isLessThan(1);
                sums[k] += to[k] / 1000.0;
            }
        }
        for (int k = 0; k < 5; k++) assertThat(sums[k]).isCloseTo(parts[k], org.assertj.core.data.Offset.offset(0.002));
    }

    @Test
    @DisplayName("quantiles of the normal distribution, as the tables have them")
    void normal() {
        assertThat(NormalQuantile.of(0.5)).isZero();
        assertThat(NormalQuantile.of(0.975)).isCloseTo(1.959964, org.assertj.core.data.Offset.offset(1e-6));
        assertThat(NormalQuantile.of(0.0001)).isCloseTo(-3.719016, org.assertj.core.data.Offset.offset(1e-6));
        assertThat(NormalQuantile.of(1e-12)).isCloseTo(-7.034484, org.assertj.core.data.Offset.offset(1e-5));
        var chance = new Chance(1, 1);
        double squares = IntStream.range(0, 100_000)
                .mapToDouble(n -> Math.pow(chance.normal(), 2))
                .sum();
        assertThat(squares / 100_000).isBetween(0.98, 1.02);
        assertThat(Chance.below(0)).isCloseTo(0.5, org.assertj.core.data.Offset.offset(1e-4));
    }

    @Test
    @DisplayName("what cannot be is refused: a survival of two, an age of three, two passages")
    void refused() {
        assertThatThrownBy(() -> Passage.of(2, 0, 0, 1)).hasMessageContaining("survival 2.0");
        assertThatThrownBy(() -> Passage.of(1, -1, 0, 1)).hasMessageContaining("migration -1.0");
        assertThatThrownBy(() -> Passage.of(1, 0, -1, 1)).hasMessageContaining("spread");
        assertThatThrownBy(() -> new Uptake(3, "full", 0.1)).hasMessageContaining("age 3");
        assertThatThrownBy(() -> new Uptake(1, "full", 1.1)).hasMessageContaining("share 1.1");
        assertThatThrownBy(() -> Projection.of(panel, passages(500).subList(0, 2), List.of(), 1, PATHS, 1))
                .hasMessageContaining("2 passages");
    }

    private static long sum(List<Line> lines, Measure measure, int year, int age, String kind) {
        return lines.stream()
                .filter(line -> line.measure() == measure && line.year() == year && line.age() == age)
                .filter(line -> line.kind().equals(kind) && !line.area().equals(Projection.WHOLE))
                .mapToLong(Line::likely)
                .sum();
    }

    private static long parts(List<Line> lines, Measure measure, int year, String area) {
        return lines.stream()
                .filter(line -> line.measure() == measure
                        && line.year() == year
                        && line.area().equals(area))
                .filter(line -> line.age() != Projection.ALL_AGES)
                .mapToLong(Line::likely)
                .sum();
    }

    private static long all(List<Line> lines, Measure measure, int year, String area) {
        return lines.stream()
                .filter(line -> line.measure() == measure
                        && line.year() == year
                        && line.area().equals(area))
                .filter(line -> line.age() == Projection.ALL_AGES)
                .mapToLong(Line::likely)
                .sum();
    }
}
