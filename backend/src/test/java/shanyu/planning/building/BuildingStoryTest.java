package shanyu.planning.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.casework.Matter;
import shanyu.casework.Matters;
import shanyu.identity.Agencies;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName("Pipelines: from plan to opening, with late steps as matters")
class BuildingStoryTest {
    private static final String BUILDINGS = "/api/planning/buildings";
    private static final String TOWN = "310115016";

    @Autowired
    private Callers callers;

    @Autowired
    private BuildWatch watch;

    @Autowired
    private Matters matters;

    @Autowired
    private Agencies agencies;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void now() {
        clock.set(MovableClock.START);
        callers.nobody();
    }

    @Test
    @DisplayName(
            "a step is late from the day after its planned one; its matter is opened once and closed by the step's day")
    void late() {
        var venue = entered(
                "town-huamu", "晚一天场所", "COMMUNITY_VENUE", Map.of("STARTED", "2026-09-16", "HANDED_OVER", "2027-08-31"));
        watch.look();
        assertThat(waiting(venue)).as("on the day itself").isEmpty();
        clock.set(MovableClock.START.plus(Duration.ofDays(1)));
        watch.look();
        watch.look();
        assertThat(waiting(venue)).containsExactly("planning.building-late-started");
        var matter = open(venue).getFirst();
        assertThat(matter.holder())
                .isEqualTo(agencies.ofTown(TOWN).orElseThrow().id());
        assertThat(matter.facts()).containsEntry("planned", "2026-09-16").containsEntry("withinStatus", "default");
        clock.set(MovableClock.START);
        venue = read(venue);
        var done = post("town-huamu", venue, "steps", Map.of("step", "STARTED", "day", "2026-09-16"));
        assertThat(done.at("/row/state").asString()).isEqualTo("started");
        assertThat(waiting(done)).isEmpty();
        assertThat(kinds(done)).startsWith("entered").endsWith("step-done");
    }

    @Test
    @DisplayName(
            "a late step of a kindergarten is the education bureau's; a new day needs its reason and another person, and moves what follows")
    void newDate() {
        var building = entered(
                "education",
                "晚开工幼儿园",
                "KINDERGARTEN",
                Map.of("STARTED", "2026-09-01", "COMPLETED", "2026-09-10", "HANDED_OVER", "2027-08-31"));
        watch.look();
        assertThat(waiting(building))
                .containsExactlyInAnyOrder("planning.building-late-started", "planning.building-late-completed");
        assertThat(open(building).getFirst().holder())
                .isEqualTo(agencies.department("310115000", "E").orElseThrow().id());
        var early = send("education", building, "new-dates", asked("STARTED", "2026-09-01"));
        assertThat(early.text()).contains("not-after-the-planned", "2026-09-01");
        assertThat(send("education", building, "new-dates", asked("STARTED", "2026-09-15"))
                        .text())
                .as("yesterday")
                .contains("not-future");
        var askedFor = post("education", building, "new-dates", asked("STARTED", "2026-09-30"));
        assertThat(send("education", askedFor, "new-dates", asked("STARTED", "2026-10-30"))
                        .problem())
                .isEqualTo("new-date-asked-already");
        assertThat(waiting(askedFor)).contains("planning.building-new-date-started");
        assertThat(send("town-huamu", askedFor, "new-date-decisions", decision("STARTED", true))
                        .status())
                .isEqualTo(404);
        var granted = post("district", askedFor, "new-date-decisions", decision("STARTED", true));
        assertThat(step(granted, "STARTED").path("plannedOn").asString()).isEqualTo("2026-09-30");
        assertThat(step(granted, "COMPLETED").path("plannedOn").asString()).isEqualTo("2026-10-09");
        assertThat(step(granted, "HANDED_OVER").path("plannedOn").asString()).isEqualTo("2027-09-29");
        assertThat(waiting(granted)).isEmpty();
        clock.set(LocalDate.of(2026, 10, 1), 9);
        watch.look();
        assertThat(waiting(granted)).as("the new day has passed too").containsExactly("planning.building-late-started");
        clock.set(MovableClock.START);
    }

    @Test
    @DisplayName("who asks does not decide, and a day declined leaves the step late")
    void declined() {
        var venue = entered(
                "district", "自己申请场所", "COMMUNITY_VENUE", Map.of("STARTED", "2026-09-01", "HANDED_OVER", "2027-08-31"));
        watch.look();
        assertThat(kinds(read(venue))).containsExactly("entered", "step-late");
        var askedFor = post("district", venue, "new-dates", asked("STARTED", "2026-10-31"));
        assertThat(strings(askedFor.path("verbs"))).doesNotContain("decide");
        assertThat(send("district", askedFor, "new-date-decisions", decision("STARTED", true))
                        .problem())
                .isEqualTo("second-person-needed");
        var declined = post("secretary", askedFor, "new-date-decisions", decision("STARTED", false));
        assertThat(step(declined, "STARTED").path("plannedOn").asString()).isEqualTo("2026-09-01");
        assertThat(waiting(declined)).containsExactly("planning.building-late-started");
        assertThat(send("secretary", declined, "new-date-decisions", decision("STARTED", true))
                        .problem())
                .isEqualTo("no-new-date-asked");
        var dropped = post("district", declined, "dropping", Map.of("text", "地块用途调整"));
        assertThat(waiting(dropped)).isEmpty();
        assertThat(send("district", dropped, "steps", Map.of("step", "STARTED", "day", "2026-09-10"))
                        .problem())
                .isEqualTo("building-dropped");
    }

