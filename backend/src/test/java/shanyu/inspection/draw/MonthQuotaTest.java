package shanyu.inspection.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Month's quota: coverage first, then shares by risk class (Pudong plan 二(二)2, DRAW-1 around the text)")
class MonthQuotaTest {
    private static final List<String> CODES = List.of("A", "B", "C", "D");
    private static final List<String> SHARES = List.of("0.03", "0.08", "0.2", "0.5");
    private static final int[] WEIGHTS = {1, 2, 4, 10};

    @ParameterizedTest(name = "month {0}, {1} unvisited → {2} for coverage")
    @CsvSource({
        "1, 0, 0",
        "1, 1, 1",
        "1, 12, 1",
        "1, 13, 2",
        "1, 24, 2",
        "1, 25, 3",
        "6, 7, 1",
        "6, 8, 2",
        "11, 2, 1",
        "11, 3, 2",
        "12, 1, 1",
        "12, 37, 37"
    })
    void coversWhatTheMonthsLeftMustCarry(int month, int unvisited, int cover) {
        var quota = MonthQuota.of(month, counts(new int[] {0, unvisited, 0, 0}, new int[4]));
        assertThat(quota.cover()).isEqualTo(cover);
    }

    @ParameterizedTest(name = "{0} A, {1} B, {2} C, {3} D → shares ask {4}")
    @CsvSource({
        // 3 % of 100 is 3 exactly; one more institution begins the fourth visit
        "100, 0, 0, 0, 3",
        "101, 0, 0, 0, 4",
        "0, 25, 0, 0, 2",
        "0, 26, 0, 0, 3",
        "0, 0, 5, 0, 1",
        "0, 0, 6, 0, 2",
        "0, 0, 0, 2, 1",
        "0, 0, 0, 3, 2",
        "0, 0, 0, 0, 0",
        // the sum is rounded, not each class
        "10, 10, 1, 1, 2"
    })
    void roundsTheSumOfSharesUp(int a, int b, int c, int d, int asked) {
        var quota = MonthQuota.of(1, counts(new int[] {a, b, c, d}, new int[4]));
        assertThat(quota.byShare()).isEqualTo(asked);
    }

    @Test
    void drawsTheLargerOfCoverageAndShares() {
        // 240 institutions in January: coverage 20; shares 120·3 % + 72·8 % + 36·20 % + 12·50 % = 22.56 → 23
        var january = MonthQuota.of(1, counts(new int[] {120, 72, 36, 12}, new int[4]));
        assertThat(january.cover()).isEqualTo(20);
        assertThat(january.byShare()).isEqualTo(23);
        assertThat(january.n()).isEqualTo(23);
        // nobody is visited yet, so what goes beyond coverage comes from U as well
        assertThat(january.k()).containsEntry("U", 23).containsEntry("VD", 0);
    }

    @Test
    void apportionsTheRestByWeightTimesCountWithLargestRemainder() {
        // visited: A 60·1, B 36·2, C 18·4, D 6·10 → claims 60, 72, 72, 60 of 264; beyond coverage 3 seats
        var july = MonthQuota.of(7, counts(new int[] {120, 72, 36, 12}, new int[] {60, 36, 18, 6}));
        assertThat(july.cover()).isEqualTo(20);
        assertThat(july.n()).isEqualTo(23);
        // 3·72/264 = 0.82 for B and C, 3·60/264 = 0.68 for A and D: B, C first, then A before D by code
        assertThat(july.k()).isEqualTo(Map.of("U", 20, "VA", 1, "VB", 1, "VC", 1, "VD", 0));
    }

    @Test
    void capsAStratumAtItsSizeAndLetsTheOverflowGoToUnvisited() {
        // one D institution visited claims 10 of 11, but there is only one of it
        var quota = MonthQuota.of(
                1,
                List.of(
                        new RiskCount("A", new BigDecimal("0.5"), 1, 13, 1),
                        new RiskCount("D", new BigDecimal("0.5"), 10, 1, 1)));
        assertThat(quota.cover()).isEqualTo(1);
        assertThat(quota.n()).isEqualTo(7);
        // 6 seats: D asks 5.45, A 0.55 → 5 and 1; D holds 1, so 4 go to U
        assertThat(quota.k()).isEqualTo(Map.of("U", 5, "VA", 1, "VD", 1));
    }

