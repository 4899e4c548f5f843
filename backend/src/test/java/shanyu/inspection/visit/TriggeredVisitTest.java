package shanyu.inspection.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shanyu.Callers.Answer;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.inspection.library.DeclaredTie;
import shanyu.inspection.library.Inspectors;
import shanyu.norms.Norms;
import shanyu.shared.DateRange;

@HouseTest
@DisplayName("A triggered visit: a stated reason, a chosen team, and the rules of the draw over the choice")
class TriggeredVisitTest {
    @Autowired
    private ApplicationContext house;

    @Autowired
    private Inspectors inspectors;

    @Autowired
    private Norms norms;

    private Scene scene;

    @BeforeEach
    void enter() {
        house.getBean(MovableClock.class).set(MovableClock.START);
        scene = new Scene(house);
        for (String each : List.of("insp-e1", "insp-e2", "insp-f1", "insp-h1"))
            licensed(each, LocalDate.of(2030, 1, 1));
    }

    @AfterEach
    void clockBack() {
        scene.clock.set(MovableClock.START);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "insp-e1, too-few",
        "insp-e1 insp-e1, too-few",
        "insp-e1 insp-e2, too-few-departments",
        "insp-e1 insp-f1, ",
        "insp-e1 insp-f1 insp-e1, "
    })
    @DisplayName("two inspectors at least (行政处罚法 art. 42), of two departments")
    void team(String team, @Nullable String refused) {
        expect(order("district", team, 0, 5), "inspectors", refused);
    }

    @ParameterizedTest(name = "from day {0} → {1}")
    @CsvSource({"-1, in-the-past", "0, ", "5, "})
    @DisplayName("the window begins today at the earliest")
    void begins(int from, @Nullable String refused) {
        expect(order("district", "insp-e1 insp-f1", from, 5), "from", refused);
    }

    @Test
    @DisplayName("the window ends no later than a drawn visit's, and not before it begins")
    void ends() {
        int longest =
                norms.asOf(scene.today()).integer("visit-window").orElseThrow().value();
        expect(order("district", "insp-e1 insp-f1", 0, longest), "to", null);
        expect(order("district", "insp-e1 insp-f1", 0, longest + 1), "to", "window-too-long");
        expect(order("district", "insp-e1 insp-f1", 3, 2), "to", "before-from");
    }

    @ParameterizedTest(name = "a licence whose last day is day {0} of a window of days 0 to 5 → {1}")
    @CsvSource({"4, no-licence", "5, "})
    @DisplayName("licensed on every day of the window")
    void licence(int lastDay, @Nullable String refused) {
        String name = lastDay == 4 ? "insp-m7" : "insp-m8";
        licensed(name, scene.today().plusDays(lastDay + 1));
        expect(order("district", "insp-e1 " + name, 0, 5), "inspectors", refused);
        assertThat(candidate("district", name, 5)).isEqualTo(refused == null ? "" : "NO_LICENCE");
    }

    @Test
    @DisplayName("whoever has a declared tie stands aside (行政处罚法 art. 43), from this institution only")
    void tie() {
        inspectors
                .declare(scene.inspector("insp-h1"), scene.institution, DeclaredTie.Kind.KINSHIP)
                .orThrow();
        expect(order("district", "insp-e1 insp-h1", 0, 5), "inspectors", "stands-aside");
        assertThat(candidate("district", "insp-h1", 5)).isEqualTo("STANDS_ASIDE");
        scene = new Scene(house);
        expect(order("district", "insp-e1 insp-h1", 0, 5), "inspectors", null);
    }

    @Test
    @DisplayName("whoever was on the last team stands aside")
    void lastTeam() {
        scene.begin(List.of("insp-e1", "insp-f1"), "FS-03");
        expect(order("district", "insp-e2 insp-f1", 0, 5), "inspectors", "stands-aside");
        expect(order("district", "insp-e2 insp-h1", 0, 5), "inspectors", null);
    }

    @Test
    @DisplayName("an inspector of the town stands aside from the district's order, not from the town's own")
    void ownTown() {
        licensed("insp-f6", LocalDate.of(2030, 1, 1));
        var inspector = inspectors.find(scene.inspector("insp-f6")).orElseThrow();
        var local = inspectors
                .change(inspector.id(), inspector.version(), "F", Scene.TOWN, true)
                .orThrow();
        expect(order("district", "insp-e1 insp-f6", 0, 5), "inspectors", "stands-aside");
        expect(order("town-huamu", "insp-e1 insp-f6", 0, 5), "inspectors", null);
        inspectors.change(local.id(), local.version(), "F", "310115004", true).orThrow();
        expect(order("district", "insp-e1 insp-f6", 0, 5), "inspectors", null);
        expect(order("town-huamu", "insp-e1 insp-f6", 0, 5), "inspectors", "unknown-inspector");
        inspectors.change(local.id(), local.version() + 1, "F", null, true).orThrow();
    }

    @Test
    @DisplayName("the district orders anywhere in it, a town in the town; to others the institution is not there")
    void who() {
        for (String allowed : List.of("district", "town-huamu"))
            expect(order(allowed, "insp-e1 insp-f1", 0, 5), "inspectors", null);
        for (String foreign : List.of("town-weifang", "district-2", "education", "insp-e1", "verifier"))
            assertThat(order(foreign, "insp-e1 insp-f1", 0, 5).status()).isEqualTo(404);
        assertThat(scene.head()
                        .post(path("visits"), body("insp-e1 insp-f1", 0, 5))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("not announced: the town knows of its own order, of the district's only when it begins")
    void secrecy() {
        var own = order("town-huamu", "insp-e1 insp-f1", 0, 5).json();
        var districts = order("district", "insp-e1 insp-f1", 0, 5).json();
        assertThat(own.get("planned").asBoolean()).isFalse();
        assertThat(own.get("errand").asString()).startsWith("投诉件");
        var town = scene.as("town-huamu");
        String mine = "/api/visits/" + own.get("id").asString();
        String theirs = "/api/visits/" + districts.get("id").asString();
        assertThat(town.get(mine).status()).isEqualTo(200);
        assertThat(town.get(theirs).status()).isEqualTo(404);
        assertThat(scene.head().get(mine).status()).isEqualTo(404);
        assertThat(scene.as("insp-f1").get(theirs).status()).isEqualTo(200);
        assertThat(scene.as("insp-e1").post(theirs + "/begin", null, "\"1\"").status())
                .isEqualTo(200);
        assertThat(town.get(theirs).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("without a reason there is no visit")
    void reason() {
        var without = Map.of(
                "reason",
                "    ",
                "inspectors",
                ids("insp-e1 insp-f1"),
                "from",
                day(0),
                "to",
                day(5),
                "items",
                List.of());
        assertThat(scene.as("district").post(path("visits"), without).status()).isEqualTo(422);
    }

    private Answer order(String by, String team, int from, int to) {
        return scene.as(by).post(path("visits"), body(team, from, to));
    }

    private Map<String, Object> body(String team, int from, int to) {
        return Map.of(
                "reason",
                "投诉件 2026-091：安全出口被堵",
                "inspectors",
                ids(team),
                "from",
                day(from),
                "to",
                day(to),
                "items",
                List.of());
    }

    private List<String> ids(String team) {
        return Arrays.stream(team.split(" "))
                .map(each -> scene.inspector(each).toString())
                .toList();
    }

    private String day(int offset) {
        return scene.today().plusDays(offset).toString();
    }

    private String path(String what) {
        return "/api/institutions/" + scene.institution + "/" + what;
    }

    private String candidate(String by, String inspector, int to) {
        String id = scene.inspector(inspector).toString();
        for (var each :
                scene.as(by).get(path("visit-candidates") + "?to=" + day(to)).json())
            if (each.get("id").asString().equals(id)) return each.path("not").asString("");
        return "unknown";
    }

    /** A licence up to a day, unless one is there already. */
    private void licensed(String username, LocalDate until) {
        UUID id = scene.inspector(username);
        if (inspectors.find(id).orElseThrow().licences().isEmpty())
            inspectors
                    .licence(id, "CF-" + username, new DateRange(LocalDate.of(2026, 1, 1), until))
                    .orThrow();
    }

    private static void expect(Answer answer, String field, @Nullable String refused) {
        if (refused == null) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
            return;
        }
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(answer.json().at("/errors/0/reason").asString()).isEqualTo(refused);
    }
}
