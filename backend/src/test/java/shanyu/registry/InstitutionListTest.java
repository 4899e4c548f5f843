package shanyu.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.identity.Actor;
import shanyu.norms.ProviderType;
import shanyu.registry.InstitutionLife.Closed;
import shanyu.registry.InstitutionLife.Operating;
import shanyu.registry.Register.Entry;

@HouseTest
@DisplayName("Finding institutions as people do")
class InstitutionListTest {
    private static final LocalDate OPENED = LocalDate.of(2025, 3, 1);

    @Autowired
    private Callers callers;

    @Autowired
    private Register register;

    @Autowired
    private MovableClock clock;

    private static boolean staged;

    @BeforeEach
    void people() {
        callers.nobody();
        clock.set(MovableClock.START);
        if (staged) return;
        staged = true;
        enter("寻樱花木托育园", ProviderType.FOR_PROFIT, true);
        enter("寻樱潍坊宝宝屋", ProviderType.BABY_HOUSE, true);
        enter("寻樱安心家庭托育点", ProviderType.HOME, false);
    }

    private void enter(String name, ProviderType type, boolean open) {
        var life = open ? new Operating(OPENED) : new Closed(OPENED, "停办");
        register.enter("310115000", new Entry(Samples.of(name, type), life), Actor.NOBODY);
    }

    private List<String> names(String query) {
        var answer = callers.as("district").get("/api/institutions?size=200&" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("name").asString())
                .filter(name -> name.startsWith("寻樱"))
                .toList();
    }

    private static String q(String text) {
        return "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "寻樱花, 1",
        "寻樱, 3",
        "xyhm, 1",
        "XYHMTYY, 1",
        "xunying, 3",
        "锦绣路1000, 3",
        "寻樱%托育, 0",
        "寻樱_木, 0",
    })
    void byPartOfNameSoundInitialsOrAddress(String typed, int found) {
        assertThat(names(q(typed))).hasSize(found);
    }

    @Test
    void filtersNarrowAndAreNotGuessedAt() {
        assertThat(names("type=BABY_HOUSE")).containsExactly("寻樱潍坊宝宝屋");
        assertThat(names("state=IN_SERVICE")).hasSize(2);
        assertThat(names("state=CLOSED")).containsExactly("寻樱安心家庭托育点");
        assertThat(names("form=HOURLY")).isEmpty();
        assertThat(names("town=310115016&risk=B")).hasSize(3);
        assertThat(names("risk=A")).isEmpty();
        assertThat(names("asOf=2026-09-15")).as("not yet in the register").isEmpty();
        assertThat(callers.as("district").get("/api/institutions?colour=red").status())
                .isEqualTo(400);
    }

    @Test
    void namesStandInPinyinOrder() {
        assertThat(names("sort=name")).containsExactly("寻樱安心家庭托育点", "寻樱花木托育园", "寻樱潍坊宝宝屋");
        assertThat(names("sort=-name")).first().isEqualTo("寻樱潍坊宝宝屋");
    }

    @Test
    void theMapShowsTheSameOnesAsPoints() {
        var map = callers.as("district").get("/api/institutions/map?" + q("寻樱")).json();
        assertThat(map.path("type").asString()).isEqualTo("FeatureCollection");
        assertThat(map.path("features")).hasSize(3).allSatisfy(feature -> {
            assertThat(feature.at("/geometry/coordinates/0").asDouble()).isEqualTo(121.5435);
            assertThat(feature.at("/properties/risk").asString()).isEqualTo("B");
        });
    }

    @Test
    void sheetsSayWordsNotCodes() {
        String csv = callers.as("district")
                .send(
                        "GET",
                        "/api/institutions?" + q("寻樱花木"),
                        null,
                        Map.of("Accept", "text/csv", "Accept-Language", "zh-CN"))
                .text();
        assertThat(csv).contains("名称", "营利性托育机构", "运营", "全日托", "\"是\"").doesNotContain("FOR_PROFIT");
    }
}
