package shanyu.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.identity.Actors;
import shanyu.registry.InstitutionLife;
import shanyu.registry.Register;
import shanyu.registry.Samples;
import shanyu.server.HouseClock;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName("The 15-minute circle: who can walk to childcare")
class CircleStoryTest {
    private static final String HUAMU = Samples.TOWN;

    @Autowired
    private Callers callers;

    @Autowired
    private Register register;

    @Autowired
    private ChildrenFigures figures;

    @Autowired
    private Actors actors;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void now() {
        clock.set(MovableClock.START);
        db.sql("delete from planning.town_children").update();
    }

    @Test
    @DisplayName(
            "adds up: what is covered and what is not are the children entered, town by town and in the map's cells")
    void addsUp() {
        enter(HUAMU, "2024-12-31", 3538);
        enter(Samples.OTHER_TOWN, "2024-12-31", 1607);
        nursery();
        var circle = circle("");
        assertThat(circle.path("metres").asDouble()).isEqualTo(1000);
        assertThat(circle.at("/network/kind").asString()).isEqualTo("stand-in");
        assertThat(circle.at("/norm/value").asInt()).isEqualTo(500);
        assertThat(circle.at("/all/children").asInt()).isEqualTo(3538 + 1607);
        assertThat(strings(circle.path("missing"))).doesNotContain(HUAMU).contains("310115104");
        for (var town : circle.path("towns")) {
            assertThat(town.path("covered").asInt() + town.path("uncovered").asInt())
                    .isEqualTo(town.path("children").asInt());
            assertThat(town.path("normPercent").asDouble())
                    .isLessThanOrEqualTo(town.path("percent").asDouble());
        }
        var huamu = town(circle, HUAMU);
        assertThat(huamu.path("children").asInt()).isEqualTo(3538);
        assertThat(huamu.path("covered").asInt()).isPositive();
        assertThat(huamu.path("perHundred").asDouble()).isPositive();
        var cells =
                callers.as("district").get("/api/planning/circle/cells").json().path("features");
        assertThat(StreamSupport.stream(cells.spliterator(), false)
                        .mapToInt(cell -> cell.at("/properties/children").asInt())
                        .sum())
                .isEqualTo(3538 + 1607);
    }

    @Test
    @DisplayName(
            "grows with the minutes and the speed, and a second nursery beside the first covers nobody anew but halves the wait")
    void grows() {
        enter(HUAMU, "2024-12-31", 3538);
        enter(Samples.OTHER_TOWN, "2024-12-31", 1607);
        nursery();
        assertThat(covered("?minutes=5"))
                .isLessThanOrEqualTo(covered("?minutes=15"))
                .isLessThan(covered("?minutes=30"));
        assertThat(covered("?minutes=15&speed=3")).isLessThanOrEqualTo(covered("?minutes=15&speed=6"));
        int covered = covered("");
        double places = circle("").at("/all/perHundred").asDouble();
        nursery();
        assertThat(covered("")).isEqualTo(covered);
        assertThat(circle("").at("/all/perHundred").asDouble()).isGreaterThan(places);
    }

    @Test
    @DisplayName("rests on the figure known on the day asked for; a figure entered again replaces it openly")
    void asOf() {
        var before = MovableClock.START.minus(Duration.ofDays(3));
        clock.set(before);
        var by = actors.named("district").orElseThrow();
        figures.enter(HUAMU, LocalDate.of(2024, 12, 31), 3538, FigureStatus.ESTIMATED, "推算", by)
                .orThrow();
        clock.set(MovableClock.START);
        enter(HUAMU, "2024-12-31", 4000);
        assertThat(town(circle(""), HUAMU).path("children").asInt()).isEqualTo(4000);
        String then = LocalDate.ofInstant(before, HouseClock.ZONE).toString();
        assertThat(town(circle("?asOf=" + then), HUAMU).path("children").asInt())
                .isEqualTo(3538);
        var rows = callers.as("town-huamu")
                .get("/api/planning/children?size=200")
                .json()
                .path("items");
        assertThat(StreamSupport.stream(rows.spliterator(), false)
                        .filter(row -> row.path("town").asString().equals(HUAMU))
                        .map(row -> row.path("children").asInt()))
                .containsExactly(4000);
    }

    @Test
    @DisplayName("names what is wrong with a figure, and lets nobody but the district office enter one")
    void refuses() {
        assertThat(entered("district", "319901001", "2024-12-31", 100).text()).contains("\"town\"", "319901001");
        assertThat(entered("district", HUAMU, "2030-01-01", 100).text()).contains("\"day\"", "2030-01-01");
        assertThat(entered("district", HUAMU, "2024-12-31", -1).status()).isEqualTo(422);
        assertThat(entered("town-huamu", HUAMU, "2024-12-31", 100).status()).isEqualTo(404);
        assertThat(callers.as("district").get("/api/planning/circle?minutes=61").status())
                .isEqualTo(422);
        assertThat(callers.as("verifier").get("/api/planning/circle").status()).isEqualTo(404);
    }

    private void nursery() {
        var operating = new InstitutionLife.Operating(LocalDate.of(2025, 9, 1));
        register.enter(
                "310115000",
                new Register.Entry(Samples.particulars("花木托育园"), operating),
                actors.named("district").orElseThrow());
    }

    private void enter(String town, String day, int children) {
        var answer = entered("district", town, day, children);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private Callers.Answer entered(String who, String town, String day, int children) {
        return callers.as(who)
                .post(
                        "/api/planning/children",
                        Map.of("town", town, "day", day, "children", children, "status", "estimated", "source", "推算"));
    }

    private JsonNode circle(String query) {
        var answer = callers.as("district").get("/api/planning/circle" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private int covered(String query) {
        return circle(query).at("/all/covered").asInt();
    }

    private static JsonNode town(JsonNode circle, String code) {
        return StreamSupport.stream(circle.path("towns").spliterator(), false)
                .filter(town -> town.path("town").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
