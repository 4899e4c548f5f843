package shanyu.planner.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shanyu.planner.walk.Network.Way;

@DisplayName(
        "Walking: what is reached within so many metres is what the shortest ways say, from any node, again and again")
class WalkTest {
    private static final Place ANYWHERE = new Place(121.5, 31.2);

    @Test
    @DisplayName("a hundred random networks, walked by Bellman and Ford's plain rule and by ours")
    void likeThePlainRule() {
        for (long seed = 1; seed <= 100; seed++) {
            var random = new Random(seed);
            int nodes = 2 + random.nextInt(60);
            var ways = random.ints(random.nextInt(150), 0, nodes)
                    .mapToObj(from -> new Way(from, random.nextInt(nodes), length(random)))
                    .toList();
            var walk = new Walk(network(nodes, ways));
            for (int turn = 0; turn < 5; turn++) {
                int from = random.nextInt(nodes);
                double limit = random.nextInt(4) == 0 ? 0 : random.nextInt(900);
                assertThat(reached(walk, from, limit)).as("seed " + seed).isEqualTo(plainly(nodes, ways, from, limit));
            }
        }
    }

    @Test
    @DisplayName("streets with houses between their ends, dead ends, a ring and a street alone, from every node")
    void alongStreets() {
        for (long seed = 1; seed <= 60; seed++) {
            var random = new Random(seed);
            var ways = new ArrayList<Way>();
            int corners = 1 + random.nextInt(8);
            int nodes = corners;
            for (int streets = random.nextInt(14); streets > 0; streets--) {
                int last = random.nextInt(corners);
                for (int houses = random.nextInt(5); houses > 0; houses--) {
                    ways.add(new Way(nodes, last, length(random)));
                    last = nodes++;
                }
                if (random.nextInt(4) > 0) ways.add(new Way(last, random.nextInt(corners), length(random)));
            }
            int ring = nodes;
            for (int n = 0; n < 5; n++) ways.add(new Way(ring + n, ring + (n + 1) % 5, length(random)));
            ways.add(new Way(ring + 5, ring + 6, length(random)));
            nodes += 7;
            var walk = new Walk(network(nodes, ways));
            for (int from = 0; from < nodes; from++) {
                double limit = random.nextInt(900);
                assertThat(reached(walk, from, limit))
                        .as("seed " + seed + " from " + from)
                        .isEqualTo(plainly(nodes, ways, from, limit));
            }
        }
    }