    @Test
    void givesBackToTheClassesWhatUnvisitedCannotTake() {
        var quota = MonthQuota.of(
                3,
                List.of(
                        new RiskCount("A", new BigDecimal("0.4"), 1, 10, 10),
                        new RiskCount("D", new BigDecimal("0.5"), 10, 2, 2)));
        assertThat(quota.cover()).isZero();
        // D asks 10/3 of 5 and holds 2; with U empty the rest must be A's
        assertThat(quota.k()).isEqualTo(Map.of("U", 0, "VA", 3, "VD", 2));
    }

    @Test
    void breaksTiesByCode() {
        var quota = MonthQuota.of(
                12,
                List.of(
                        new RiskCount("A", new BigDecimal("0.1"), 1, 5, 5),
                        new RiskCount("B", new BigDecimal("0.1"), 1, 5, 5)));
        assertThat(quota.k()).isEqualTo(Map.of("U", 0, "VA", 1, "VB", 0));
    }

    @Test
    void emptyPoolDrawsNothing() {
        assertThat(MonthQuota.of(5, counts(new int[4], new int[4])).n()).isZero();
    }

    @Test
    @DisplayName("10,000 random months: Σk = n, no stratum above its size, U at least covered")
    void quotasAlwaysAddUp() {
        var random = new Random(20261125);
        for (int i = 0; i < 10_000; i++) {
            int most = i % 3 == 0 ? 4 : 120;
            int[] all = IntStream.range(0, 4).map(c -> random.nextInt(most)).toArray();
            int[] visited =
                    IntStream.range(0, 4).map(c -> random.nextInt(all[c] + 1)).toArray();
            var quota = MonthQuota.of(1 + random.nextInt(12), counts(all, visited));
            assertThat(quota.k().values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(quota.n());
            assertThat(quota.k())
                    .allSatisfy((stratum, k) ->
                            assertThat(k).isBetween(0, quota.size().get(stratum)));
            assertThat(quota.k().get("U")).isGreaterThanOrEqualTo(quota.cover());
        }
    }

    @Test
    @DisplayName("300 random years: twelve months visit everybody, newcomers of the year included")
    void twelveMonthsCoverEverybody() {
        var random = new Random(42);
        for (int year = 0; year < 300; year++) {
            Map<Integer, Integer> classOf = new HashMap<>();
            int start = random.nextInt(260);
            for (int i = 0; i < start; i++) classOf.put(i, random.nextInt(4));
            Set<Integer> visited = new HashSet<>();
            for (int month = 1; month <= 12; month++) {
                for (int joins = random.nextInt(4); joins > 0; joins--) classOf.put(classOf.size(), random.nextInt(4));
                drawOneMonth(month, classOf, visited, random);
            }
            assertThat(visited).as("year %d", year).hasSize(classOf.size());
        }
    }

    private static void drawOneMonth(int month, Map<Integer, Integer> classOf, Set<Integer> visited, Random random) {
        int[] all = new int[4];
        int[] seen = new int[4];
        classOf.forEach((id, risk) -> {
            all[risk]++;
            if (visited.contains(id)) seen[risk]++;
        });
        var quota = MonthQuota.of(month, counts(all, seen));
        var unvisited = new java.util.ArrayList<>(
                classOf.keySet().stream().filter(id -> !visited.contains(id)).toList());
        java.util.Collections.shuffle(unvisited, random);
        visited.addAll(unvisited.subList(0, quota.k().get("U")));
    }

    private static List<RiskCount> counts(int[] all, int[] visited) {
        return IntStream.range(0, 4)
                .mapToObj(
                        c -> new RiskCount(CODES.get(c), new BigDecimal(SHARES.get(c)), WEIGHTS[c], all[c], visited[c]))
                .toList();
    }
}
