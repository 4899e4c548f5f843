package shanyu.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shanyu.Callers.Answer;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.inspection.visit.Scene;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName("An incident is reported by the minute; whoever must know has a clock until it says that it knows")
class IncidentTest {
    @Autowired
    private ApplicationContext house;

    private Scene scene;

    @BeforeEach
    void enter() {
        house.getBean(MovableClock.class).set(MovableClock.START);
        scene = new Scene(house);
    }

    @AfterEach
    void clockBack() {
        scene.clock.set(MovableClock.START);
    }

    /** Reported by the head so many minutes after it was known. */
    private Answer report(String kind, int minutesAfter) {
        var known = scene.clock.instant().minus(Duration.ofMinutes(minutesAfter));
        return scene.head()
                .post(
                        "/api/incidents",
                        Map.of(
                                "kind",
                                kind,
                                "institution",
                                scene.institution,
                                "place",
                                "二楼活动室",
                                "summary",
                                "试验情况",
                                "affected",
                                2,
                                "serious",
                                1,
                                "knownAt",
                                known.toString()));
    }

    @Test
    @DisplayName("the last minute is in time and the next is one late, kind by kind")
    void clocks() {
        Map<String, Integer> minutes = Map.of(
                "DEATH_OR_DANGER", 60,
                "MISSING_CHILD", 30,
                "SUSPECTED_FOOD_POISONING", 120,
                "PUBLIC_HEALTH_EMERGENCY", 120,
                "SUSPECTED_ABUSE", 0,
                "FIRE", 0,
                "ORDINARY_INJURY", 1440);
        minutes.forEach((kind, limit) -> {
            var inTime = report(kind, limit);
            assertThat(inTime.status()).as(inTime.text()).isEqualTo(201);
            assertThat(inTime.json().path("firstMinutes").asInt()).as(kind).isEqualTo(limit);
            assertThat(inTime.json().at("/row/lateMinutes").asInt()).as(kind).isZero();
            assertThat(report(kind, limit + 1).json().at("/row/lateMinutes").asInt())
                    .as(kind)
                    .isEqualTo(1);
        });
    }

    @Test
    @DisplayName("where the article says no number, no report is called late: a person judges")
    void silence() {
        var leak = report("PERSONAL_DATA_LEAK", 5_000).json();
        assertThat(leak.path("firstStatus").asString()).isEqualTo("silent");
        assertThat(leak.path("firstSource").asString()).isEqualTo("minors-online-regulation#35");
        assertThat(leak.at("/row/lateMinutes").asInt()).isZero();
        assertThat(leak.at("/row/firstDue").isMissingNode()
                        || leak.at("/row/firstDue").isNull())
                .isTrue();
        assertThat(leak.path("verbs").valueStream().map(JsonNode::asString)).contains("told-outside");
    }

    @Test
    @DisplayName("harm to a child goes to police, civil affairs and education; only they acknowledge, each for itself")
    void whoMustKnow() {
        var told = report("SUSPECTED_ABUSE", 0).json();
        assertThat(told.path("recipients")
                        .valueStream()
                        .map(each -> each.path("name").asString()))
                .containsExactly("区公安分局", "区民政局", "区教育局");
        String path = "/api/incidents/" + told.at("/row/id").asString();
        for (String wrong : List.of("health", "fire", "district", "town-huamu"))
            assertThat(scene.as(wrong).post(path + "/acknowledgement", null).status())
                    .as(wrong)
                    .isEqualTo(404);
        assertThat(scene.as("health").get(path).status()).isEqualTo(404);
        assertThat(scene.as("district-2").get(path).status()).isEqualTo(404);
        var head = scene.head();
        assertThat(head.post(path + "/closing", followUp(), head.get(path).etag())
                        .problem())
                .isEqualTo("incident-not-acknowledged");
        assertThat(row("town-huamu", path)).isEqualTo("waiting");
        for (String right : List.of("police", "civil", "education")) {
            assertThat(waits(right)).isPositive();
            assertThat(scene.as(right).post(path + "/acknowledgement", null).status())
                    .as(right)
                    .isEqualTo(200);
        }
        assertThat(scene.as("police").post(path + "/acknowledgement", null).problem())
                .isEqualTo("incident-acknowledged");
        assertThat(row("district", path)).isEqualTo("reported");
        assertThat(head.post(path + "/reports", followUp(), head.get(path).etag())
                        .status())
                .isEqualTo(200);
        var closed = head.post(path + "/closing", followUp(), head.get(path).etag());
        assertThat(closed.status()).as(closed.text()).isEqualTo(200);
        assertThat(closed.json().path("reports")).hasSize(3);
        assertThat(head.post(path + "/reports", followUp(), head.get(path).etag())
                        .problem())
                .isEqualTo("incident-closed");
        assertThat(head.get("/api/institutions/" + scene.institution + "/timeline")
                        .text())
                .contains("warning.incident.first", "warning.incident.closing");
    }

    @Test
    @DisplayName("an agency has its minutes to acknowledge: on the last it is in time, on the next late")
    void acknowledgementClock() {
        String path = "/api/incidents/"
                + report("PUBLIC_HEALTH_EMERGENCY", 0).json().at("/row/id").asString();
        scene.clock.advance(Duration.ofMinutes(30));
        assertThat(scene.as("district")
                        .get(path)
                        .json()
                        .at("/recipients/0/late")
                        .asBoolean())
                .isFalse();
        scene.clock.advance(Duration.ofMinutes(1));
        assertThat(scene.as("district")
                        .get(path)
                        .json()
                        .at("/recipients/0/late")
                        .asBoolean())
                .isTrue();
    }

    private long waits(String who) {
        return scene.as(who)
                .get("/api/matters?kind=warning.acknowledge&mine=true&state=todo")
                .json()
                .path("total")
                .asLong();
    }

    private String row(String who, String path) {
        return scene.as(who).get(path).json().at("/row/state").asString();
    }

    private static Map<String, Object> followUp() {
        return Map.of("text", "情况平稳", "affected", 2, "serious", 0, "papers", List.of());
    }
}
