package shanyu.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import shanyu.Callers;
import shanyu.HouseTest;

@HouseTest
@DisplayName("The map's layers: officials see them, the public only with a review number")
class MapControllerTest {
    @Autowired
    private Callers callers;

    @ParameterizedTest
    @EnumSource(Layer.class)
    void aLayerComesAsGeoJsonWithItsAttribution(Layer layer) {
        var answer = callers.as("district").get("/api/geo/layers/" + layer.fileName());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().headers().firstValue("Content-Type")).contains("application/geo+json");
        assertThat(answer.json().path("attribution").asString()).contains("OpenStreetMap contributors", "ODbL");
        assertThat(answer.json().path("features").size()).isPositive();
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        var first = callers.as("district").get("/api/geo/layers/stations");
        var second = callers.as("district")
                .send("GET", "/api/geo/layers/stations", null, Map.of("If-None-Match", first.etag()));
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.response().body()).isEmpty();
    }

    @Test
    void outsideTheDemonstrationThePublicGetsNoMapOfBorders() {
        var refused = callers.nobody().get("/api/geo/layers/towns");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("map-review-number-needed");
        assertThat(callers.nobody().get("/api/geo/map").json().path("shown").asBoolean())
                .isFalse();
    }

    @Test
    void thereIsNoOtherLayer() {
        assertThat(callers.as("district").get("/api/geo/layers/secret").status())
                .isEqualTo(404);
    }
}
