package shanyu.inspection.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.norms.Norms;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName("The calendar of a year: a round a month for the district and each town, fixed beforehand")
class CalendarsTest {
    private static final String PREVIEW = "/api/calendars/preview?lottery=SSQ&districtDay=5&townDay=8&year=";

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Norms norms;

    @Autowired
    private RoundWatch watch;

    private DrawScene scene;

    @BeforeEach
    void enter() {
        scene = new DrawScene(house);
    }

    @AfterEach
    void clockBack() {
        scene.clock.set(MovableClock.START);
    }

    @Test
    @DisplayName(
            "published once, by the district, in the log; every month one round for the district and each of its towns")
    void publishesAYear() {
        scene.clock.set(LocalDate.of(2027, 1, 8), 10);
        unpublished(2027);
        var layout = Map.of("year", 2027, "lottery", "SSQ", "districtDay", 12, "townDay", 15);
        assertThat(scene.as("town-dongan").post("/api/calendars", layout).status())
                .isEqualTo(404);
        var published = scene.as("district-2").post("/api/calendars", layout);
        assertThat(published.status()).as(published.text()).isEqualTo(201);
        assertThat(published.json().get("rounds").asInt()).isEqualTo(36);
        assertThat(published.json().get("late").asBoolean()).isFalse();
        assertThat(published.json().get("provisional").asBoolean()).isTrue();
        assertThat(scene.as("district-2").post("/api/calendars", layout).problem())
                .isEqualTo("calendar-published");
        // The log numbers its entries by itself, within a second.
        await().untilAsserted(() -> assertThat(scene.nobody()
                        .get("/api/log/entries?about=" + DrawScene.DISTRICT + "/2027")
                        .json())
                .anySatisfy(entry -> assertThat(entry.get("body").asString())
                        .contains("\"kind\":\"draw.calendar\"", "\"rounds\":36", "\"year\":2027")));

        var rounds = scene.nobody()
                .get("/api/rounds?size=200&kind=monthly&year=2027&district=" + DrawScene.DISTRICT)
                .json();
        assertThat(rounds.get("total").asInt()).isEqualTo(36);
        var seen = new java.util.HashSet<String>();
        for (JsonNode round : rounds.get("items")) {
            var day = LocalDate.parse(round.get("entropySource").asString().substring(4));
            boolean district = round.get("level").asString().equals("district");
            assertThat(day.getMonthValue()).isEqualTo(round.get("month").asInt());
            assertThat(day.getDayOfMonth()).isGreaterThanOrEqualTo(district ? 12 : 15);
            assertThat(norms.calendar().isWorkingDay(day)).isTrue();
            assertThat(round.has("name")).isFalse();
            seen.add(round.get("scope").asString() + round.get("month").asInt());
        }
        assertThat(seen).hasSize(36);

        watch.look();
        var due = scene.as("district-2")
                .get("/api/matters?state=unfinished&kind=inspection.commit&size=200")
                .json();
        assertThat(due.get("items"))
                .anySatisfy(
                        matter -> assertThat(matter.get("name").asString()).isEqualTo(DrawScene.DISTRICT + " 2027-01"));
        assertThat(due.get("items"))
                .noneSatisfy(
                        matter -> assertThat(matter.get("name").asString()).isEqualTo(DrawScene.DISTRICT + " 2027-03"));
    }

    @Test
    @DisplayName(
            "published after January it is late and begins with the month that can still be bound; a year is not another")
    void publishesLate() {
        scene.clock.set(LocalDate.of(2030, 2, 1), 10);
        unpublished(2030);
        unpublished(2031);
        var next = publish(2031);
        assertThat(next.get("year").asInt()).isEqualTo(2031);
        assertThat(next.get("late").asBoolean()).isFalse();
        assertThat(next.get("rounds").asInt()).isEqualTo(36);
        var late = publish(2030);
        assertThat(late.get("year").asInt()).isEqualTo(2030);
        assertThat(late.get("late").asBoolean()).isTrue();
        assertThat(late.get("rounds").asInt()).isEqualTo(33);
        unpublished(2031);
        scene.clock.set(LocalDate.of(2031, 1, 31), 10);
        assertThat(publish(2031).get("late").asBoolean())
                .as("the last day of January")
                .isFalse();
        assertThat(scene.as("district-2")
                        .post(
                                "/api/calendars",
                                Map.of("year", 2029, "lottery", "SSQ", "districtDay", 12, "townDay", 15))
                        .json()
                        .at("/errors/0/reason")
                        .asString())
                .isEqualTo("year-over");
    }

    private JsonNode publish(int year) {
        var answer = scene.as("district-2")
                .post("/api/calendars", Map.of("year", year, "lottery", "SSQ", "districtDay", 12, "townDay", 15));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    /** What an earlier run published is put into a far year, so that the test can be run again in the same house. */
    private void unpublished(int each) {
        scene.db
                .sql("delete from inspection.calendar where district = :district and year = :year")
                .param("district", DrawScene.DISTRICT)
                .param("year", each)
                .update();
        scene.db
                .sql("""
                        update inspection.round
                        set year = (select least(min(year), 2000) - 1 from inspection.round where district = :district)
                        where district = :district and year = :year and kind = 'monthly'
                        """)
                .param("district", DrawScene.DISTRICT)
                .param("year", each)
                .update();
    }

    @Test
    @DisplayName("months that can no longer be bound a day ahead are left out")
    void leavesOutWhatIsTooLate() {
        // Monday 26 October 2026, nine o'clock
        assertThat(scene.nobody().get(PREVIEW + 2026).json())
                .extracting(month -> month.get("month").asInt())
                .containsExactly(11, 12);
        assertThat(scene.nobody().get(PREVIEW + 2025).json()).isEmpty();
        assertThat(scene.nobody().get(PREVIEW + 2027).json()).hasSize(12);
    }

    @Test
    @DisplayName("events keep clear of holidays: no lottery is held in the Spring Festival week")
    void keepsClearOfHolidays() {
        scene.clock.set(LocalDate.of(2025, 12, 20), 9);
        var february = scene.nobody()
                .get("/api/calendars/preview?lottery=SSQ&districtDay=15&townDay=15&year=2026")
                .json()
                .get(1);
        // off 15 to 23 February 2026; Tuesday the 24th is the first draw on a working day
        assertThat(february.get("districtSource").asString()).isEqualTo("ssq:2026-02-24");
    }
}
