package shanyu.inspection.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.casework.Escalation;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName("The board counts what its lists show")
class InspectionBoardTest {
    @Autowired
    private ApplicationContext house;

    @Autowired
    private Escalation escalation;

    @Autowired
    private PublicVisits publicVisits;

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

    @ParameterizedTest(name = "{0}: every number is the total of the list it opens, now and as of yesterday")
    @ValueSource(strings = {"district", "secretary", "education", "fire", "town-huamu", "town-weifang", "district-2"})
    void everyNumberOpensItsRows(String reader) {
        var walk = scene.begin(List.of("insp-e1", "insp-f1"), "FS-03", "HR-05");
        walk.answer("FS-03", "FAILS", "堵塞");
        walk.answer("HR-05", "FAILS", "一人未查询");
        walk.finish();
        scene.begin(List.of("insp-e1", "insp-f1"), "FS-03");
        scene.visits
                .plan(scene.order(List.of("insp-e1", "insp-f1"), List.of("FS-03")))
                .orThrow();
        scene.clock.advance(Duration.ofDays(8));
        escalation.climb();
        var by = scene.as(reader);
        for (String query : List.of("", "?asOf=" + scene.today().minusDays(1), "?town=" + Scene.TOWN)) {
            var board = by.get("/api/board/inspection" + query);
            assertThat(board.status()).as(board.text()).isEqualTo(200);
            for (var figure : figures(board.json())) {
                String list = "/api/" + figure.get("list").asString() + "?"
                        + figure.get("query").asString();
                var rows = by.get(list);
                assertThat(rows.status()).as(list).isEqualTo(200);
                assertThat(rows.json().get("total").asLong())
                        .as(reader + " " + list)
                        .isEqualTo(figure.get("count").asLong());
            }
        }
    }

    @Test
    @DisplayName("the sheet of the board says each number once, in words")
    void sheet() {
        var board = scene.as("district").get("/api/board/inspection").json();
        var lines = scene.as("district")
                .get("/api/board/inspection/figures", "text/csv")
                .text()
                .lines()
                .skip(1)
                .toList();
        // Those of the towns are the sheet of the towns.
        assertThat(lines).hasSize((int) figures(board).stream()
                .filter(figure -> !figure.get("list").asString().equals("coverage"))
                .count());
        assertThat(lines).noneMatch(line -> line.matches("(?s).*\\b[a-z]+\\.[a-z-]+.*|.*[A-Z]{4,}.*"));
        assertThat(lines).anyMatch(line -> line.startsWith("\"Visits of the month\",\"planned\","));
    }

    @ParameterizedTest(name = "a window that ends {1} days into the month counts there: {2}")
    @CsvSource({"last of the month, -1, 0", "first of the next, 0, 1"})
    @DisplayName("a visit belongs to the month its window ends in")
    void month(String edge, int into, int there) {
        var next = YearMonth.from(scene.today()).plusMonths(1);
        var order = scene.order(List.of("insp-e1", "insp-f1"), List.of("FS-03"));
        scene.visits
                .plan(new VisitOrder(
                        order.planCode(),
                        null,
                        order.institution(),
                        order.inspectors(),
                        scene.today(),
                        next.atDay(1).plusDays(into),
                        order.items()))
                .orThrow();
        String list = "/api/visits?institution=" + scene.institution + "&month=";
        assertThat(scene.as("district").get(list + next).json().get("total").asInt())
                .isEqualTo(there);
        assertThat(scene.as("district")
                        .get(list + next.minusMonths(1))
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1 - there);
    }

