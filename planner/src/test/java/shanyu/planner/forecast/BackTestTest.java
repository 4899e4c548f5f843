package shanyu.planner.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Back-test: every earlier year forecast anew, knowing nothing later")
class BackTestTest {
    private static final int PATHS = 200;

    private final Panel panel = ForecastTest.town(ForecastTest.Process.FALLING, 4);

    @Test
    @DisplayName("from the third year to the last but one, as far ahead as there are truths")
    void origins() {
        var lines = BackTest.of(panel, 2, PATHS, 1).lines();
        assertThat(lines).hasSize(7 + 6);
        assertThat(lines.getFirst().origin()).isEqualTo(panel.first() + 2);
        assertThat(lines.getLast().origin()).isEqualTo(panel.last() - 1);
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.origin() + line.ahead()).isLessThanOrEqualTo(panel.last()));
    }

    @Test
    @DisplayName("what lies after an origin and its target does not move its line by a digit")
    void blind() {
        var other = new Panel(
                panel.areas(), panel.first(), doubledAfter(panel.births(), 7), doubledAfter(panel.women(), 7));
        int known = panel.first() + 7;
        var lines =
                BackTest.of(panel, 2, PATHS, 1).lines().stream().filter(line -> line.origin() + line.ahead() <= known);
        assertThat(BackTest.of(other, 2, PATHS, 1).lines().stream()
                        .filter(line -> line.origin() + line.ahead() <= known))
                .containsExactlyElementsOf(lines.toList());
    }

    @Test
    @DisplayName(
            "errors as one reckons by hand, against the last year and against the last year with the whole's change")
    void byHand() {
        var steady = new Panel(
                java.util.List.of("a", "b"),
                2020,
                new double[][] {{100, 90, 81, 90}, {100, 90, 81, 60}},
                new double[][] {{1000, 1000, 1000, 1000}, {1000, 1000, 1000, 1000}});
        var line = BackTest.of(steady, 1, PATHS, 1).lines().getFirst();
        assertThat(line.births()).isEqualTo(150);
        // |90 − 81| + |60 − 81| = 30 of 150; with the fall of 10 %: |90 − 72.9| + |60 − 72.9| = 30
        assertThat(line.naive()).isEqualTo(20);
        assertThat(line.trend()).isEqualTo(20);
        assertThat(line.areas()).isEqualTo(2);
    }

    private static double[][] doubledAfter(double[][] of, int column) {
        return Arrays.stream(of)
                .map(row -> {
                    var changed = row.clone();
                    for (int n = column + 1; n < row.length; n++) changed[n] *= 2;
                    return changed;
                })
                .toArray(double[][]::new);
    }
}
