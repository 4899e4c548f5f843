package shanyu.planner.prover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import shanyu.planner.prover.Verdict.Status;

@DisplayName("Provers: each says what a small program costs at least, on the safe side, and ends when it must")
class ProverTest {
    private static final Limits MINUTE = Limits.of(Duration.ofMinutes(1));

    static List<Solver> solvers() {
        return List.of(OrTools.load(), OjAlgo.load());
    }

    @ParameterizedTest
    @MethodSource("solvers")
    @DisplayName("knapsacks of twelve items: never above the best, and as good as it")
    void solves(Solver solver) {
        for (var kind : Prover.Kind.values()) {
            for (long seed = 1; seed <= 10; seed++) {
                var random = new Random(seed);
                var worth = random.ints(12, 1, 100).toArray();
                var weight = random.ints(12, 1, 30).toArray();
                var verdict = solver.solve(knapsack(worth, weight, 60), kind, MINUTE);
                double best = best(worth, weight, 60);
                assertThat(verdict.status()).isEqualTo(Status.SOLVED);
                assertThat(verdict.bound()).isLessThanOrEqualTo(-best).isCloseTo(-best, within(1e-3));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("solvers")
    @DisplayName("amounts beside choices, rows from both sides, and a program nothing satisfies")
    void rows(Solver solver) {
        for (var kind : Prover.Kind.values()) {
            var model = new Model();
            int open = model.choice(5);
            int served = model.amount(-2, 10);
            model.atMost(new int[] {served, open}, new double[] {1, -4}, 0);
            model.row(new int[] {served}, new double[] {1}, 1, 3.5);
            assertThat(solver.solve(model, kind, MINUTE).bound()).isCloseTo(5 - 7, within(1e-5));
            model.atLeast(new int[] {served}, new double[] {2}, 9);
            var none = solver.solve(model, kind, MINUTE);
            assertThat(none.status()).isEqualTo(Status.INFEASIBLE);
            assertThat(none.bound()).isEqualTo(Double.POSITIVE_INFINITY);
        }
    }

    @ParameterizedTest
    @EnumSource(Prover.Kind.class)
    @DisplayName("in a process of its own the same is said, by OR-Tools where it loads")
    void process(Prover.Kind kind) {
        var verdict = new SolverProcess()
                .prove(knapsack(new int[] {5, 4, 3}, new int[] {4, 3, 2}, 5), kind, MINUTE, () -> false);
        assertThat(verdict.bound()).isCloseTo(-7, within(1e-5));
        assertThat(verdict.prover()).startsWith("OR-Tools");
    }

    @ParameterizedTest
    @EnumSource(Prover.Kind.class)
    @DisplayName("out of time: what is said is on the safe side, if anything is")
    void outOfTime(Prover.Kind kind) {
        var verdict = new SolverProcess().prove(hard(), kind, Limits.of(Duration.ofSeconds(1)), () -> false);
        assertThat(verdict.status()).isEqualTo(Status.STOPPED);
        assertThat(verdict.bound()).isLessThanOrEqualTo(61);
    }

    @Test
    @DisplayName("out of memory: the proof ends, and nothing else does")
    void outOfMemory() {
        var verdict = new SolverProcess()
                .prove(large(), Prover.Kind.COVERING, new Limits(Duration.ofMinutes(1), 1 << 20), () -> false);
        assertThat(verdict.status()).isEqualTo(Status.STOPPED);
        assertThat(verdict.bound()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    @DisplayName("a job in the background is called off at once, and tells its progress until it ends")
    void calledOff() throws InterruptedException {
        var told = Collections.synchronizedList(new ArrayList<Double>());
        var job = ProofJob.start(
                new SolverProcess(), hard(), Prover.Kind.CAPACITY, Limits.of(Duration.ofMinutes(10)), told::add);
        while (told.size() < 3) Thread.sleep(20);
        assertThat(job.isDone()).isFalse();
        job.cancel();
        assertThat(job.verdict().status()).isEqualTo(Status.STOPPED);
        assertThat(job.isDone()).isTrue();
        assertThat(new ArrayList<>(told)).isSorted().allMatch(part -> part >= 0 && part <= 1);
    }

    @Test
    @DisplayName("a solver that fails fails the job, and limits below nothing are refused")
    void fails() {
        Prover broken = (model, kind, limits, isCancelled) -> {
            throw new IllegalStateException("broken");
        };
        var job = ProofJob.start(broken, new Model(), Prover.Kind.COVERING, MINUTE, part -> {});
        assertThatThrownBy(job::verdict).hasRootCauseMessage("broken");
        assertThatThrownBy(() -> Limits.of(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Model knapsack(int[] worth, int[] weight, int capacity) {
        var model = new Model();
        var of = IntStream.of(worth).map(each -> model.choice(-each)).toArray();
        model.atMost(of, IntStream.of(weight).asDoubleStream().toArray(), capacity);
        return model;
    }

    private static int best(int[] worth, int[] weight, int capacity) {
        return IntStream.range(0, 1 << worth.length)
                .filter(choice -> sum(weight, choice) <= capacity)
                .map(choice -> sum(worth, choice))
                .max()
                .orElseThrow();
    }

    private static int sum(int[] of, int choice) {
        return IntStream.range(0, of.length)
                .filter(k -> (choice >> k & 1) == 1)
                .map(k -> of[k])
                .sum();
    }

    /** Steiner triples of 81: thirty years of solvers have not made it quick; a cover of 61 is best. */
    private static Model hard() {
        int points = 81;
        var model = new Model();
        var of = IntStream.range(0, points).map(point -> model.choice(1)).toArray();
        for (int a = 0; a < points; a++) {
            for (int b = a + 1; b < points; b++) {
                int c = third(a, b);
                if (c > b) model.atLeast(new int[] {of[a], of[b], of[c]}, new double[] {1, 1, 1}, 1);
            }
        }
        return model;
    }

    /** Of the affine space over three elements: digits in base 3 that add up to 0. */
    private static int third(int a, int b) {
        int c = 0;
        for (int place = 1; place < 81; place *= 3) c += (6 - a / place % 3 - b / place % 3) % 3 * place;
        return c;
    }

    private static Model large() {
        var model = new Model();
        var random = new Random(1);
        var of = IntStream.range(0, 400_000)
                .map(n -> model.choice(1 + random.nextInt(100)))
                .toArray();
        for (int n = 0; n + 3 < of.length; n++)
            model.atLeast(new int[] {of[n], of[n + 1], of[n + 3]}, new double[] {1, 2, 3}, 3);
        return model;
    }
}
