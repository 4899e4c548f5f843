package shanyu.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import shanyu.ScannerOnStage;
import shanyu.access.Pictures;
import shanyu.inspection.visit.Scene;
import shanyu.server.files.Scanner;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName(
        "A complaint: received from anybody, answered by two people, rated by whoever asked, and nobody learns who that is")
class ComplaintStoryTest {
    private static final String SAID = "下午四点接孩子，安全出口堆着纸箱推不开";
    private static final String NAME = "钱晓棠";
    private static final String PHONE = "13712345678";

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Callers callers;

    @Autowired
    private Complaints complaints;

    @Autowired
    private ComplaintClosing closing;

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
            "from the form to the rating: town takes it, proposes; the same person cannot confirm, the district does; upheld counts")
    void wholeWay() {
        var filed = filed(given());
        String id = filed.get("id").asString();
        assertThat(follow(filed).get("state").asString()).isEqualTo("received");
        assertThat(act("town-huamu", id, "accept", null).status()).isEqualTo(200);
        assertThat(duty(id, "oversight.acceptance")).isEqualTo("closed");
        assertThat(duty(id, "oversight.answer")).isEqualTo("open");
        var proposal = Map.of("outcome", "UPHELD", "answer", "经现场核查属实，安全出口当日已清理。");
        assertThat(act("town-huamu", id, "propose", proposal).status()).isEqualTo(200);
        assertThat(follow(filed).has("answer")).as("a proposal is no answer").isFalse();
        assertThat(act("town-huamu", id, "confirm", null).problem()).isEqualTo("second-person-needed");
        assertThat(complaints.upheld(scene.today(), scene.today()))
                .noneMatch(each -> each.id().toString().equals(id));
        assertThat(act("district", id, "confirm", null).status()).isEqualTo(200);
        assertThat(duty(id, "oversight.answer")).isEqualTo("closed");
        var told = follow(filed);
        assertThat(told.get("outcome").asString()).isEqualTo("UPHELD");
        assertThat(told.get("answer").asString()).startsWith("经现场核查属实");
        assertThat(complaints.upheld(scene.today(), scene.today()))
                .anyMatch(each -> each.id().toString().equals(id)
                        && each.institution().equals(scene.institution)
                        && each.day().equals(scene.today()));
        assertThat(rate(filed, "2222-2222-2222", 5)
                        .json()
                        .at("/errors/0/reason")
                        .asString())
                .isEqualTo("wrong-code");
        assertThat(rate(filed, code(filed), 5).json().get("stars").asInt()).isEqualTo(5);
        assertThat(rate(filed, code(filed), 1).problem()).isEqualTo("complaint-not-in-state");
        closing.close();
        assertThat(follow(filed).get("state").asString()).isEqualTo("closed");
    }

    @Test
    @DisplayName("not upheld, not established: never a fact against the institution")
    void onlyUpheldCounts() {
        for (String outcome : List.of("NOT_UPHELD", "CANNOT_BE_ESTABLISHED")) {
            var filed = filed(given());
            answer(filed, outcome);
            assertThat(complaints.upheld(scene.today(), scene.today()))
                    .noneMatch(each -> each.institution().equals(scene.institution));
        }
    }

    @Test
    @DisplayName("two stars open a second look by the district office, three do not; opened again, it no longer counts")
    void lowRating() {
        var fair = filed(given());
        answer(fair, "UPHELD");
        rate(fair, code(fair), 3);
        assertThat(duty(fair.get("id").asString(), "oversight.second-look")).isEmpty();
        var low = filed(given());
        answer(low, "PARTLY_UPHELD");
        rate(low, code(low), 2);
        String id = low.get("id").asString();
        assertThat(duty(id, "oversight.second-look")).isEqualTo("open");
        var look = Map.of("reopen", true, "reason", "未到现场，重新核查");
        assertThat(act("town-huamu", id, "look-again", look).status()).isEqualTo(404);
        assertThat(act("district", id, "look-again", look).status()).isEqualTo(200);
        assertThat(follow(low).get("state").asString()).isEqualTo("in-hand");
        assertThat(complaints.upheld(scene.today(), scene.today()))
                .noneMatch(each -> each.id().toString().equals(id));
        assertThat(duty(id, "oversight.answer")).isEqualTo("open");
    }

    @Test
    @DisplayName(
            "who complained: masked for the offices, unknown to the institution in every answer, list, sheet, file and log")
    void nobodyLearnsWho() {
        var given = given();
        given.put("name", NAME);
        given.put("phone", PHONE);
        var filed = filed(given);
        String id = filed.get("id").asString();
        String seen = scene.as("town-huamu").get("/api/complaints/" + id).text();
        assertThat(seen)
                .contains("钱**")
                .contains("137****5678")
                .doesNotContain(NAME)
                .doesNotContain(PHONE);
        assertThat(scene.as("town-huamu").get("/api/complaints", "text/csv").text())
                .doesNotContain(NAME)
                .doesNotContain("钱**")
                .doesNotContain(PHONE);
        var head = scene.head();
        for (String path : List.of("/api/complaints/" + id, "/api/complaints", "/api/complaints/" + id + "/photos/1"))
            assertThat(head.get(path).status()).as(path).isEqualTo(404);
        assertThat(head.get("/api/matters?size=200").text()).doesNotContain(number(filed));
        String file = "/api/institutions/" + scene.institution;
        assertThat(head.get(file + "/timeline").text()).doesNotContain(number(filed));
        act("town-huamu", id, "accept", null);
        act("town-huamu", id, "ask", Map.of("text", "请说明安全出口的日常检查情况"));
        var asked = head.get("/api/matters?kind=oversight.statement").json();
        assertThat(asked.get("total").asInt()).isEqualTo(1);
        String matter =
                head.get("/api/matters/" + asked.at("/items/0/id").asString()).text();
        assertThat(matter)
                .contains("安全出口的日常检查")
                .doesNotContain(SAID)
                .doesNotContain(NAME)
                .doesNotContain(number(filed));
        proposeAndConfirm(id, "UPHELD");
        String timeline = head.get(file + "/timeline").text();
        assertThat(timeline).contains("oversight.complaint.answered").contains(number(filed));
        String open =
                callers.nobody().get("/api/public/complaints/" + number(filed)).text();
        for (String each : List.of(timeline, open))
            assertThat(each)
                    .doesNotContain(NAME)
                    .doesNotContain("钱")
                    .doesNotContain(PHONE)
                    .doesNotContain(SAID);
        String log = db.sql("""
                        select string_agg(body, ' ') from (select body::text as body from evidence.pending
                                                           union all select body::text from evidence.entry) b
                        """).query(String.class).single();
        assertThat(log)
                .doesNotContain(NAME)
                .doesNotContain(PHONE)
                .doesNotContain(SAID)
                .doesNotContain(code(filed));
    }

    @Test
    @DisplayName(
            "a stamped form: three seconds at least, a day at most, once; a filled trap is refused; what was typed is named, never kept")
    void traps() {
        var early = given();
        early.put("ticket", ticket());
        assertThat(post(early).problem()).isEqualTo("form-too-quick");
        var late = given();
        scene.clock.advance(Duration.ofHours(24).plusSeconds(1));
        assertThat(post(late).problem()).isEqualTo("form-too-old");
        var forged = given();
        forged.put("ticket", "AAAAAAAAAAAAAAAAAAAAAA.AAAA");
        assertThat(post(forged).problem()).isEqualTo("form-unknown");
        var trapped = given();
        trapped.put("website", "http://spam.example");
        assertThat(post(trapped).json().at("/errors/0/field").asString()).isEqualTo("website");
        var once = given();
        assertThat(post(once).status()).isEqualTo(201);
        assertThat(post(once).problem()).isEqualTo("form-used");
    }

    @Test
    @DisplayName("five from one address in an hour, the sixth is told when to try again; an hour later it passes")
    void limit() {
        for (int i = 0; i < 5; i++) assertThat(post(given()).status()).isEqualTo(201);
        var sixth = post(given());
        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.problem()).isEqualTo("too-many-from-here");
        assertThat(sixth.json().get("minutes").asInt()).isEqualTo(60);
        scene.clock.advance(Duration.ofMinutes(61));
        assertThat(post(given()).status()).isEqualTo(201);
    }

    @Test
    @DisplayName(
            "ASVS 5.4.3: a photo the scanner found, or could not look at, leaves no complaint; without it the same form is taken")
    void scanned() {
        var scanner = house.getBean(ScannerOnStage.class);
        try {
            var given = given();
            scanner.enter(bytes -> new Scanner.Found("Eicar-Signature"));
            var refused = post(given);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("photos[0]");
            assertThat(refused.json().at("/errors/0/reason").asString()).isEqualTo("file-infected");
            scanner.enter(bytes -> new Scanner.Unanswered("away"));
            assertThat(post(given).problem()).isEqualTo("scanner-away");
            given.put("photos", List.of());
            assertThat(post(given).status()).isEqualTo(201);
        } finally {
            scanner.leave();
        }
    }

    @Test
    @DisplayName("an unlicensed place goes to its town; food goes to market supervision; refused, the public reads why")
    void whoHolds() {
        var place = given();
        place.remove("institution");
        place.put("place", "梅花路 100 弄 3 号底楼");
        place.put("town", "310115016");
        place.put("kind", "UNLICENSED");
        var filed = filed(place);
        assertThat(act("town-huamu", filed.get("id").asString(), "ask", Map.of("text", "请说明情况"))
                        .problem())
                .isEqualTo("nobody-to-ask");
        assertThat(act("town-weifang", filed.get("id").asString(), "accept", null)
                        .status())
                .isEqualTo(404);
        act("town-huamu", filed.get("id").asString(), "refuse", Map.of("because", "TOO_VAGUE"));
        assertThat(follow(filed).get("notAccepted").asString()).isEqualTo("TOO_VAGUE");
        var food = given();
        food.put("kind", "FOOD");
        String id = filed(food).get("id").asString();
        assertThat(act("town-huamu", id, "accept", null).status()).isEqualTo(404);
        assertThat(act("market", id, "accept", null).status()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "five working days to accept (default), Sunday the 20th is worked (调休): on 22 September in time, on the 23rd late")
    void deadline() {
        var filed = filed(given());
        scene.clock.set(LocalDate.of(2026, 9, 22), 23);
        assertThat(follow(filed).get("overdue").asBoolean()).isFalse();
        scene.clock.set(LocalDate.of(2026, 9, 23), 0);
        assertThat(follow(filed).get("overdue").asBoolean()).isTrue();
    }

    private Map<String, @Nullable Object> given() {
        String ticket = ticket();
        scene.clock.advance(Duration.ofSeconds(4));
        var given = new HashMap<String, @Nullable Object>();
        given.put("ticket", ticket);
        given.put("kind", "SAFETY");
        given.put("institution", scene.institution.toString());
        given.put("text", SAID);
        var photo = Map.of("name", "门口.png", "content", Base64.getEncoder().encodeToString(Pictures.png(6, 6)));
        given.put("photos", new ArrayList<>(List.of(photo)));
        return given;
    }

    private String ticket() {
        return callers.nobody()
                .get("/api/public/complaints/form")
                .json()
                .get("ticket")
                .asString();
    }

    private Answer post(Map<String, @Nullable Object> given) {
        return callers.nobody().post("/api/public/complaints", given);
    }

    private JsonNode filed(Map<String, @Nullable Object> given) {
        var answer = post(given);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private JsonNode follow(JsonNode filed) {
        return callers.nobody().get("/api/public/complaints/" + number(filed)).json();
    }

    private Answer rate(JsonNode filed, String code, int stars) {
        return callers.nobody()
                .post(
                        "/api/public/complaints/" + number(filed) + "/rating",
                        Map.of("code", code, "stars", stars, "text", ""));
    }

    private void answer(JsonNode filed, String outcome) {
        String id = filed.get("id").asString();
        act("town-huamu", id, "accept", null);
        proposeAndConfirm(id, outcome);
    }

    private void proposeAndConfirm(String id, String outcome) {
        act("town-huamu", id, "propose", Map.of("outcome", outcome, "answer", "经现场核查，现答复如下。"));
        assertThat(act("district", id, "confirm", null).status()).isEqualTo(200);
    }

    private Answer act(String who, String id, String verb, @Nullable Object body) {
        var complaint = complaints.find(UUID.fromString(id)).orElseThrow();
        return scene.as(who).post("/api/complaints/" + id + "/" + verb, body, "\"" + complaint.version() + "\"");
    }

    private String duty(String complaint, String kind) {
        return db.sql(
                        "select state from casework.matter where subject = :id and kind = :kind order by opened_at desc, (state = 'open') desc, id limit 1")
                .param("id", UUID.fromString(complaint))
                .param("kind", kind)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static String number(JsonNode filed) {
        return filed.get("number").asString();
    }

    private static String code(JsonNode filed) {
        return filed.get("code").asString();
    }
}
