package shanyu.inspection.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shanyu.Callers.Answer;
import shanyu.Callers.Caller;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.casework.Escalation;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName("A failed item is closed by people who did not find it")
class LoopStoryTest {
    @Autowired
    private ApplicationContext house;

    @Autowired
    private Escalation escalation;

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
    @DisplayName("failed item → matter → answer → returned → answered → verified → closed → timeline")
    void theLoopCloses() {
        var walk = scene.begin(List.of("insp-e1", "insp-f1"), "FS-03", "HR-05");
        assertThat(walk.answer("FS-03", "FAILS", "二楼东侧安全出口堆放纸箱").status()).isEqualTo(200);
        var visit = walk.finish();
        assertThat(visit.at("/verdict/outcome").asString()).isEqualTo("ACTIVITY_STOPPED");
        assertThat(visit.get("findings")).hasSize(1);
        String finding = visit.at("/findings/0/id").asString();

        var matter = matter("inspection.rectification");
        assertThat(matter.get("state").asString()).isEqualTo("open");
        assertThat(matter.at("/holder/id").asString()).isEqualTo(scene.institution.toString());
        assertThat(matter.get("department").asString()).isEqualTo("F");
        assertThat(matter.get("dueUnit").asString()).isEqualTo("CALENDAR_DAYS");
        assertThat(matter.get("dueAmount").asInt()).isZero();
        assertThat(matter.at("/facts/judgement/outcome").asString()).isEqualTo("BREACHES");
        assertThat(matter.at("/facts/judgement/basis/source").asString()).startsWith("fire-law#");
        assertThat(matter.at("/facts/judgement/basis/status").asString()).isEqualTo("found");

        var answered =
                verb(scene.head(), matter, "answer", Map.of("text", "已清空", "papers", List.of(walk.keep(scene.head()))));
        assertThat(answered.status()).as(answered.text()).isEqualTo(200);
        var verifier = scene.as("verifier");
        var returned = verb(verifier, answered.json(), "return", Map.of("text", "照片看不到出口标志"));
        assertThat(returned.json().get("state").asString()).isEqualTo("returned");
        var again = verb(scene.head(), returned.json(), "answer", Map.of("text", "已补拍", "papers", List.of()));
        assertThat(again.status()).isEqualTo(200);
        assertThat(verb(scene.head(), again.json(), "verify", Map.of("text", "属实"))
                        .status())
                .isEqualTo(404);
        var verified = verb(verifier, again.json(), "verify", Map.of("text", "现场复核属实"));
        assertThat(verified.json().get("state").asString()).isEqualTo("closed");

        var closed = scene.as("district").get("/api/findings/" + finding).json();
        assertThat(closed.at("/row/state").asString()).isEqualTo("rectified");
        assertThat(verbsOf(verified.json())).containsExactly("opened", "answered", "returned", "answered", "verified");
    }