    @Test
    @DisplayName("an institution counts as visited from the day the team arrived, once the results are in")
    void coverage() {
        int before = visitedInHuamu();
        var walk = scene.begin(List.of("insp-e1", "insp-f1"), "FS-03");
        assertThat(visitedInHuamu()).as("begun is not yet visited").isEqualTo(before);
        scene.clock.advance(Duration.ofDays(1));
        walk.finish();
        assertThat(visitedInHuamu()).isEqualTo(before + 1);
        var row = scene.as("district")
                .get("/api/coverage?visited=true&q=" + nameOf())
                .json()
                .at("/items/0");
        assertThat(row.get("lastVisit").asString())
                .isEqualTo(scene.today().minusDays(1).toString());
        assertThat(scene.as("district")
                        .get("/api/coverage?visited=true&year=2025&q=" + nameOf())
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    @DisplayName(
            "results are due to be published in 20 working days, and so is each correction; publishing closes the duty")
    void publication() {
        var walk = scene.begin(List.of("insp-e1", "insp-f1"), "FS-03", "HR-05");
        walk.answer("FS-03", "FAILS", "王师傅说周末清理");
        walk.finish();
        var matter = scene.as("district")
                .get("/api/matters/" + scene.matters("inspection.publication").getFirst());
        assertThat(matter.json().get("dueAmount").asInt()).isEqualTo(20);
        assertThat(matter.json().get("dueUnit").asString()).isEqualTo("WORKING_DAYS");
        assertThat(matter.json().get("verbs").valueStream().map(JsonNode::asString))
                .doesNotContain("answer");
        var facts = publicVisits.find(walk.id).orElseThrow();
        assertThat(facts.toString()).doesNotContain("王师傅");
        assertThat(facts.findings()).hasSize(1);
        publicVisits.published(walk.id, 1, null).orThrow();
        assertThat(scene.as("district")
                        .get("/api/matters/"
                                + scene.matters("inspection.publication").getFirst())
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("closed");
        assertThat(walk.by(0)
                        .post(walk.path() + "/correct", Map.of("reason", "二楼出口实为畅通"), "\"3\"")
                        .status())
                .isEqualTo(200);
        walk.answer("FS-03", "CONFORMS", "复查");
        walk.finish();
        assertThat(publicVisits.find(walk.id).orElseThrow().publishedAt()).isNull();
        assertThat(publicVisits.find(walk.id).orElseThrow().corrections()).hasSize(1);
        assertThat(publicVisits.published(walk.id, 1, null)).isInstanceOf(shanyu.shared.Outcome.Refused.class);
        assertThat(scene.matters("inspection.publication")).hasSize(2);
        publicVisits.published(walk.id, 2, null).orThrow();
    }

    @Test
    @DisplayName("the first page: what waits for me, what I must verify, what I wait for")
    void today() {
        var walk = scene.begin(List.of("insp-e1", "insp-f1"), "FS-03");
        walk.answer("FS-03", "FAILS", "堵塞");
        walk.finish();
        var head = scene.head().get("/api/today").json();
        assertThat(head.get("waiting").asInt()).isEqualTo(1);
        var matter = head.at("/waitsForMe/0");
        scene.head()
                .post(
                        "/api/matters/" + matter.get("id").asString() + "/answer",
                        Map.of("text", "已清空", "papers", List.of()),
                        "\"1\"");
        head = scene.head().get("/api/today").json();
        assertThat(head.get("waiting").asInt()).isZero();
        assertThat(head.get("awaited").asInt()).isEqualTo(1);
        assertThat(ids(scene.as("verifier").get("/api/today").json().get("toVerify")))
                .contains(matter.get("id").asString());
        assertThat(ids(scene.as("insp-f1")
                        .get("/api/matters?institution=" + scene.institution)
                        .json()
                        .get("items")))
                .as("the team follows what it found")
                .contains(matter.get("id").asString());
        assertThat(ids(scene.as("insp-m1")
                        .get("/api/matters?institution=" + scene.institution)
                        .json()
                        .get("items")))
                .isEmpty();
    }

    private static List<String> ids(JsonNode rows) {
        return rows.valueStream().map(row -> row.get("id").asString()).toList();
    }

    private int visitedInHuamu() {
        return scene.as("district")
                .get("/api/board/inspection?town=" + Scene.TOWN)
                .json()
                .get("visited")
                .asInt();
    }

    private String nameOf() {
        return java.net.URLEncoder.encode(scene.name, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<JsonNode> figures(JsonNode board) {
        var figures = new ArrayList<JsonNode>();
        for (String group : List.of("rounds", "visits", "outcomes", "found", "open", "matters", "ages"))
            board.get(group).forEach(figures::add);
        figures.add(board.get("overdue"));
        board.get("towns").forEach(town -> figures.add(town.get("unvisited")));
        assertThat(figures).hasSizeGreaterThan(15);
        return figures;
    }
}
