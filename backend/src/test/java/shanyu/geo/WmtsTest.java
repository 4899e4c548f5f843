package shanyu.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A map in pictures beneath our own layers (WMTS)")
class WmtsTest {
    private static final String KEYED =
            "https://t0.tianditu.gov.cn/vec_w/wmts?LAYER=vec&TILEMATRIX={TileMatrix}&TILEROW={TileRow}&TILECOL={TileCol}&tk=k";
    private static final String RESTFUL = "http://10.1.2.3:8080/wmts/img/w/{TileMatrix}/{TileRow}/{TileCol}.png";

    @Test
    @DisplayName("is a template a map program reads, and the one server the pages let in")
    void templates() {
        var map = new Wmts(List.of(KEYED, KEYED, RESTFUL), "天地图");
        assertThat(map.templates())
                .contains(
                        "https://t0.tianditu.gov.cn/vec_w/wmts?LAYER=vec&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=k",
                        "http://10.1.2.3:8080/wmts/img/w/{z}/{y}/{x}.png");
        assertThat(map.origins()).containsExactly("https://t0.tianditu.gov.cn", "http://10.1.2.3:8080");
    }

    @Test
    @DisplayName("not set, there is none and nobody is let in")
    void none() {
        assertThat(new Wmts(List.of(), "").origins()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://map.example/{TileMatrix}/{TileRow}.png",
                "https://map.example/{z}/{y}/{x}.png",
                "ftp://map.example/{TileMatrix}/{TileRow}/{TileCol}",
                "/tiles/{TileMatrix}/{TileRow}/{TileCol}",
                "https://user:word@map.example/{TileMatrix}/{TileRow}/{TileCol}",
                "https://map.example; script-src *//{TileMatrix}/{TileRow}/{TileCol}"
            })
    @DisplayName("what cannot be right stops the start, and names the setting")
    void refused(String template) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wmts(List.of(template), "somebody"))
                .withMessageContaining("shanyu.geo.wmts.layers")
                .withMessageContaining(template);
    }

    @Test
    @DisplayName("nobody's map is shown without the name of who made it")
    void attribution() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wmts(List.of(RESTFUL), " "))
                .withMessageContaining("shanyu.geo.wmts.attribution");
    }
}
