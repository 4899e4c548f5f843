package shanyu.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyu.shared.DivisionCode;
import shanyu.shared.Wgs84;
import tools.jackson.databind.ObjectMapper;

@DisplayName("The 36 towns of Pudong on the ground")
class TownsTest {
    private final Towns towns = new Towns(new ObjectMapper());

    @Test
    void thereAreThirtySixWithSoundBorders() {
        assertThat(towns.known())
                .hasSize(36)
                .allSatisfy(code -> assertThat(towns.border(code).orElseThrow().isValid())
                        .as(code.value())
                        .isTrue());
    }

    @Test
    void eachNameStandsInsideItsOwnTown() {
        assertThat(towns.known())
                .allSatisfy(code ->
                        assertThat(towns.of(towns.middleOf(code).orElseThrow())).contains(code));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "121.5435, 31.2104, 310115016, 世纪公园以东是花木街道",
        "121.5055, 31.2397, 310115005, 东方明珠在陆家嘴街道",
        "121.9300, 30.9000, 310115145, 滴水湖畔是南汇新城镇",
    })
    void aPointIsFoundInItsTown(double longitude, double latitude, String code, String what) {
        assertThat(towns.of(new Wgs84(longitude, latitude))).as(what).contains(new DivisionCode(code));
    }

    @Test
    void acrossTheRiverIsNoTownOfPudong() {
        assertThat(towns.of(new Wgs84(121.4737, 31.2304))).isEqualTo(Optional.empty());
    }

    @Test
    void unknownTownsHaveNoMiddle() {
        assertThat(towns.middleOf(new DivisionCode("319901001"))).isEmpty();
    }
}