    @Test
    @DisplayName("whoever found it never verifies it, even holding the role; nor does the institution")
    void theFinderDoesNotVerify() {
        var walk = scene.begin(List.of("insp-e1", "insp-f9"), "FS-03");
        walk.answer("FS-03", "FAILS", "堵塞");
        walk.finish();
        var matter = matter("inspection.rectification");
        assertThat(verb(scene.head(), matter, "answer", Map.of("text", "已清空", "papers", List.of()))
                        .status())
                .isEqualTo(200);
        house.getBean(shanyu.identity.Accounts.class).grant(scene.account("insp-f9"), shanyu.identity.Role.VERIFIER);
        var asVerifier = scene.as("insp-f9");
        var refused = verb(asVerifier, matter("inspection.rectification"), "verify", Map.of("text", "属实"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("second-person-needed");
    }

    @Test
    @DisplayName("late: the town hears after three working days, the district office after five, once each")
    void lateGoesUpTheLadder() {
        var walk = scene.begin(List.of("insp-e1", "insp-f1"), "FS-03");
        walk.answer("FS-03", "FAILS", "堵塞");
        walk.finish();
        // due on Wednesday the 16th; Sunday the 20th is worked (调休): third working day the 20th, fifth the 22nd
        var day = java.time.LocalDate.of(2026, 9, 20);
        scene.clock.set(day, 12);
        escalation.climb();
        assertThat(matter("inspection.rectification").get("escalated").asInt()).isZero();
        scene.clock.set(day.plusDays(1), 1);
        escalation.climb();
        assertThat(matter("inspection.rectification").get("escalated").asInt()).isEqualTo(1);
        scene.clock.set(day.plusDays(3), 1);
        escalation.climb();
        escalation.climb();
        var matter = matter("inspection.rectification");
        assertThat(matter.get("escalated").asInt()).isEqualTo(2);
        assertThat(matter.get("overdue").asBoolean()).isTrue();
        assertThat(verbsOf(matter)).containsExactly("opened", "escalated", "escalated");
        assertThat(scene.as("town-huamu")
                        .get("/api/matters?state=overdue&institution=" + scene.institution)
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "the law is silent: the lead department decides, not those who found it, and only then is there a deadline")
    void aPersonDecides() {
        var walk = scene.begin(List.of("insp-e1", "insp-h1"), "HR-01");
        walk.answer("HR-01", "FAILS", "托小班在园 11 人，保育人员 2 人");
        var visit = walk.finish();
        assertThat(visit.at("/verdict/outcome").asString()).isEqualTo("AWAITS_DECISION");
        assertThat(scene.matters("inspection.rectification")).isEmpty();
        var matter = matter("inspection.decision");
        assertThat(matter.get("dueUnit").asString()).isEqualTo("WORKING_DAYS");
        assertThat(verb(scene.as("education"), matter, "answer", Map.of("text", "x", "papers", List.of()))
                        .problem())
                .isEqualTo("matter-closed-by-its-room");

        String path = "/api/findings/" + visit.at("/findings/0/id").asString();
        var education = scene.as("education");
        assertThat(education.get(path).json().get("verbs").get(0).asString()).isEqualTo("decide");
        var decision = Map.of("decision", "DEADLINE", "days", 3, "reason", "班级可临时分流，限三日内补足人员");
        assertThat(scene.as("health").post(path + "/decide", decision, "\"1\"").status())
                .isEqualTo(404);
        assertThat(education
                        .post(path + "/decide", Map.of("decision", "DEADLINE", "days", 0, "reason", "限期整改到位"), "\"1\"")
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("days");
        var decided = education.post(path + "/decide", decision, "\"1\"");
        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
        assertThat(decided.json().at("/row/breach").asBoolean()).isFalse();
        assertThat(matter("inspection.decision").get("state").asString()).isEqualTo("closed");
        assertThat(matter("inspection.rectification").get("dueAmount").asInt()).isEqualTo(3);
        assertThat(walk.shown().at("/verdict/outcome").asString()).isEqualTo("RECTIFY_BY_DEADLINE");
        assertThat(education.post(path + "/decide", decision, "\"2\"").problem())
                .isEqualTo("finding-not-awaiting-decision");
    }

    @Test
    @DisplayName("the department was not there: it gets a lead, nobody finds anything")
    void aLeadIsNoFinding() {
        var walk = scene.begin(List.of("insp-e1", "insp-h1"), "FS-03");
        walk.answer("FS-03", "FAILS", "安全出口堵塞");
        var visit = walk.finish();
        assertThat(visit.get("findings")).isEmpty();
        assertThat(visit.get("leads")).hasSize(1);
        assertThat(visit.at("/verdict/outcome").asString()).isEqualTo("PASSED");
        assertThat(visit.at("/verdict/leads").asInt()).isEqualTo(1);
        assertThat(scene.matters("inspection.rectification")).isEmpty();
        var matter = matter("inspection.lead");
        assertThat(matter.get("department").asString()).isEqualTo("F");
        assertThat(scene.as("fire")
                        .get("/api/matters/" + matter.get("id").asString())
                        .status())
                .isEqualTo(200);
        assertThat(scene.as("market")
                        .get("/api/matters/" + matter.get("id").asString())
                        .status())
                .isEqualTo(404);
    }

    private JsonNode matter(String kind) {
        var id = scene.matters(kind).getFirst();
        return scene.as("district").get("/api/matters/" + id).json();
    }

    private static Answer verb(Caller by, JsonNode matter, String verb, Map<String, Object> body) {
        return by.post(
                "/api/matters/" + matter.get("id").asString() + "/" + verb,
                body,
                "\"" + matter.get("version").asInt() + "\"");
    }

    private static List<String> verbsOf(JsonNode matter) {
        return matter.get("steps")
                .valueStream()
                .map(step -> step.get("verb").asString())
                .toList();
    }
}
