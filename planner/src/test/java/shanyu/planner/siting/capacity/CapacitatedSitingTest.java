package shanyu.planner.siting.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyu.planner.prover.Limits;
import shanyu.planner.prover.Prover;
import shanyu.planner.prover.SolverProcess;

@DisplayName("Siting with capacities: the best plan of a small problem, found and bounded, and the same one again")
class CapacitatedSitingTest {
    private static final int ROUNDS = 40;

    @ParameterizedTest(name = "{0} sites of 9 points, {1} % of their capacity wanted")
    @CsvSource({"1, 100", "2, 80", "2, 97", "3, 90", "3, 99", "4, 95", "9, 100"})
    @DisplayName(
            "no allotment of any sites is shorter, none is over capacity, and the bound says no more than the best costs")
    void best(int sites, int percent) {
        for (long seed = 1; seed <= 20; seed++) {
            var problem = town(9, sites, percent / 100.0, seed);
            double best = Enumerated.least(problem);
            var siting = new CapacitatedSiting(problem, seed);
            var plan = siting.search(ROUNDS);
            if (best == Double.POSITIVE_INFINITY) {
                assertThat(plan).as("seed " + seed).isEmpty();
                continue;
            }
            assertThat(plan.orElseThrow().cost()).as("seed " + seed).isCloseTo(best, within(1e-9 * best));
            assertThat(plan.orElseThrow().bound()).as("seed " + seed).isLessThanOrEqualTo(best * (1 + 1e-12));
            keeps(problem, plan.orElseThrow());
        }
    }

    private static void keeps(CapacitatedMedian problem, CapacitatedPlan plan) {
        assertThat(plan.sites()).hasSize(problem.sites).doesNotHaveDuplicates().isSorted();
        var load = new double[problem.points];
        double way = 0;
        for (int point = 0; point < problem.points; point++) {
            int site = plan.servedBy()[point];
            assertThat(plan.sites()).contains(site);
            load[site] += problem.demand[point];
            way += problem.way[site][point];
        }
        for (int site : plan.sites()) assertThat(load[site]).isLessThanOrEqualTo(problem.capacity[site] * (1 + 1e-9));
        assertThat(plan.cost()).isCloseTo(way, within(1e-9));
    }

    @Test
    @DisplayName(
            "a larger town: a solver, asked for a plan better than ours, finds none; the same seed gives the same bytes")
    void agreesWithSolver() {
        long seed = 1;
        var problem = town(28, 4, 0.93, seed);
        var siting = new CapacitatedSiting(problem, seed);
        var plan = siting.search(200).orElseThrow();
        keeps(problem, plan);
        var verdict = new SolverProcess()
                .prove(siting.remainder(), Prover.Kind.CAPACITY, Limits.of(Duration.ofSeconds(60)), () -> false);
        assertThat(plan.bounded(verdict.boundOn(plan.cost())).bound())
                .as(verdict.toString())
                .isCloseTo(plan.cost(), within(1e-4));
        var again = new CapacitatedSiting(problem, seed).search(200).orElseThrow();
        assertThat(again.sites()).isEqualTo(plan.sites());
        assertThat(again.servedBy()).isEqualTo(plan.servedBy());
        assertThat(again.bound()).isEqualTo(plan.bound());
    }

    @Test
    @DisplayName("people in decimals fill a site to the brim: 0.1 and 0.2 fit in 0.3")
    void decimals() {
        var problem = new CapacitatedMedian(
                new double[][] {{0, 1}, {1, 0}}, new double[] {0.1, 0.2}, new double[] {0.3, 0.3}, 1);
        assertThat(new CapacitatedSiting(problem, 1).search(5).orElseThrow().cost())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("without a capacity each point goes to the nearest; without people nobody fills anything")
    void unbounded() {
        var problem = town(12, 3, 0.9, 4);
        var wide = new double[12];
        Arrays.fill(wide, Double.POSITIVE_INFINITY);
        for (var free : new CapacitatedMedian[] {
            new CapacitatedMedian(problem.way, problem.demand, wide, 3),
            new CapacitatedMedian(problem.way, new double[12], problem.capacity, 3)
        }) {
            var plan = new CapacitatedSiting(free, 1).search(ROUNDS).orElseThrow();
            assertThat(plan.cost()).isCloseTo(Enumerated.least(free), within(1e-9));
            keeps(free, plan);
        }
    }

    @Test
    @DisplayName("no sites, or more than points, are refused")
    void refused() {
        assertThatThrownBy(() -> town(4, 0, 0.9, 1)).hasMessageContaining("0 sites of 4");
        assertThatThrownBy(() -> town(4, 5, 0.9, 1)).hasMessageContaining("5 sites of 4");
    }

    /** Points strewn over a square; capacities such that all sites together are wanted to this part. */
    static CapacitatedMedian town(int points, int sites, double wanted, long seed) {
        var random = new Random(seed);
        var x = random.doubles(points, 0, 1000).toArray();
        var y = random.doubles(points, 0, 1000).toArray();
        var way = new double[points][points];
        for (int one = 0; one < points; one++) {
            for (int other = 0; other < points; other++)
                way[one][other] = Math.hypot(x[one] - x[other], y[one] - y[other]);
        }
        var demand = IntStream.range(0, points)
                .mapToDouble(point -> 1 + random.nextInt(20))
                .toArray();
        double each = Math.ceil(Arrays.stream(demand).sum() / wanted / Math.max(1, sites));
        var capacity = new double[points];
        Arrays.fill(capacity, each);
        return new CapacitatedMedian(way, demand, capacity, sites);
    }
}
