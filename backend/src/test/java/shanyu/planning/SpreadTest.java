package shanyu.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shanyu.shared.Wgs84;

@DisplayName("A town's children over its cells")
class SpreadTest {
    @Test
    @DisplayName("add up to the town's exactly, whatever the weights")
    void addsUp() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            int[] points = random.ints(1 + random.nextInt(40), 0, 30).toArray();
            int children = random.nextInt(6000);
            assertThat(Arrays.stream(Spread.over(cells(points), children)).sum())
                    .isEqualTo(children);
        }
    }

    @Test
    @DisplayName("follow the points; the rest goes to the largest remainders, the first cell first")
    void follows() {
        assertThat(Spread.over(cells(3, 1, 0), 8)).containsExactly(6, 2, 0);
        assertThat(Spread.over(cells(1, 1, 1), 10)).containsExactly(4, 3, 3);
        assertThat(Spread.over(cells(1, 2), 1)).containsExactly(0, 1);
    }

    @Test
    @DisplayName("are spread evenly where no point is known, and are nowhere where there is no cell")
    void withoutPoints() {
        assertThat(Spread.over(cells(0, 0), 4)).containsExactly(2, 2);
        assertThat(Spread.over(List.of(), 4)).isEmpty();
    }

    @Test
    @DisplayName("do not overflow where many children meet many points")
    void large() {
        assertThat(Spread.over(cells(2_000_000_000, 2_000_000_000), 1_000_000)).containsExactly(500_000, 500_000);
    }

    private static List<Cell> cells(int... points) {
        return IntStream.range(0, points.length)
                .mapToObj(n -> new Cell("cell-" + n, "310115016", new Wgs84(121.5, 31.2), List.of(), points[n]))
                .toList();
    }
}
