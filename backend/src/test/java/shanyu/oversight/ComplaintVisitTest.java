package shanyu.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.Callers.Answer;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.access.Pictures;
import shanyu.inspection.library.Inspectors;
import shanyu.inspection.visit.Scene;
import shanyu.shared.DateRange;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName("A visit ordered because of a complaint")
class ComplaintVisitTest {
    private static final String SAID = "保健室的药品随手可及，孩子能够到";

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Callers callers;

    @Autowired
    private Inspectors inspectors;

    @Autowired
    private JdbcClient db;

    private Scene scene;

    @BeforeEach
    void enter() {
        house.getBean(MovableClock.class).set(MovableClock.START);
        scene = new Scene(house);
        db.sql("delete from oversight.arrival").update();
    }

    @AfterEach
    void clockBack() {
        scene.clock.set(MovableClock.START);
    }

    @Test
    @DisplayName(
            "carries the complaint's number as its reason and nothing of what was said; the complaint names the visit")
    void ordered() {
        var complaint = accepted();
        var answer = order(complaint, "insp-e4", "insp-f4");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var visits = answer.json().get("visits");
        assertThat(visits.size()).isEqualTo(1);
        var visit = scene.as("insp-e4").get("/api/visits/" + visits.get(0).asString());
        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.text())
                .contains("投诉件 " + complaint.get("number").asString())
                .doesNotContain(SAID);
        assertThat(answer.json().get("steps").toString()).contains("visit-ordered");
    }

    @Test
    @DisplayName("by a team of one department is refused by name, and neither visit nor step is left behind")
    void oneDepartment() {
        var complaint = accepted();
        var answer = order(complaint, "insp-e4", "insp-e5");
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.text()).contains("inspectors");
        var after = read(complaint);
        assertThat(after.get("visits").size()).isZero();
        assertThat(after.get("version").asInt())
                .isEqualTo(complaint.get("version").asInt());
        assertThat(after.get("steps").toString()).doesNotContain("visit-ordered");
    }

    @Test
    @DisplayName("is not there for another town, nor before the complaint is accepted")
    void notForAnybody() {
        var complaint = accepted();
        assertThat(post("town-weifang", complaint, List.of("insp-e4", "insp-f4"))
                        .status())
                .isEqualTo(404);
        var fresh = received();
        assertThat(order(fresh, "insp-e4", "insp-f4").problem()).isEqualTo("complaint-not-in-state");
    }

    private Answer order(JsonNode complaint, String... team) {
        return post("town-huamu", complaint, List.of(team));
    }

    private Answer post(String who, JsonNode complaint, List<String> team) {
        var body = Map.of(
                "inspectors", team.stream().map(this::licensed).toList(),
                "from", scene.today().toString(),
                "to", scene.today().plusDays(4).toString(),
                "items", List.of());
        return scene.as(who)
                .post(
                        "/api/complaints/" + complaint.get("id").asString() + "/visits",
                        body,
                        "\"" + complaint.get("version").asInt() + "\"");
    }

    private UUID licensed(String username) {
        UUID id = scene.inspector(username);
        if (inspectors.find(id).orElseThrow().licences().isEmpty())
            inspectors
                    .licence(id, "CV-" + username, new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 1, 1)))
                    .orThrow();
        return id;
    }

    private JsonNode accepted() {
        var complaint = received();
        var answer = scene.as("town-huamu")
                .post(
                        "/api/complaints/" + complaint.get("id").asString() + "/accept",
                        null,
                        "\"" + complaint.get("version").asInt() + "\"");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode received() {
        String ticket = callers.nobody()
                .get("/api/public/complaints/form")
                .json()
                .get("ticket")
                .asString();
        scene.clock.advance(Duration.ofSeconds(4));
        var photo = Map.of("name", "药品.png", "content", Base64.getEncoder().encodeToString(Pictures.png(6, 6)));
        var filed = callers.nobody()
                .post(
                        "/api/public/complaints",
                        Map.of(
                                "ticket",
                                ticket,
                                "kind",
                                "SAFETY",
                                "institution",
                                scene.institution.toString(),
                                "text",
                                SAID,
                                "photos",
                                List.of(photo)));
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        return read(filed.json());
    }

    private JsonNode read(JsonNode complaint) {
        return scene.as("town-huamu")
                .get("/api/complaints/" + UUID.fromString(complaint.get("id").asString()))
                .json();
    }
}
