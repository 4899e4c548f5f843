package shanyu.inspection.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shanyu.Callers;
import shanyu.Callers.Answer;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.inspection.visit.Scene.Walk;
import shanyu.server.HouseClock;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName("Joint checks (优化营商环境条例 art. 54): visits to one institution with days in common go under one code")
class JointCheckTest {
    private static final Map<String, Object> GOOD =
            Map.of("conduct", 5, "time", 4, "burden", 3, "text", "", "anonymous", false);

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Callers callers;

    @Autowired
    private VisitLapse lapse;

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

    @ParameterizedTest(name = "days {0} to {1}, then days {2} to {3}: {4} under one code")
    @CsvSource({"0, 2, 2, 5, 2", "0, 2, 3, 5, 1", "3, 5, 0, 3, 2", "3, 5, 0, 2, 1", "0, 9, 4, 4, 2"})
    @DisplayName("one day in common is enough, none is not")
    void window(int from, int to, int thenFrom, int thenTo, int together) {
        var first = plan("insp-f1 insp-h1", from, to, false, "FS-03");
        var second = plan("insp-e1 insp-m1", thenFrom, thenTo, false, "HR-05");
        assertThat(code(second).get("visits")).hasSize(together);
        assertThat(code(first).get("visits")).hasSize(together);
    }

    @Test
    @DisplayName("who has no day in common with all of them stays alone")
    void common() {
        plan("insp-f1 insp-h1", 0, 4, false, "FS-03");
        plan("insp-e1 insp-m1", 4, 8, false, "HR-05");
        assertThat(code(plan("insp-e2 insp-f2", 0, 3, false, "FS-04")).get("visits"))
                .as("with the first alone there would be one")
                .hasSize(1);
    }