    @Test
    @DisplayName("steps are done in their order, not in the future, and not before the one before them")
    void order() {
        var venue = entered(
                "town-huamu",
                "有序场所",
                "COMMUNITY_VENUE",
                Map.of("APPROVED", "2026-08-01", "STARTED", "2026-09-30", "HANDED_OVER", "2027-08-31"));
        assertThat(send("town-huamu", venue, "steps", Map.of("step", "STARTED", "day", "2026-09-10"))
                        .text())
                .contains("earlier-step-open");
        assertThat(send("town-huamu", venue, "steps", Map.of("step", "APPROVED", "day", "2026-09-17"))
                        .text())
                .contains("in-future", "2026-09-17");
        assertThat(send("town-huamu", venue, "steps", Map.of("step", "LISTED", "day", "2026-09-10"))
                        .text())
                .contains("no-such-step");
        var approved = post("town-huamu", venue, "steps", Map.of("step", "APPROVED", "day", "2026-09-16"));
        assertThat(send("town-huamu", approved, "steps", Map.of("step", "STARTED", "day", "2026-09-15"))
                        .text())
                .contains("before-the-step-before");
        assertThat(send("town-huamu", venue, "steps", Map.of("step", "STARTED", "day", "2026-09-16"))
                        .status())
                .as("an older page")
                .isEqualTo(412);
        assertThat(send("town-huamu", approved, "steps", Map.of("step", "APPROVED", "day", "2026-09-16"))
                        .problem())
                .isEqualTo("step-done-already");
    }

