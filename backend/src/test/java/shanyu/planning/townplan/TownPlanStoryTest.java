package shanyu.planning.townplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.LogEntries;
import shanyu.MovableClock;
import shanyu.casework.Matters;
import shanyu.server.HouseClock;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName("One town, one plan: written by the town, looked at by the district, approved by a second person")
class TownPlanStoryTest {
    private static final String PLANS = "/api/planning/town-plans";

    @Autowired
    private Callers callers;

    @Autowired
    private Matters matters;

    @Autowired
    private PlanWatch watch;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void now() {
        clock.set(MovableClock.START);
        callers.nobody();
    }

    @Test
    @DisplayName(
            "draft → submitted → returned → submitted → accepted → approved, each with its matter, its seal and its act")
    void theWholeWay() {
        String town = "310115005";
        var plan = begun(town, 2027, 2028);
        assertThat(waiting(plan)).containsExactly("planning.plan-draft");
        assertThat(plan.path("grounds").path("supply")).hasSize(7);
        var written = write(town, plan, content(40));
        var sent = post("town-" + town, written, "submission", null);
        assertThat(sent.path("state").asString()).isEqualTo("submitted");
        assertThat(waiting(sent)).containsExactly("planning.plan-review");
        assertThat(sent.path("texts")).hasSize(1);
        assertThat(sent.at("/texts/0/sha256").asString()).matches("[0-9a-f]{64}");
        assertThat(sent.at("/texts/0/holds").asBoolean()).isTrue();

        var said = post("district", sent, "comments", Map.of("part", "GOALS", "text", "2028 年目标偏低"));
        assertThat(said.path("state").asString()).isEqualTo("submitted");
        var back = post("district", said, "return", Map.of("text", "请补充 2028 年目标"));
        assertThat(back.path("state").asString()).isEqualTo("returned");
        assertThat(waiting(back)).containsExactly("planning.plan-correction");

        var corrected = write(town, back, content(60));
        var again = post("town-" + town, corrected, "submission", null);
        assertThat(again.path("texts")).hasSize(2);
        int logged = logged();
        var differences = callers.as("district")
                .get("%s/%s/differences?text=2&other=%s&otherText=1".formatted(PLANS, id(plan), id(plan)))
                .json();
        assertThat(logged()).as("the reading is in the log").isEqualTo(logged + 1);
        assertThat(differences).hasSize(1);
        assertThat(differences.at("/0/key").asString()).isEqualTo("2028|BABY_HOUSE");
        assertThat(differences.at("/0/before").asString()).isEqualTo("40|20");
        assertThat(differences.at("/0/after").asString()).isEqualTo("60|20");

        var accepted = post("district", again, "acceptance", Map.of("text", "同意"));
        assertThat(accepted.path("state").asString()).isEqualTo("accepted");
        assertThat(waiting(accepted)).containsExactly("planning.plan-approval");
        var own = send("district", accepted, "approval", Map.of("text", "批准"));
        assertThat(own.status()).isEqualTo(422);
        assertThat(own.problem()).isEqualTo("second-person-needed");
        assertThat(strings(read("district", plan).path("verbs"))).doesNotContain("approve");
        assertThat(strings(read("secretary", plan).path("verbs"))).contains("approve");
        var approved = post("secretary", accepted, "approval", Map.of("text", "批准"));
        assertThat(approved.path("state").asString()).isEqualTo("approved");
        assertThat(waiting(approved)).isEmpty();
        assertThat(kinds(approved))
                .containsExactly("begun", "submitted", "commented", "returned", "submitted", "accepted", "approved");
    }

