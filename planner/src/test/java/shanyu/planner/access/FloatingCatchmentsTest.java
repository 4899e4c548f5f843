package shanyu.planner.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Floating catchments: places shared among all who can walk to them")
class FloatingCatchmentsTest {
    private static final double LIMIT = 1000;

    @Test
    @DisplayName("two people of one house have half a place each; who has two houses in reach adds up both shares")
    void byHand() {
        var pairs = List.of(new Pair(0, 0, 100), new Pair(1, 0, 200), new Pair(1, 1, 900));
        var share = FloatingCatchments.of(new double[] {30, 10}, new double[] {20, 5}, pairs, LIMIT, Decay.EVEN);
        assertThat(share).containsExactly(20.0 / 40, 20.0 / 40 + 5.0 / 10);
    }

    @Test
    @DisplayName("as the two sums written out say, on random towns, to the twelfth digit")
    void asWrittenOut() {
        for (long seed = 1; seed <= 60; seed++) {
            var random = new Random(seed);
            int demands = 1 + random.nextInt(40);
            int supplies = 1 + random.nextInt(12);
            var people = random.doubles(demands)
                    .map(each -> random.nextInt(5) == 0 ? 0 : each * 300)
                    .toArray();
            var places = random.doubles(supplies)
                    .map(each -> random.nextInt(6) == 0 ? 0 : each * 120)
                    .toArray();
            var metres = new double[demands][supplies];
            for (var row : metres) for (int s = 0; s < supplies; s++) row[s] = random.nextInt(2500);
            var pairs = new ArrayList<Pair>();
            for (int d = 0; d < demands; d++) {
                for (int s = 0; s < supplies; s++) if (metres[d][s] <= LIMIT) pairs.add(new Pair(d, s, metres[d][s]));
            }
            for (boolean gaussian : new boolean[] {false, true}) {
                var ours = FloatingCatchments.of(people, places, pairs, LIMIT, gaussian ? Decay.GAUSSIAN : Decay.EVEN);
                double given = 0;
                for (int d = 0; d < demands; d++) {
                    double written = 0;
                    for (int s = 0; s < supplies; s++) {
                        double asking = 0;
                        for (int other = 0; other < demands; other++)
                            asking += people[other] * weight(metres[other][s], gaussian);
                        if (asking > 0) written += places[s] * weight(metres[d][s], gaussian) / asking;
                    }
                    assertThat(ours[d]).as("seed " + seed).isCloseTo(written, within(1e-12 * Math.max(1, written)));
                    given += people[d] * ours[d];
                }
                double reachable = 0;
                for (int s = 0; s < supplies; s++) {
                    for (int d = 0; d < demands; d++) {
                        if (people[d] > 0 && weight(metres[d][s], gaussian) > 0) {
                            reachable += places[s];
                            break;
                        }
                    }
                }
                assertThat(given)
                        .as("all places that can be reached are given, and no more")
                        .isCloseTo(reachable, within(1e-6));
            }
        }
    }

    /** Written a second time, from the papers. */
    private static double weight(double metres, boolean gaussian) {
        if (metres > LIMIT) return 0;
        return gaussian
                ? (Math.exp(-metres * metres / (2 * LIMIT * LIMIT)) - Math.exp(-1.0 / 2)) / (1 - Math.exp(-1.0 / 2))
                : 1;
    }

    @Test
    @DisplayName("the weight of a way: all at the door, none at the limit and beyond")
    void weights() {
        assertThat(Decay.GAUSSIAN.weight(0, LIMIT)).isEqualTo(1);
        assertThat(Decay.GAUSSIAN.weight(LIMIT, LIMIT)).isZero();
        assertThat(Decay.GAUSSIAN.weight(LIMIT + 1, LIMIT)).isZero();
        assertThat(Decay.GAUSSIAN.weight(0, 0)).isEqualTo(1);
        assertThat(Decay.EVEN.weight(LIMIT, LIMIT)).isEqualTo(1);
        assertThat(Decay.EVEN.weight(LIMIT + 0.001, LIMIT)).isZero();
    }

    @Test
    @DisplayName("a house without places covers nobody, and one too far neither")
    void covered() {
        var pairs = List.of(new Pair(0, 0, 100), new Pair(1, 1, 100), new Pair(2, 1, 1001));
        assertThat(FloatingCatchments.covered(3, new double[] {0, 8}, pairs, LIMIT))
                .containsExactly(false, true, false);
    }
}