    @Test
    @DisplayName("one code, its departments and people together, one arrival, one rating when all results are in")
    void oneCheck() {
        var first = plan("insp-f1 insp-h1", 0, 5, false, "FS-03");
        var second = plan("insp-e1 insp-m1", 1, 9, false, "FS-03", "HR-05");
        var stands = code(second);
        assertThat(words(stands.get("departments"))).containsExactly("E", "F", "H", "M");
        assertThat(stands.get("from").asString()).isEqualTo(day(1));
        assertThat(stands.get("to").asString()).isEqualTo(day(5));
        assertThat(stands.get("visit").asString()).isEqualTo(first.id.toString());
        assertThat(first.by(0).post(first.path() + "/code", null).problem())
                .as("the second cannot go today")
                .isEqualTo("code-too-early");
        scene.clock.set(scene.today().plusDays(1), 9);
        String text = first.by(0)
                .post(first.path() + "/code", null)
                .json()
                .get("code")
                .asString();
        assertThat(second.by(1)
                        .post(second.path() + "/code", null)
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo(text);
        var seen = callers.nobody().get("/api/check/" + text).json();
        assertThat(seen.get("parts")).hasSize(2);
        assertThat(seen.get("people")).hasSize(4);
        assertThat(seen.get("items")).as("each item once").hasSize(2);
        begin(first);
        begin(second);
        assertThat(arrive(text).status()).isEqualTo(200);
        assertThat(arrive(text).status()).as("once for both").isEqualTo(409);
        first.finish();
        assertThat(rate(text).status()).as("the second is still out").isEqualTo(409);
        second.finish();
        assertThat(rate(text).status()).isEqualTo(200);
        assertThat(rate(text).status()).isEqualTo(409);
        assertThat(code(second).get("state").asString()).isEqualTo("rated");
    }

    @Test
    @DisplayName("nobody joins a check that has begun, or whose code was shown")
    void tooLate() {
        var first = plan("insp-f1 insp-h1", 0, 5, false, "FS-03");
        assertThat(first.by(0).post(first.path() + "/code", null).status()).isEqualTo(200);
        var second = plan("insp-e1 insp-m1", 0, 5, false, "HR-05");
        assertThat(code(second).get("visits")).hasSize(1);
        begin(second);
        assertThat(code(plan("insp-e2 insp-f2", 0, 5, false, "FS-04")).get("visits"))
                .hasSize(1);
    }

    @Test
    @DisplayName("not announced: a town's own visit is not joined to one the town does not know of")
    void secrecy() {
        plan("insp-f1 insp-h1", 0, 5, false, "FS-03");
        assertThat(code(plan("insp-e1 insp-m1", 0, 5, true, "HR-05")).get("visits"))
                .hasSize(1);
        assertThat(code(plan("insp-e2 insp-f2", 0, 5, true, "FS-04")).get("visits"))
                .as("with the town's own it is")
                .hasSize(2);
    }

    @Test
    @DisplayName("taken apart for a reason by the office that orders, before the code is shown; each then has its own")
    void separated() {
        var first = plan("insp-f1 insp-h1", 0, 5, false, "FS-03");
        var second = plan("insp-e1 insp-m1", 0, 5, false, "HR-05");
        int version = code(first).get("version").asInt();
        for (String foreign : List.of("insp-f1", "town-huamu", "district-2", "verifier"))
            assertThat(separate(foreign, first, version, "投诉件须当日核查").status())
                    .as(foreign)
                    .isEqualTo(404);
        assertThat(separate("district", first, version, "  ").status()).isEqualTo(422);
        assertThat(separate("district", first, version + 1, "投诉件须当日核查").status())
                .isEqualTo(412);
        var apart = separate("district", first, version, "投诉件须当日核查");
        assertThat(apart.status()).as(apart.text()).isEqualTo(200);
        assertThat(words(code(first).get("departments"))).containsExactly("F", "H");
        assertThat(words(code(second).get("departments"))).containsExactly("E", "M");
        assertThat(code(first).get("visits")).hasSize(1);
        String one = first.by(0)
                .post(first.path() + "/code", null)
                .json()
                .get("code")
                .asString();
        assertThat(second.by(0)
                        .post(second.path() + "/code", null)
                        .json()
                        .get("code")
                        .asString())
                .isNotEqualTo(one);
        assertThat(separate("district", second, code(second).get("version").asInt(), "投诉件须当日核查")
                        .status())
                .as("shown")
                .isEqualTo(409);
    }

    @Test
    @DisplayName("of three, the one that carried the code leaves: the others stay together")
    void carrierLeaves() {
        var first = plan("insp-f1 insp-h1", 0, 5, false, "FS-03");
        var second = plan("insp-e1 insp-m1", 0, 5, false, "HR-05");
        var third = plan("insp-e2 insp-f2", 0, 5, false, "FS-04");
        separate("district", first, code(first).get("version").asInt(), "投诉件须当日核查");
        assertThat(code(third).get("visit").asString())
                .as("either carries it on: they were ordered in one moment")
                .isIn(second.id.toString(), third.id.toString());
        assertThat(code(third).get("visits")).hasSize(2);
        assertThat(words(code(third).get("departments"))).containsExactly("E", "F", "M");
    }

    @Test
    @DisplayName("valid on the last day, expired the day after; used up by nobody, it opens and takes nothing more")
    void expired() {
        var walk = plan("insp-f1 insp-h1", 0, 5, false, "FS-03");
        String text =
                walk.by(0).post(walk.path() + "/code", null).json().get("code").asString();
        var last = scene.today().plusDays(5);
        scene.clock.set(last, 23);
        lapse.lapse();
        assertThat(code(walk).get("state").asString()).isEqualTo("shown");
        scene.clock.set(last.plusDays(1), 0);
        lapse.lapse();
        assertThat(code(walk).get("state").asString()).isEqualTo("expired");
        assertThat(code(walk).hasNonNull("expiredAt")).isTrue();
        var seen = callers.nobody().get("/api/check/" + text).json();
        assertThat(seen.at("/check/state").asString()).isEqualTo("expired");
        assertThat(seen.get("verbs")).isEmpty();
        assertThat(arrive(text).status()).isEqualTo(409);
        assertThat(walk.by(0).post(walk.path() + "/code", null).problem()).isEqualTo("code-expired");
    }

    @Test
    @DisplayName(
            "a joint check's code stands while one of them can still be made; made in time and told late, it stands again")
    void partlyExpired() {
        var first = plan("insp-f1 insp-h1", 0, 2, false, "FS-03");
        var second = plan("insp-e1 insp-m1", 0, 5, false, "HR-05");
        var start = scene.today();
        scene.clock.set(start.plusDays(3), 8);
        lapse.lapse();
        assertThat(code(second).get("state").asString()).isEqualTo("issued");
        assertThat(words(code(second).get("departments"))).containsExactly("E", "M");
        assertThat(code(second).get("to").asString())
                .isEqualTo(start.plusDays(5).toString());
        scene.clock.set(start.plusDays(6), 8);
        lapse.lapse();
        assertThat(code(second).get("state").asString()).isEqualTo("expired");
        var told = first.by(0)
                .post(
                        first.path() + "/arrivals",
                        Map.of(
                                "id",
                                UUID.randomUUID().toString(),
                                "shortForm",
                                false,
                                "doneAt",
                                start.plusDays(2)
                                        .atTime(9, 0)
                                        .atZone(HouseClock.ZONE)
                                        .toInstant()
                                        .toString(),
                                "lateReason",
                                "地下室无信号"));
        assertThat(told.status()).as(told.text()).isEqualTo(201);
        assertThat(code(first).get("state").asString()).isEqualTo("issued");
        assertThat(words(code(first).get("departments"))).containsExactly("F", "H");
    }

    private Walk plan(String team, int from, int to, boolean townsOwn, String... items) {
        var names = Arrays.asList(team.split(" "));
        var visit = scene.visits
                .plan(new VisitOrder(
                        "专项检查 2026-09",
                        null,
                        scene.institution,
                        names.stream().map(scene::inspector).toList(),
                        scene.today().plusDays(from),
                        scene.today().plusDays(to),
                        List.of(items),
                        townsOwn,
                        Ground.OTHER,
                        "",
                        false))
                .orThrow();
        return scene.new Walk(visit.id(), names);
    }

    private static void begin(Walk walk) {
        assertThat(walk.by(0).post(walk.path() + "/begin", null, "\"1\"").status())
                .isEqualTo(200);
    }

    private JsonNode code(Walk walk) {
        return scene.as("district").get(walk.path() + "/code").json();
    }

    private Answer separate(String by, Walk walk, int version, String reason) {
        return scene.as(by).post(walk.path() + "/separation", Map.of("reason", reason), "\"" + version + "\"");
    }

    private Answer arrive(String text) {
        return callers.nobody().post("/api/check/" + text + "/arrival", Map.of("name", "周安"));
    }

    private Answer rate(String text) {
        return callers.nobody().post("/api/check/" + text + "/rating", GOOD);
    }

    private String day(int offset) {
        return LocalDate.ofInstant(MovableClock.START, HouseClock.ZONE)
                .plusDays(offset)
                .toString();
    }

    private static List<String> words(JsonNode array) {
        var words = new ArrayList<String>();
        array.forEach(each -> words.add(each.asString()));
        return words;
    }
}