    /** Short and long ones, ways of no length, and lengths that share buckets. */
    private static double length(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextInt(3) + 0.001;
            default -> random.nextInt(300_000) / 1000.0;
        };
    }

    private static TreeMap<Integer, Double> plainly(int nodes, List<Way> ways, int from, double limit) {
        var far = new long[nodes];
        Arrays.fill(far, Long.MAX_VALUE / 2);
        far[from] = 0;
        for (int round = 0; round < nodes; round++) {
            for (var way : ways) {
                long length = Math.round(way.metres() * 1000);
                far[way.to()] = Math.min(far[way.to()], far[way.from()] + length);
                far[way.from()] = Math.min(far[way.from()], far[way.to()] + length);
            }
        }
        var reached = new TreeMap<Integer, Double>();
        IntStream.range(0, nodes)
                .filter(node -> far[node] <= limit * 1000)
                .forEach(node -> reached.put(node, far[node] / 1000.0));
        return reached;
    }

    private static TreeMap<Integer, Double> reached(Walk walk, int from, double limit) {
        int count = walk.from(from, limit);
        var reached = new TreeMap<Integer, Double>();
        for (int n = 0; n < count; n++) reached.put(walk.node(n), walk.metres(walk.node(n)));
        assertThat(reached).as("each once").hasSize(count);
        return reached;
    }

    @Test
    @DisplayName("the end of the limit is reached, a millimetre beyond is not; less than nothing reaches nothing")
    void atTheLimit() {
        var walk = new Walk(network(2, List.of(new Way(0, 1, 500))));
        assertThat(walk.from(0, 500)).isEqualTo(2);
        assertThat(walk.from(0, 499.999)).isEqualTo(1);
        assertThat(walk.from(1, 0)).isEqualTo(1);
        assertThat(walk.from(1, -1)).isZero();
    }

    @Test
    @DisplayName("a walk ends at a thousand kilometres, and sums of very long ways do not come round from behind")
    void longWays() {
        var ways = IntStream.range(0, 9)
                .mapToObj(node -> new Way(node, node + 1, 999_999))
                .toList();
        assertThat(new Walk(network(10, ways)).from(0, 5_000_000)).isEqualTo(2);
        var half = IntStream.range(0, 9)
                .mapToObj(node -> new Way(node, node + 1, 500_000))
                .toList();
        assertThat(new Walk(network(10, half)).from(0, 5_000_000)).isEqualTo(3);
    }

    @Test
    @DisplayName("the ten thousandth walk on the same arrays is as the first, however long the others were")
    void tenThousand() {
        var random = new Random(9);
        var ways = random.ints(200, 0, 80)
                .mapToObj(from -> new Way(from, random.nextInt(80), length(random)))
                .toList();
        var network = network(80, ways);
        var walk = new Walk(network);
        for (int turn = 0; turn < 10_000; turn++) {
            int from = random.nextInt(80);
            double limit = random.nextInt(3) == 0 ? 1_000_000 * random.nextDouble() : random.nextInt(900);
            assertThat(reached(walk, from, limit)).isEqualTo(reached(new Walk(network), from, limit));
            assertThat(walk.reaches(from)).isTrue();
        }
    }

    @Test
    @DisplayName("a way has a length from 0 to a thousand kilometres")
    void lengths() {
        for (double wrong : new double[] {-0.001, Double.NaN, Double.POSITIVE_INFINITY, 1_000_001})
            assertThatThrownBy(() -> new Way(0, 1, wrong)).hasMessageContaining("no length of a way");
        assertThat(new Way(0, 1, 1_000_000).metres()).isEqualTo(1_000_000);
        // One from a node to itself leads nowhere, and has a length all the same.
        for (int to : new int[] {0, 1})
            assertThatThrownBy(() ->
                            Network.of(new double[2], new double[2], new int[] {0}, new int[] {to}, new int[] {-1}))
                    .hasMessageContaining("no length of a way");
    }

    @Test
    @DisplayName("the nearest node is the nearest of all, also across cells and beside the network")
    void nearest() {
        var random = new Random(5);
        var places = new ArrayList<Place>();
        for (int n = 0; n < 400; n++)
            places.add(new Place(121.5 + random.nextDouble() * 0.03, 31.2 + random.nextDouble() * 0.03));
        var network = Network.of(places, List.of());
        var nearest = new Nearest(network);
        for (int n = 0; n < 300; n++) {
            var place = new Place(121.49 + random.nextDouble() * 0.05, 31.19 + random.nextDouble() * 0.05);
            double least = places.stream().mapToDouble(place::metres).min().orElseThrow();
            assertThat(nearest.to(place).metres()).isEqualTo(least);
        }
        assertThat(nearest.to(new Place(100, 0)).node()).isEqualTo(-1);
    }

    @Test
    @DisplayName("metres on the earth: a degree of latitude is 111.195 km; no place lies beyond the poles")
    void metres() {
        assertThat(new Place(121.5, 31).metres(new Place(121.5, 32))).isCloseTo(111_195, within(1.0));
        assertThat(ANYWHERE.metres(ANYWHERE)).isZero();
        assertThat(new Place(0, 0).metres(new Place(180, 0))).isCloseTo(Math.PI * 6_371_008.8, within(1.0));
        assertThatThrownBy(() -> new Place(180.1, 0)).hasMessageContaining("no place on earth");
        assertThatThrownBy(() -> new Place(0, Double.NaN)).hasMessageContaining("no place on earth");
    }

    private static Network network(int nodes, List<Way> ways) {
        return Network.of(java.util.Collections.nCopies(nodes, ANYWHERE), ways);
    }
}
