package shanyu.planner.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Interchange: what every exchange would save, told without counting all demands again")
class InterchangeTest {
    private static final int CANDIDATES = 24;
    private static final int SITES = 6;
    /** Sites that stay open. */
    private static final int KEPT = 2;

    /** A median, one whose costs are often the same, and covers near and far; some of their demands nobody can reach. */
    static Stream<Costs> tables() {
        var random = new Random(5);
        return Stream.of(
                Costs.median(40, CANDIDATES, (demand, site) -> random.nextDouble(100)),
                Costs.median(40, CANDIDATES, (demand, site) -> random.nextInt(4)),
                covering(random, 10),
                covering(random, 3));
    }

    private static Costs covering(Random random, int oneIn) {
        var people =
                IntStream.range(0, 60).mapToDouble(each -> random.nextInt(9)).toArray();
        var reached = IntStream.range(0, 60)
                .mapToObj(each -> IntStream.range(0, CANDIDATES)
                        .filter(site -> random.nextInt(oneIn) == 0)
                        .toArray())
                .toArray(int[][]::new);
        return Costs.covering(people, CANDIDATES, reached);
    }

    @ParameterizedTest
    @MethodSource("tables")
    @DisplayName("the total is that of the open sites, however many exchanges were made before")
    void total(Costs costs) {
        var random = new Random(3);
        var search = search(costs);
        for (int n = 0; n < 2_000; n++) {
            int out = search.sites()[random.nextInt(SITES)];
            int in = random.nextInt(CANDIDATES);
            if (search.isOpen(in)) continue;
            search.exchange(in, out);
            assertThat(search.total()).isCloseTo(costs.total(search.sites()), within(1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    @DisplayName("at the bottom no exchange saves anything")
    void descent(Costs costs) {
        var search = search(costs);
        search.descend();
        assertThat(leastBeside(costs, search, new int[CANDIDATES], 0, Double.NEGATIVE_INFINITY))
                .isGreaterThanOrEqualTo(search.total() - 1e-6);
    }

    @ParameterizedTest
    @MethodSource("tables")
    @DisplayName("wandering takes the best exchange that is not barred, and a barred one only below what is known")
    void wandering(Costs costs) {
        var random = new Random(7);
        var search = search(costs);
        var until = new int[CANDIDATES];
        double known = search.total();
        int below = 0;
        for (int step = 1; step <= 1_500; step++) {
            // Now and then nothing good is known, so that barred exchanges lead below it.
            if (random.nextInt(20) == 0) known = search.total() + 3;
            double least = leastBeside(costs, search, until, step, known);
            var before = search.sites();
            var barred = until.clone();
            if (!search.wander(until, step, 1 + random.nextInt(4), 1 + random.nextInt(9), known)) {
                assertThat(least).isInfinite();
                continue;
            }
            assertThat(search.total())
                    .isCloseTo(least, within(1e-6))
                    .isCloseTo(costs.total(search.sites()), within(1e-6));
            assertThat(search.sites()).contains(IntStream.range(0, KEPT).toArray());
            boolean isBelow = search.total() < known - 1e-6;
            for (int out : before)
                if (!search.isOpen(out))
                    assertThat(isBelow || barred[out] <= step).isTrue();
            if (isBelow) below++;
            known = Math.min(known, search.total());
        }
        assertThat(below).isPositive();
    }

    private static Interchange search(Costs costs) {
        var fixed = new boolean[CANDIDATES];
        for (int site = 0; site < KEPT; site++) fixed[site] = true;
        return new Interchange(costs, IntStream.range(0, SITES).toArray(), fixed);
    }

    /** The least total one exchange leads to, each counted from nothing; infinite when there is none. */
    private static double leastBeside(Costs costs, Interchange search, int[] until, int step, double known) {
        double least = Double.POSITIVE_INFINITY;
        for (int in = 0; in < CANDIDATES; in++) {
            if (search.isOpen(in)) continue;
            for (int slot = 0; slot < SITES; slot++) {
                var other = search.sites();
                int out = other[slot];
                if (out < KEPT) continue;
                other[slot] = in;
                double total = costs.total(other);
                boolean isBarred = until[in] > step || until[out] > step;
                if (!isBarred || total < known - 1e-6) least = Math.min(least, total);
            }
        }
        return least;
    }
}
