package shanyu.planner.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Positions of declared systems, converted once")
class PositionTest {
    @ParameterizedTest(name = "{0}, {1} is shown at {2}, {3}")
    @DisplayName("GCJ-02 as the pairs of the eviltransform library have it, to a millionth of a degree")
    @CsvSource({
        "121.5272106, 31.1774276, 121.531541859215, 31.17530398364597",
        "113.912316, 22.543847, 113.9171764808363, 22.540796131694766",
        "116.377817, 39.911954, 116.38404722455657, 39.91334545536069"
    })
    void shown(double lon, double lat, double shownLon, double shownLat) {
        var shown = Gcj02.of(new Place(lon, lat));
        assertThat(shown.lon()).isCloseTo(shownLon, within(1e-6));
        assertThat(shown.lat()).isCloseTo(shownLat, within(1e-6));
    }

    @Test
    @DisplayName("there and back again is the same place within a tenth of a millimetre, all over the country")
    void thereAndBack() {
        var random = new Random(2);
        for (int n = 0; n < 20_000; n++) {
            var place = new Place(73.5 + random.nextDouble() * 61, 18 + random.nextDouble() * 36);
            var back = Gcj02.of(place).place();
            assertThat(back.metres(place)).isLessThan(1e-4);
            var shown = Gcj02.of(place);
            assertThat(new Place(shown.lon(), shown.lat()).metres(place)).isBetween(10.0, 1_500.0);
        }
    }

    @Test
    @DisplayName("abroad nothing is moved")
    void abroad() {
        var place = new Place(-8.61, 41.15);
        assertThat(Gcj02.of(place)).isEqualTo(new Gcj02(-8.61, 41.15));
        assertThat(new Gcj02(-8.61, 41.15).place()).isEqualTo(place);
    }

    @Test
    @DisplayName("CGCS2000 is taken as it stands")
    void cgcs() {
        assertThat(ReferenceSystem.named(" cgcs2000 ")
                        .orElseThrow()
                        .position(121.5, 31.2)
                        .place())
                .isEqualTo(new Place(121.5, 31.2));
        assertThat(ReferenceSystem.named("EPSG:4490")).contains(ReferenceSystem.CGCS2000);
        assertThat(ReferenceSystem.named("gcj-02")).contains(ReferenceSystem.GCJ02);
        assertThat(ReferenceSystem.named("WGS 84 or so")).isEmpty();
    }
}