    @Test
    @DisplayName(
            "a new version takes the text over and gives way to nothing until it is approved; both stay to be read as of their days")
    void versions() {
        String town = "310115007";
        var first = approved(town, 2026, 2027, content(2026, 2027, 30));
        LocalDate before = LocalDate.ofInstant(clock.instant(), HouseClock.ZONE).minusDays(10);
        twentyDaysAgo(first);
        var second = begun(town, 2026, 2028);
        assertThat(second.path("number").asInt()).isEqualTo(2);
        assertThat(second.at("/content/summary").asString()).isEqualTo("本街镇三年托育服务方案");
        assertThat(second.at("/content/goals")).hasSize(2);
        assertThat(callers.as("town-" + town)
                        .post(PLANS, Map.of("town", town, "firstYear", 2027, "lastYear", 2028))
                        .problem())
                .isEqualTo("plan-already-open");
        assertThat(read("district", first).path("state").asString()).isEqualTo("approved");
        approve(town, write(town, second, content(2026, 2028, 50)));
        assertThat(read("district", first).path("state").asString()).isEqualTo("superseded");
        var then = callers.as("district")
                .get("%s/%s?asOf=%s".formatted(PLANS, id(first), before))
                .json();
        assertThat(then.path("state").asString()).isEqualTo("approved");
        assertThat(then.at("/content/goals/0/places").asInt()).isEqualTo(30);
        assertThat(then.path("verbs")).isEmpty();
        assertThat(callers.as("district")
                        .get("%s/%s?asOf=%s".formatted(PLANS, id(second), before))
                        .status())
                .as("not begun yet")
                .isEqualTo(404);
        var rows = callers.as("district")
                .get("%s?town=%s&asOf=%s".formatted(PLANS, town, before))
                .json()
                .path("items");
        assertThat(StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.path("state").asString()))
                .containsExactly("approved");
    }

    @Test
    @DisplayName(
            "what is wrong is refused at its field, what is incomplete is not handed in, and nobody does another's part")
    void refuses() {
        String town = "310115008";
        var plan = begun(town, 2027, 2028);
        var empty = send("town-" + town, plan, "submission", null);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("\"goals\"", "\"measures\"", "\"units\"", "\"budget\"");
        var faulty = new java.util.HashMap<>(content(40));
        faulty.put("goals", List.of(Map.of("year", 2031, "form", "BABY_HOUSE", "places", 5, "inclusivePlaces", 9)));
        var wrong = put(town, plan, faulty);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("goals[0].year", "goals[0].inclusivePlaces", "2031");
        assertThat(read("district", plan).at("/content/goals")).isEmpty();
        assertThat(put("310115009", plan, content(40)).status())
                .as("another town")
                .isEqualTo(404);
        assertThat(send("district", plan, "submission", null).status()).isEqualTo(404);
        assertThat(send("district", plan, "acceptance", Map.of("text", "同意")).problem())
                .isEqualTo("plan-not-in-state");
        var stale = callers.as("town-" + town).put(PLANS + "/" + id(plan) + "/content", content(40), "\"9\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(callers.as("town-" + town)
                        .post(PLANS, Map.of("town", "310115009", "firstYear", 2027, "lastYear", 2028))
                        .status())
                .isEqualTo(404);
        for (var years : List.of(List.of(2027, 2026), List.of(2027, 2032), List.of(2024, 2026), List.of(2032, 2033)))
            assertThat(callers.as("town-310115009")
                            .post(
                                    PLANS,
                                    Map.of(
                                            "town",
                                            "310115009",
                                            "firstYear",
                                            years.getFirst(),
                                            "lastYear",
                                            years.getLast()))
                            .status())
                    .as("%s", years)
                    .isEqualTo(422);
        var gone = post("town-" + town, plan, "withdrawal", Map.of("text", "重新起草"));
        assertThat(gone.path("state").asString()).isEqualTo("withdrawn");
        assertThat(waiting(gone)).isEmpty();
        assertThat(begun(town, 2027, 2031).path("number").asInt()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "a call begins a plan in every town that has none for these years, with the district's own term for the draft")
    void call() {
        var before = callers.as("district").get("/api/planning/terms").json();
        assertThat(term(before, "DRAFT").path("workingDays").asInt()).isEqualTo(30);
        assertThat(term(before, "DRAFT").path("status").asString()).isEqualTo("default");
        assertThat(callers.as("town-310115010")
                        .post("/api/planning/terms", Map.of("step", "DRAFT", "workingDays", 5, "reason", "想快些办"))
                        .status())
                .isEqualTo(404);
        assertThat(callers.as("district-2")
                        .post("/api/planning/terms", Map.of("step", "DRAFT", "workingDays", 5, "reason", "联席会议纪要"))
                        .status())
                .isEqualTo(200);
        var called = callers.as("district-2").post(PLANS + "/calls", Map.of("firstYear", 2028, "lastYear", 2030));
        assertThat(called.status()).as(called.text()).isEqualTo(200);
        assertThat(strings(called.json().path("towns"))).contains("319901101");
        var plan = callers.as("district-2")
                .get(PLANS + "?town=319901101&state=draft")
                .json()
                .at("/items/0");
        var matter = matters.openAbout("town-plan", UUID.fromString(id(plan))).getFirst();
        assertThat(LocalDate.ofInstant(matter.deadline().at(), HouseClock.ZONE)).isEqualTo(LocalDate.of(2026, 9, 22));
        assertThat(matter.facts()).containsEntry("within", "district");
        var again = callers.as("district-2").post(PLANS + "/calls", Map.of("firstYear", 2028, "lastYear", 2030));
        assertThat(again.json().path("towns")).as("nobody is called twice").isEmpty();
    }

    @Test
    @DisplayName("a year that ended short becomes a matter, once, and ends when the register has caught up")
    void lateYear() {
        String town = "310115010";
        var plan = approved(town, 2025, 2027, content(2025, 2027, 20));
        assertThat(watch.look()).isGreaterThanOrEqualTo(1);
        assertThat(waiting(plan)).containsExactly("planning.plan-late-year");
        assertThat(readings()).as("an open wording is sent to a person").isEqualTo(1);
        watch.look();
        assertThat(readings()).as("once").isEqualTo(1);
        callers.as("district")
                .post(
                        "/api/planning/plan-readings",
                        Map.of("wording", "CURRENT_PLAN", "answer", "covers-the-day", "reason", "方案应覆盖当年"));
        watch.look();
        assertThat(readings()).isZero();
        assertThat(waiting(plan)).as("not twice").containsExactly("planning.plan-late-year");
        var row = callers.as("district")
                .get("/api/planning/town-standings?size=200")
                .json()
                .path("items");
        var standing = StreamSupport.stream(row.spliterator(), false)
                .filter(each -> each.path("town").asString().equals(town))
                .findFirst()
                .orElseThrow();
        assertThat(standing.path("lateGoals").asInt()).isEqualTo(1);
        assertThat(standing.path("added").asInt()).isZero();
        // What stood is taken down in the row, so that the register of the test need not grow by twenty places.
        db.sql("update planning.town_plan set content = jsonb_set(content, '{goals}', '[]') where id = :id")
                .param("id", UUID.fromString(id(plan)))
                .update();
        watch.look();
        assertThat(waiting(plan)).isEmpty();
        assertThat(read("district", plan).at("/texts/0/holds").asBoolean()).isTrue();
    }

    @Test
    @DisplayName(
            "on paper and in a sheet, with the hash it is sealed with; a text changed behind the house's back no longer holds")
    void paper() {
        String town = "310115009";
        var draft = begun(town, 2027, 2028);
        assertThat(callers.as("district").get(PLANS + "/" + id(draft) + "/pdf").problem())
                .isEqualTo("plan-not-handed-in");
        var plan = post("town-" + town, write(town, draft, content(40)), "submission", null);
        int logged = logged();
        var pdf = callers.as("secretary").get(PLANS + "/" + id(plan) + "/pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(logged()).as("the reading is in the log").isEqualTo(logged + 1);
        assertThat(pdf.text()).startsWith("%PDF");
        var sheet = callers.as("district")
                .get(PLANS + "/" + id(plan) + "/lines", "text/csv")
                .text();
        assertThat(sheet)
                .contains("SHA-256 " + plan.at("/texts/0/sha256").asString(), "Community baby house", "1200000.0");
        db.sql(
                        "update planning.town_plan_text set content = jsonb_set(content, '{summary}', '\"改过\"') where plan = :id")
                .param("id", UUID.fromString(id(plan)))
                .update();
        assertThat(read("district", plan).at("/texts/0/holds").asBoolean()).isFalse();
    }

    private int logged() {
        return LogEntries.of(db, "planning.plan.read");
    }

    /** The offices of the test are only of today, so what happened is moved back instead of the clock. */
    private void twentyDaysAgo(JsonNode plan) {
        for (String update : List.of(
                "town_plan set begun_at = begun_at - interval '20 days', approved_at = approved_at - interval '20 days' where id",
                "town_plan_text set sealed_at = sealed_at - interval '20 days' where plan",
                "act set at = at - interval '20 days' where subject"))
            db.sql("update planning." + update + " = :id")
                    .param("id", UUID.fromString(id(plan)))
                    .update();
    }

    private long readings() {
        return db.sql(
                        "select count(*) from casework.matter where kind = 'planning.plan-reading' and district = '310115000' "
                                + "and subject_name = 'KPI-02' and state <> 'closed'")
                .query(Long.class)
                .single();
    }

    // ——— what people do ———

    private JsonNode begun(String town, int first, int last) {
        var answer = callers.as("town-" + town).post(PLANS, Map.of("town", town, "firstYear", first, "lastYear", last));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private JsonNode approved(String town, int first, int last, Map<String, Object> content) {
        return approve(town, write(town, begun(town, first, last), content));
    }

    private JsonNode approve(String town, JsonNode plan) {
        var sent = post("town-" + town, plan, "submission", null);
        var accepted = post("district", sent, "acceptance", Map.of("text", "同意"));
        return post("secretary", accepted, "approval", Map.of("text", "批准"));
    }

    private JsonNode write(String town, JsonNode plan, Map<String, Object> content) {
        var answer = put(town, plan, content);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private Callers.Answer put(String town, JsonNode plan, Map<String, Object> content) {
        return callers.as("town-" + town)
                .put(
                        PLANS + "/" + id(plan) + "/content",
                        content,
                        "\"" + plan.path("version").asInt() + "\"");
    }

    private JsonNode post(String who, JsonNode plan, String verb, Map<String, Object> body) {
        var answer = send(who, plan, verb, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private Callers.Answer send(String who, JsonNode plan, String verb, Map<String, Object> body) {
        return callers.as(who)
                .post(
                        PLANS + "/" + id(plan) + "/" + verb,
                        body,
                        "\"" + plan.path("version").asInt() + "\"");
    }

    private JsonNode read(String who, JsonNode plan) {
        return callers.as(who).get(PLANS + "/" + id(plan)).json();
    }

    private List<String> waiting(JsonNode plan) {
        return matters.openAbout("town-plan", UUID.fromString(id(plan))).stream()
                .map(matter -> matter.kind())
                .toList();
    }

    private static JsonNode term(JsonNode terms, String step) {
        return StreamSupport.stream(terms.path("items").spliterator(), false)
                .filter(term -> term.path("step").asString().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private static String id(JsonNode plan) {
        return plan.path("id").asString();
    }

    private static List<String> kinds(JsonNode plan) {
        return StreamSupport.stream(plan.path("timeline").spliterator(), false)
                .map(act -> act.path("kind").asString())
                .toList();
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static Map<String, Object> content(int places) {
        return content(2027, 2028, places);
    }

    /** Twenty places in the first year, and so many in the last. */
    private static Map<String, Object> content(int first, int last, int places) {
        return Map.of(
                "summary",
                "本街镇三年托育服务方案",
                "goals",
                List.of(
                        Map.of(
                                "year",
                                first,
                                "form",
                                "BABY_HOUSE",
                                "places",
                                places == 20 ? 20 : 30,
                                "inclusivePlaces",
                                10),
                        Map.of("year", last, "form", "BABY_HOUSE", "places", places, "inclusivePlaces", 20)),
                "sites",
                List.of(Map.of(
                        "name",
                        "社区中心二楼",
                        "address",
                        "梅花路 88 号",
                        "year",
                        first,
                        "form",
                        "BABY_HOUSE",
                        "places",
                        20,
                        "longitude",
                        121.5435,
                        "latitude",
                        31.2104)),
                "measures",
                List.of(Map.of("kind", "RENT_RELIEF", "text", "租金减免三年", "year", first)),
                "units",
                List.of(Map.of("name", "社区服务办公室", "duty", "落实场地")),
                "budget",
                java.util.stream.IntStream.rangeClosed(first, last)
                        .mapToObj(year -> Map.of("year", year, "purpose", "VENUE", "fen", 120_000_000L))
                        .toList());
    }
}
