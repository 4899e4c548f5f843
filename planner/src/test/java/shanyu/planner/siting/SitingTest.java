package shanyu.planner.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Siting: the best plan of a small table, found and bounded; the same plan whenever it is asked again")
class SitingTest {
    private static final int ROUNDS = 60;

    @ParameterizedTest(name = "{0} sites of 11 candidates, {1} of them there already")
    @CsvSource({"1, 0", "2, 0", "3, 0", "5, 0", "10, 0", "11, 0", "3, 2", "4, 4"})
    @DisplayName("median: no other choice costs less, and the bound says no more than the best costs")
    void median(int sites, int existing) {
        for (long seed = 1; seed <= 25; seed++) {
            var random = new Random(seed);
            var costs = Costs.median(17, 11, (demand, site) -> random.nextInt(100));
            holds(costs, sites, IntStream.range(0, existing).toArray(), seed);
        }
    }

    @ParameterizedTest(name = "{0} sites of 12 candidates")
    @ValueSource(ints = {1, 2, 4, 7, 12})
    @DisplayName("covering: no other choice misses fewer people")
    void covering(int sites) {
        for (long seed = 1; seed <= 25; seed++) {
            var random = new Random(seed);
            var people = random.doubles(20).map(each -> Math.floor(each * 50)).toArray();
            var within = IntStream.range(0, 20)
                    .mapToObj(demand -> IntStream.range(0, 12)
                            .filter(site -> random.nextInt(4) == 0)
                            .toArray())
                    .toArray(int[][]::new);
            holds(Costs.covering(people, 12, within), sites, new int[0], seed);
        }
    }

    private static void holds(Costs costs, int sites, int[] existing, long seed) {
        double best = enumerated(costs, sites, existing);
        var plan = Siting.plan(costs, sites, existing, seed, ROUNDS);
        assertThat(plan.cost()).as("seed " + seed).isEqualTo(best);
        assertThat(plan.bound()).as("seed " + seed).isLessThanOrEqualTo(best);
        assertThat(plan.sites()).hasSize(sites).doesNotHaveDuplicates().isSorted();
        for (int site : existing) assertThat(plan.sites()).contains(site);
    }

    private static double enumerated(Costs costs, int sites, int[] existing) {
        int must = Arrays.stream(existing).map(site -> 1 << site).sum();
        return IntStream.range(0, 1 << costs.candidates)
                .filter(choice -> Integer.bitCount(choice) == sites && (choice & must) == must)
                .mapToDouble(choice -> costs.total(IntStream.range(0, costs.candidates)
                        .filter(site -> (choice >> site & 1) == 1)
                        .toArray()))
                .min()
                .orElseThrow();
    }

    @Test
    @DisplayName("where everything is served at home nothing is left to save, and that is proven")
    void proven() {
        var costs = Costs.median(6, 6, (demand, site) -> Math.abs(demand - site));
        var plan = Siting.plan(costs, 6, new int[0], 1, 10);
        assertThat(plan.cost()).isZero();
        assertThat(plan.isProven()).isTrue();
        assertThat(plan.gap()).isZero();
    }

    @Test
    @DisplayName("without a round of search there is a plan, and no bound but what all candidates together would cost")
    void atOnce() {
        var town = town(80, 5);
        var plan = Siting.plan(town, 6, new int[0], 1, 0);
        assertThat(plan.sites()).hasSize(6);
        assertThat(plan.isProven()).isFalse();
        assertThat(plan.bound())
                .isEqualTo(town.total(IntStream.range(0, town.candidates).toArray()))
                .isLessThan(plan.cost());
    }

    @Test
    @DisplayName("who misses nobody, or only those nobody can reach, is proven without a round")
    void nobodyMissed() {
        var costs = Costs.covering(new double[] {5, 7, 3}, 3, new int[][] {{0}, {}, {0, 1}});
        var plan = Siting.plan(costs, 1, new int[0], 1, 0);
        assertThat(plan.cost()).isEqualTo(7);
        assertThat(plan.isProven()).isTrue();
    }

    @Test
    @DisplayName("the same table and seed give the same plan; more rounds never a worse one")
    void same() {
        var costs = town(150, 9);
        var once = Siting.plan(costs, 9, new int[] {3}, 7, 20);
        var again = Siting.plan(costs, 9, new int[] {3}, 7, 20);
        assertThat(again.sites()).isEqualTo(once.sites());
        assertThat(again.bound()).isEqualTo(once.bound());
        assertThat(Siting.plan(costs, 9, new int[] {3}, 7, 60).cost()).isLessThanOrEqualTo(once.cost());
    }

