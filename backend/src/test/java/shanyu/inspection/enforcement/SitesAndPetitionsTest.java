package shanyu.inspection.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shanyu.Callers.Answer;
import shanyu.HouseTest;
import shanyu.MovableClock;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName("An unlicensed site never waits silently; a petition is answered by one unit and checked by another")
class SitesAndPetitionsTest {
    @Autowired
    private ApplicationContext house;

    private CaseScene scene;

    @BeforeEach
    void enter() {
        house.getBean(MovableClock.class).set(MovableClock.START);
        scene = new CaseScene(house);
    }

    private JsonNode suspect() {
        var answer = scene.scene.as("town-huamu").post("/api/unlicensed-sites", seen("310115016"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private static Map<String, Object> seen(String town) {
        return Map.of(
                "town",
                town,
                "name",
                "晨晖宝贝屋",
                "address",
                "梅花路 88 号",
                "longitude",
                121.54,
                "latitude",
                31.21,
                "accuracyM",
                15,
                "source",
                "PATROL",
                "note",
                "门口有婴儿车",
                "photos",
                List.of());
    }

    private Answer step(String id, String verb) {
        var town = scene.scene.as("town-huamu");
        String path = "/api/unlicensed-sites/" + id;
        return town.post(
                path + "/" + verb, Map.of("text", "现场查看"), town.get(path).etag());
    }

    @Test
    @DisplayName("suspected, verified, guided, ordered, a case: after each step somebody has a clock")
    void siteWalk() {
        String id = suspect().at("/row/id").asString();
        assertThat(step(id, "guidance").problem()).isEqualTo("site-not-in-state");
        for (String verb : List.of("verification", "guidance", "order")) {
            var shown = step(id, verb);
            assertThat(shown.status()).as(shown.text()).isEqualTo(200);
            assertThat(shown.json().at("/row/dueAt").asString()).as(verb).isNotEmpty();
        }
        var opened = scene.scene
                .as("town-huamu")
                .post("/api/cases", Map.of("site", id, "title", "无照点处置", "why", "责令停止后仍在收托"));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        scene.id = opened.json().at("/row/id").asString();
        var site = scene.scene.as("district").get("/api/unlicensed-sites/" + id).json();
        assertThat(site.at("/row/state").asString()).isEqualTo("in-case");
        assertThat(site.path("jointCase").asString()).isEqualTo(scene.id);
        scene.investigate();
        scene.does("fire", "proposal", Map.of("kind", "NOT_ESTABLISHED", "harmless", false, "reason", "已自行停办并清退"));
        scene.does("fire-deputy", "decision", CaseScene.words("同意"));
        scene.does("town-huamu", "closing", CaseScene.words("结案"));
        assertThat(scene.scene
                        .as("district")
                        .get("/api/unlicensed-sites/" + id)
                        .json()
                        .at("/row/state")
                        .asString())
                .isEqualTo("case-closed");
    }

    @Test
    @DisplayName("a site of another town is as good as missing")
    void foreign() {
        String id = suspect().at("/row/id").asString();
        assertThat(scene.scene
                        .as("town-weifang")
                        .get("/api/unlicensed-sites/" + id)
                        .status())
                .isEqualTo(404);
        assertThat(scene.scene
                        .as("town-huamu")
                        .post("/api/unlicensed-sites", seen("310115004"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("a petition keeps its number, its unit and its default clock; handed over, the clock begins anew")
    void petition() {
        var district = scene.scene.as("district");
        var entered = district.post(
                "/api/petitions",
                Map.of(
                        "kind",
                        "PETITION",
                        "urgent",
                        true,
                        "channel",
                        "12345",
                        "summary",
                        "反映午睡无人看护",
                        "town",
                        "310115016",
                        "receivedAt",
                        "2026-09-15T01:00:00Z",
                        "unit",
                        scene.agency("E")));
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
        assertThat(entered.json().path("withinStatus").asString()).isEqualTo("default");
        String path = "/api/petitions/" + entered.json().at("/row/id").asString();
        assertThat(scene.scene.as("health").get(path).status()).isEqualTo(404);
        var handed =
                district.post(path + "/hand-over", Map.of("unit", scene.agency("H"), "why", "属卫生保健"), entered.etag());
        assertThat(handed.status()).as(handed.text()).isEqualTo(200);
        assertThat(scene.scene.as("education").get(path).status()).isEqualTo(404);
        String matter = "/api/matters/" + handed.json().path("matter").asString();
        var health = scene.scene.as("health");
        assertThat(health.post(
                                matter + "/answer",
                                Map.of("text", "已核查并回复", "papers", List.of()),
                                health.get(matter).etag())
                        .status())
                .isEqualTo(200);
        assertThat(district.post(
                                matter + "/verify",
                                Map.of("text", "可以"),
                                district.get(matter).etag())
                        .status())
                .isEqualTo(200);
        assertThat(district.get(path).json().at("/row/state").asString()).isEqualTo("closed");
        assertThat(district.get(path).text()).contains("petition-answered", "petition-checked");
    }
}
