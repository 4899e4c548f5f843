package shanyu.planner.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The node nearest to a place is the one that looking at every node finds")
class NearestTest {
    @ParameterizedTest(name = "around latitude {0}")
    @ValueSource(doubles = {0, 31.2, -64, 85})
    void likeLookingAtAll(double lat) {
        var random = new Random(7);
        for (int turn = 0; turn < 60; turn++) {
            double spread = turn % 3 == 0 ? 0.002 : 0.05;
            var places = random.doubles(1 + random.nextInt(80), -spread, spread)
                    .mapToObj(east -> new Place(121 + east, lat + spread * (random.nextDouble() - 0.5)))
                    .toList();
            var nearest = new Nearest(Network.of(places, List.of()));
            for (int n = 0; n < 20; n++) {
                var place = new Place(
                        121 + spread * 3 * (random.nextDouble() - 0.5), lat + spread * (random.nextDouble() - 0.5));
                int best = IntStream.range(0, places.size())
                        .reduce((a, b) -> place.metres(places.get(b)) < place.metres(places.get(a)) ? b : a)
                        .orElseThrow();
                double metres = place.metres(places.get(best));
                assertThat(nearest.to(place))
                        .isEqualTo(metres <= 5_000 ? new Nearest.Found(best, metres) : Nearest.NOTHING);
                assertThat(nearest.to(place, metres)).isEqualTo(new Nearest.Found(best, metres));
                assertThat(nearest.to(place, Math.nextDown(metres))).isEqualTo(Nearest.NOTHING);
            }
        }
    }

    @Test
    @DisplayName("at the edges of the map of the world")
    void edges() {
        var places = List.of(new Place(180, 90), new Place(-180, -90), new Place(180, 0), new Place(-180, 0));
        var nearest = new Nearest(Network.of(places, List.of()));
        for (int n = 0; n < places.size(); n++)
            assertThat(nearest.to(places.get(n)).metres()).isLessThan(1e-6);
    }
}