    @Test
    @DisplayName("what is wrong with a project is named, all of it, and a town enters none of another's")
    void refuses() {
        var facts = facts("错误场所", "COMMUNITY_VENUE");
        facts.put("town", "319901001");
        facts.put("longitude", 10.0);
        facts.put("latitude", 50.0);
        facts.put("nurseryPlaces", 0);
        facts.put("institution", UUID.randomUUID().toString());
        var answer = callers.as("district")
                .post(
                        BUILDINGS,
                        Map.of("facts", facts, "steps", Map.of("STARTED", "2027-09-01", "COMPLETED", "2027-08-01")));
        assertThat(answer.text()).contains("facts.town", "319901001", "no-town-of-the-district");
        facts.put("town", TOWN);
        var named = callers.as("district")
                .post(
                        BUILDINGS,
                        Map.of("facts", facts, "steps", Map.of("STARTED", "2027-09-01", "COMPLETED", "2027-08-01")));
        assertThat(named.status()).isEqualTo(422);
        assertThat(named.text())
                .contains(
                        "outside-the-district",
                        "nurseryPlaces",
                        "no-such-institution",
                        "steps.HANDED_OVER",
                        "steps.COMPLETED",
                        "before-the-step-before");
        entered("town-huamu", "同名场所", "COMMUNITY_VENUE", Map.of("HANDED_OVER", "2027-08-31"));
        assertThat(callers.as("town-huamu")
                        .post(
                                BUILDINGS,
                                Map.of(
                                        "facts",
                                        facts("同名场所", "COMMUNITY_VENUE"),
                                        "steps",
                                        Map.of("HANDED_OVER", "2027-08-31")))
                        .text())
                .contains("named-twice");
        assertThat(callers.as("town-weifang")
                        .post(
                                BUILDINGS,
                                Map.of(
                                        "facts",
                                        facts("别街场所", "COMMUNITY_VENUE"),
                                        "steps",
                                        Map.of("HANDED_OVER", "2027-08-31")))
                        .status())
                .isEqualTo(404);
        assertThat(callers.as("health")
                        .post(
                                BUILDINGS,
                                Map.of(
                                        "facts",
                                        facts("别部门园", "KINDERGARTEN"),
                                        "steps",
                                        Map.of("HANDED_OVER", "2027-08-31")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("a standard the norms leave to a person is decided by one, with the reason; one they decide is not")
    void ruling() {
        var building = entered("education", "按标准幼儿园", "KINDERGARTEN", Map.of("HANDED_OVER", "2027-08-31"));
        var standards = building.path("standards");
        assertThat(standards).hasSize(5);
        var floor = StreamSupport.stream(standards.spliterator(), false)
                .filter(each -> each.path("rule").asString().equals("floor-area-per-child"))
                .findFirst()
                .orElseThrow();
        assertThat(floor.at("/judgement/outcome").asString()).isEqualTo("NEEDS_HUMAN");
        assertThat(floor.at("/judgement/basis/status").asString()).isEqualTo("default");
        var accepted = Map.<String, Object>of(
                "rule", "floor-area-per-child", "verdict", "accepted", "reason", "老城区改建，面积按会议纪要");
        assertThat(send("education", building, "rulings", accepted).status()).isEqualTo(404);
        var ruled = post("district", building, "rulings", accepted);
        assertThat(ruled.at("/standards/1/ruling/verdict").asString()).isEqualTo("accepted");
        assertThat(send(
                                "district",
                                ruled,
                                "rulings",
                                Map.of("rule", "highest-storey", "verdict", "accepted", "reason", "二层，规则已经作出判断"))
                        .text())
                .contains("nothing-to-decide");
        assertThat(send(
                                "district",
                                ruled,
                                "rulings",
                                Map.of("rule", "colour", "verdict", "accepted", "reason", "没有这样的规则"))
                        .text())
                .contains("no-such-rule");
    }

    @Test
    @DisplayName("task 1 is counted from the rows: new kindergartens, and those of them with nursery classes")
    void sums() {
        var before = sumsOf();
        entered("education", "有班新园", "KINDERGARTEN", Map.of("HANDED_OVER", "2027-08-31"));
        var none = facts("无班新园", "KINDERGARTEN");
        none.put("nurseryClasses", 0);
        none.put("nurseryPlaces", 0);
        assertThat(callers.as("education")
                        .post(BUILDINGS, Map.of("facts", none, "steps", Map.of("HANDED_OVER", "2027-08-31")))
                        .status())
                .isEqualTo(201);
        var after = sumsOf();
        assertThat(after.path("newKindergartens").asInt()
                        - before.path("newKindergartens").asInt())
                .isEqualTo(2);
        assertThat(after.path("newWithClasses").asInt()
                        - before.path("newWithClasses").asInt())
                .isEqualTo(1);
        var rows = callers.as("district")
                .get(BUILDINGS + "?kind=KINDERGARTEN&work=NEW&size=200")
                .json();
        assertThat(rows.path("total").asInt())
                .isEqualTo(after.path("newKindergartens").asInt());
    }

    // ——— what people do ———

    private JsonNode sumsOf() {
        return callers.as("district").get(BUILDINGS + "/sums").json();
    }

    private static Map<String, Object> facts(String name, String kind) {
        var facts = new HashMap<String, Object>();
        facts.put("name", name);
        facts.put("town", TOWN);
        facts.put("kind", kind);
        facts.put("work", "NEW");
        facts.put("address", "东至锦绣路，南至梅花路");
        facts.put("longitude", 121.5435);
        facts.put("latitude", 31.2104);
        facts.put("siteAreaM2", 6800);
        facts.put("floorAreaM2", 600);
        facts.put("outdoorAreaM2", 240);
        facts.put("topStorey", 2);
        facts.put("residents", 8000);
        facts.put("nurseryClasses", 4);
        facts.put("nurseryPlaces", 80);
        facts.put("note", "");
        return facts;
    }

    private JsonNode entered(String who, String name, String kind, Map<String, String> steps) {
        var answer = callers.as(who).post(BUILDINGS, Map.of("facts", facts(name, kind), "steps", steps));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private JsonNode post(String who, JsonNode building, String verb, @Nullable Object body) {
        var answer = send(who, building, verb, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private Callers.Answer send(String who, JsonNode building, String verb, @Nullable Object body) {
        return callers.as(who)
                .post(
                        BUILDINGS + "/" + building.path("id").asString() + "/" + verb,
                        body,
                        "\"" + building.path("version").asInt() + "\"");
    }

    private JsonNode read(JsonNode building) {
        return callers.as("district")
                .get(BUILDINGS + "/" + building.path("id").asString())
                .json();
    }

    private List<Matter> open(JsonNode building) {
        return matters.openAbout("building", UUID.fromString(building.path("id").asString()));
    }

    private List<String> waiting(JsonNode building) {
        return open(building).stream().map(Matter::kind).toList();
    }

    private static Map<String, Object> asked(String step, String day) {
        return Map.of("step", step, "day", day, "reason", "地块移交推迟");
    }

    private static Map<String, Object> decision(String step, boolean approved) {
        return Map.of("step", step, "approved", approved, "text", "按会议意见");
    }

    private static JsonNode step(JsonNode building, String step) {
        return StreamSupport.stream(building.path("steps").spliterator(), false)
                .filter(each -> each.path("step").asString().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> kinds(JsonNode building) {
        return StreamSupport.stream(building.path("timeline").spliterator(), false)
                .map(act -> act.path("kind").asString())
                .toList();
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
