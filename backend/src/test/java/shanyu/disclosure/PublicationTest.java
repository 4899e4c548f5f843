package shanyu.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers.Answer;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.casework.Escalation;
import shanyu.inspection.visit.Scene;
import shanyu.inspection.visit.Scene.Walk;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName(
        "Results of a visit are told within 20 working days, corrected beside the old words, withdrawn with a reason")
class PublicationTest {
    private static final List<String> TEAM = List.of("insp-e1", "insp-f1");

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Escalation escalation;

    @Autowired
    private JdbcClient db;

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

    @Test
    @DisplayName(
            "submitted on 16 September: in time until the end of 20 October (holidays, 调休), late on the 21st, and then it goes up")
    void twentyWorkingDays() {
        var inTime = failed("FS-03");
        var late = failed("FS-03");
        scene.clock.set(LocalDate.of(2026, 10, 20), 23);
        assertThat(desk(inTime).get("overdue").asBoolean()).isFalse();
        assertThat(publish(inTime, 1, "").json().has("dueAt")).isFalse();
        scene.clock.set(LocalDate.of(2026, 10, 21), 0);
        assertThat(desk(late).get("overdue").asBoolean()).isTrue();
        assertThat(row(late).get("overdue").asBoolean()).isTrue();
        assertThat(row(inTime).get("overdue").asBoolean()).isFalse();
        scene.clock.set(LocalDate.of(2026, 10, 29), 1);
        escalation.climb();
        assertThat(duty(late).get("escalated").asInt()).isEqualTo(2);
        assertThat(publish(late, 1, "").status()).isEqualTo(200);
        assertThat(scene.as("district")
                        .get("/api/matters?state=unfinished&kind=inspection.publication&institution="
                                + scene.institution)
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    @DisplayName(
            "told: what failed, its article, how it stands; never a note or a name; put right, it says so by itself")
    void whatIsTold() {
        var walk = scene.begin(TEAM, "FS-03", "HR-05");
        walk.answer("FS-03", "FAILS", "值班员赵某某说门锁了");
        walk.finish();
        assertThat(desk(walk).at("/preview/editions/0/findings/0/item").asString())
                .isEqualTo("FS-03");
        var told = publish(walk, 1, "").json();
        assertThat(told.has("preview")).isFalse();
        var finding = told.at("/told/editions/0/findings/0");
        assertThat(finding.get("source").asString()).startsWith("fire-law#");
        assertThat(finding.get("status").asString()).isEqualTo("found");
        assertThat(finding.get("breach").asBoolean()).isTrue();
        assertThat(finding.get("now").asString()).isEqualTo("open");
        assertThat(told.at("/told/editions/0/checked").asInt()).isEqualTo(2);
        assertThat(told.at("/told/outcomeNow").asString()).isEqualTo("ACTIVITY_STOPPED");
        assertThat(told.toString()).doesNotContain("赵某某").doesNotContain("周安");

        rectify(walk);
        var now = desk(walk).at("/told/editions/0/findings/0");
        assertThat(now.get("state").asString()).as("the old words stay").isEqualTo("open");
        assertThat(now.get("now").asString()).isEqualTo("rectified");
        assertThat(now.get("endedOn").asString()).isEqualTo("2026-09-16");
        assertThat(logged("rectification-published")).isEqualTo(1);
    }

    @Test
    @DisplayName("the law is silent: told as waiting for a person's decision, not as a breach; then as decided")
    void undecidedIsSaidSo() {
        var walk = scene.begin(List.of("insp-e1", "insp-h1"), "HR-01");
        walk.answer("HR-01", "FAILS", "托小班在园 11 人，保育人员 2 人");
        var visit = walk.finish();
        var told = publish(walk, 1, "").json().get("told");
        assertThat(told.get("outcomeNow").asString()).isEqualTo("AWAITS_DECISION");
        var finding = told.at("/editions/0/findings/0");
        assertThat(finding.get("breach").asBoolean()).isFalse();
        assertThat(finding.get("now").asString()).isEqualTo("deciding");
        var decision = Map.of("decision", "DEADLINE", "days", 3, "reason", "班级可临时分流，限三日内补足人员");
        String path = "/api/findings/" + visit.at("/findings/0/id").asString() + "/decide";
        assertThat(scene.as("education").post(path, decision, "\"1\"").status()).isEqualTo(200);
        var after = desk(walk).get("told");
        assertThat(after.at("/editions/0/outcome").asString()).isEqualTo("AWAITS_DECISION");
        assertThat(after.get("outcomeNow").asString()).isEqualTo("RECTIFY_BY_DEADLINE");
        assertThat(after.at("/editions/0/findings/0/now").asString()).isEqualTo("open");
        assertThat(after.at("/editions/0/findings/0/dueOn").asString()).isEqualTo("2026-09-19");
    }

    @Test
    @DisplayName(
            "a correction waits for its own telling, needs words for the public, and stands beside what it corrects")
    void corrected() {
        var walk = failed("FS-03", "HR-05");
        publish(walk, 1, "");
        assertThat(state(walk)).isEqualTo("published");
        correct(walk);
        assertThat(state(walk)).isEqualTo("correction-waiting");
        var before = desk(walk);
        assertThat(before.at("/told/editions")).hasSize(1);
        assertThat(before.at("/told/editions/0/findings/0/now").asString())
                .as("nobody is still accused of what was taken back")
                .isEqualTo("withdrawn");
        assertThat(publish(walk, 1, "").problem()).isEqualTo("results-changed");
        var wordless = publish(walk, 2, " ");
        assertThat(wordless.status()).isEqualTo(422);
        assertThat(wordless.json().at("/errors/0/field").asString()).isEqualTo("correction");
        var told = publish(walk, 2, "复核照片后，安全出口一项改为合格").json();
        assertThat(told.at("/told/editions")).hasSize(2);
        assertThat(told.at("/told/editions/0/findings")).isEmpty();
        assertThat(told.at("/told/editions/0/outcome").asString()).isEqualTo("PASSED");
        assertThat(told.at("/told/editions/0/correction").asString()).isEqualTo("复核照片后，安全出口一项改为合格");
        assertThat(told.at("/told/editions/1/findings")).hasSize(1);
        assertThat(told.at("/told/outcomeNow").asString()).isEqualTo("PASSED");
    }

    @Test
    @DisplayName("withdrawn: the reason stays, the findings go, and it can be told again")
    void withdrawn() {
        var walk = failed("FS-03");
        publish(walk, 1, "");
        String path = path(walk) + "/withdraw";
        assertThat(scene.as("district").post(path, Map.of("reason", "错")).status())
                .isEqualTo(422);
        var answer = scene.as("district").post(path, Map.of("reason", "公布对象有误"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var told = answer.json().get("told");
        assertThat(told.has("outcomeNow")).isFalse();
        assertThat(told.at("/editions/0/withdrawal").asString()).isEqualTo("公布对象有误");
        assertThat(told.at("/editions/0/findings")).isEmpty();
        assertThat(told.at("/editions/0").has("outcome")).isFalse();
        assertThat(state(walk)).isEqualTo("withdrawn");
        assertThat(scene.as("district").post(path, Map.of("reason", "公布对象有误")).problem())
                .isEqualTo("not-published");
        assertThat(publish(walk, 1, "").status()).isEqualTo(200);
        assertThat(desk(walk).at("/told/editions")).hasSize(2);
        assertThat(state(walk)).isEqualTo("published");
    }

    @Test
    @DisplayName("once, and only of results: a visit without them, or one told already, is refused")
    void onceAndOnlyOfResults() {
        var begun = scene.begin(TEAM, "FS-03");
        assertThat(publish(begun, 1, "").problem()).isEqualTo("visit-has-no-results");
        assertThat(scene.as("district").get(path(begun)).problem()).isEqualTo("visit-has-no-results");
        var walk = failed("FS-03");
        assertThat(publish(walk, 1, "").status()).isEqualTo(200);
        assertThat(publish(walk, 1, "").problem()).isEqualTo("already-published");
    }

    @Test
    @DisplayName(
            "the district office alone tells: the town and the department read, another district and the institution find nothing")
    void whoMayTell() {
        var walk = failed("FS-03");
        var order = Map.of("edition", 1, "correction", "");
        for (String other : List.of("district-2", "town-huamu", "education", "secretary", "verifier", "insp-e1"))
            assertThat(scene.as(other).post(path(walk), order).status())
                    .as(other)
                    .isEqualTo(404);
        assertThat(scene.head().post(path(walk), order).status()).isEqualTo(404);
        assertThat(scene.as("town-huamu").get(path(walk)).status()).isEqualTo(200);
        assertThat(scene.as("town-weifang").get(path(walk)).status()).isEqualTo(404);
        assertThat(scene.as("district-2").get(path(walk)).status()).isEqualTo(404);
        assertThat(scene.as("district-2")
                        .get("/api/publications?institution=" + scene.institution)
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(scene.as("town-huamu").get(path(walk)).json().get("verbs")).isEmpty();
        assertThat(publish(walk, 1, "").status()).isEqualTo(200);
    }

    private Walk failed(String... items) {
        var walk = scene.begin(TEAM, items);
        walk.answer(items[0], "FAILS", "堵塞");
        walk.finish();
        return walk;
    }

    private void correct(Walk walk) {
        assertThat(walk.by(0)
                        .post(
                                walk.path() + "/correct",
                                Map.of("reason", "看错楼层，二楼出口畅通"),
                                "\"" + walk.shown().get("version").asInt() + "\"")
                        .status())
                .isEqualTo(200);
        walk.answer("FS-03", "CONFORMS", "复查属实");
        walk.finish();
    }

    private void rectify(Walk walk) {
        String path =
                "/api/matters/" + scene.matters("inspection.rectification").getFirst();
        var answer = Map.of("text", "已清空", "papers", List.of(walk.keep(scene.head())));
        assertThat(scene.head().post(path + "/answer", answer, "\"1\"").status())
                .isEqualTo(200);
        assertThat(scene.as("verifier")
                        .post(path + "/verify", Map.of("text", "属实"), "\"2\"")
                        .status())
                .isEqualTo(200);
    }

    private Answer publish(Walk walk, int edition, String correction) {
        return scene.as("district").post(path(walk), Map.of("edition", edition, "correction", correction));
    }

    private JsonNode desk(Walk walk) {
        return scene.as("district").get(path(walk)).json();
    }

    private JsonNode row(Walk walk) {
        return scene.as("district")
                .get("/api/publications?institution=" + scene.institution)
                .json()
                .get("items")
                .valueStream()
                .filter(row -> row.get("visit").asString().equals(walk.id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private String state(Walk walk) {
        return row(walk).get("state").asString();
    }

    private JsonNode duty(Walk walk) {
        return scene.matters("inspection.publication").stream()
                .map(id -> scene.as("district").get("/api/matters/" + id).json())
                .filter(matter -> matter.at("/subject/id").asString().equals(walk.id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private long logged(String kind) {
        return db.sql("""
                        select (select count(*) from evidence.pending
                                where body::jsonb ->> 'kind' = :kind and body::jsonb ->> 'institution' = :institution)
                             + (select count(*) from evidence.entry
                                where body::jsonb ->> 'kind' = :kind and body::jsonb ->> 'institution' = :institution)
                        """)
                .param("kind", kind)
                .param("institution", scene.institution.toString())
                .query(Long.class)
                .single();
    }

    private static String path(Walk walk) {
        return "/api/publications/visits/" + walk.id;
    }
}