    @Test
    @DisplayName(
            "what somebody else proves meanwhile ends the search at the same plan, and less than that changes nothing")
    void provenElsewhere() {
        var costs = cover(300, 4);
        var alone = Siting.plan(costs, 12, new int[0], 1, 12);
        assertThat(alone.isProven()).as("or there is nothing to prove").isFalse();
        var asked = new AtomicInteger();
        var beside = new Siting(costs, 12, new int[0], 1).search(100_000, () -> {
            asked.incrementAndGet();
            return alone.cost();
        });
        assertThat(asked.get()).isPositive();
        assertThat(beside.sites()).isEqualTo(alone.sites());
        assertThat(beside.bound()).isEqualTo(alone.cost());
        var less = new Siting(costs, 12, new int[0], 1).search(12, () -> alone.cost() - 1);
        assertThat(less.sites()).isEqualTo(alone.sites());
        assertThat(less.bound()).isEqualTo(alone.bound());
    }

    @Test
    @DisplayName(
            "where no price tells more, the search goes on long after; of two triangles three sites reach five corners")
    void triangles() {
        int pairs = 5;
        int corners = 6 * pairs;
        var within = new int[corners][];
        for (int corner = 0; corner < corners; corner++) {
            int first = corner - corner % 3;
            // Reached by the two sites on the sides beside it.
            within[corner] = new int[] {corner, first + (corner + 1) % 3};
        }
        double[] people = new double[corners];
        Arrays.fill(people, 1);
        var costs = Costs.covering(people, corners, within);
        var plan = Siting.plan(costs, 3 * pairs, new int[0], 1, 120);
        assertThat(plan.cost()).isEqualTo(pairs);
        assertThat(plan.bound()).isLessThanOrEqualTo(pairs);
        assertThat(Siting.plan(costs, 3 * pairs, new int[0], 1, 120))
                .usingRecursiveComparison()
                .isEqualTo(plan);
    }

    @Test
    @DisplayName("a demand nobody can reach is missed, and costs what it costs to be missed")
    void missed() {
        var costs = Costs.covering(new double[] {5, 7, 0}, 2, new int[][] {{0}, {}, {1}});
        var plan = Siting.plan(costs, 1, new int[0], 1, 5);
        assertThat(plan.sites()).containsExactly(0);
        assertThat(plan.cost()).isEqualTo(7);
    }

    @Test
    @DisplayName("more sites than candidates, fewer than exist, or a cost that is none are refused")
    void refused() {
        var costs = town(5, 1);
        assertThatThrownBy(() -> Siting.plan(costs, 0, new int[0], 1, 1)).hasMessageContaining("0 sites of 5");
        assertThatThrownBy(() -> Siting.plan(costs, 6, new int[0], 1, 1)).hasMessageContaining("6 sites of 5");
        assertThatThrownBy(() -> Siting.plan(costs, 1, new int[] {0, 1}, 1, 1)).hasMessageContaining("2 exist");
        for (double wrong : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> Costs.median(1, 1, (demand, site) -> wrong))
                    .hasMessageContaining("demand 0 costs");
        }
    }

    /** Points strewn over a square, 1 to 100 people each, within 300 of a site or missed. */
    private static Costs cover(int points, long seed) {
        var random = new Random(seed);
        var x = random.doubles(points, 0, 3000).toArray();
        var y = random.doubles(points, 0, 3000).toArray();
        var people = IntStream.range(0, points)
                .mapToDouble(point -> 1 + random.nextInt(100))
                .toArray();
        var within = IntStream.range(0, points)
                .mapToObj(point -> IntStream.range(0, points)
                        .filter(site -> Math.hypot(x[point] - x[site], y[point] - y[site]) <= 300)
                        .toArray())
                .toArray(int[][]::new);
        return Costs.covering(people, points, within);
    }

    /** Points strewn over a square, people walking between them. */
    private static Costs town(int points, long seed) {
        var random = new Random(seed);
        var x = random.doubles(points, 0, 3000).toArray();
        var y = random.doubles(points, 0, 3000).toArray();
        return Costs.median(points, points, (demand, site) -> Math.hypot(x[demand] - x[site], y[demand] - y[site]));
    }
}
