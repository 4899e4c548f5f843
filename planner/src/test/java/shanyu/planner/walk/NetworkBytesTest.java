package shanyu.planner.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shanyu.planner.walk.Network.Way;

@DisplayName("A network kept as bytes and taken up again")
class NetworkBytesTest {
    @Test
    @DisplayName("has the same nodes, ways and walks, and gives the same bytes again")
    void again() {
        for (long seed = 1; seed <= 40; seed++) {
            var before = network(new Random(seed));
            var bytes = NetworkBytes.of(before);
            var after = NetworkBytes.network(bytes);
            assertThat(NetworkBytes.of(after)).isEqualTo(bytes);
            assertThat(after.nodes()).isEqualTo(before.nodes());
            for (int node = 0; node < before.nodes(); node++) {
                assertThat(after.place(node).metres(before.place(node))).isLessThan(0.01);
                assertThat(reached(after, node)).isEqualTo(reached(before, node));
            }
        }
    }

    @Test
    @DisplayName("is refused when a byte is missing or another thing was kept")
    void broken() {
        var bytes = NetworkBytes.of(network(new Random(7)));
        assertThatThrownBy(() -> NetworkBytes.network(Arrays.copyOf(bytes, bytes.length - 9)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NetworkBytes.network(new byte[] {0, 0, 0, 4, 1, 2}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NetworkBytes.network(new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("may be empty, or hold one node and no way")
    void small() {
        assertThat(NetworkBytes.network(NetworkBytes.of(Network.of(List.of(), List.of())))
                        .nodes())
                .isZero();
        var one = Network.of(List.of(new Place(-180, 90)), List.of());
        assertThat(NetworkBytes.network(NetworkBytes.of(one)).place(0)).isEqualTo(new Place(-180, 90));
    }

    private static Network network(Random random) {
        int nodes = 1 + random.nextInt(50);
        var places = IntStream.range(0, nodes)
                .mapToObj(n -> new Place(121 + random.nextDouble(), 31 + random.nextDouble()))
                .toList();
        var ways = new ArrayList<Way>();
        for (int n = random.nextInt(120); n > 0; n--)
            ways.add(new Way(random.nextInt(nodes), random.nextInt(nodes), random.nextInt(400_000) / 1000.0));
        return random.nextBoolean()
                ? Network.of(places, ways)
                : Network.of(places, ways).alongCurve();
    }

    private static List<Integer> reached(Network network, int node) {
        var walk = new Walk(network);
        int count = walk.from(node, 500);
        return IntStream.range(0, count)
                .map(walk::node)
                .map(walk::millimetres)
                .sorted()
                .boxed()
                .toList();
    }
}
