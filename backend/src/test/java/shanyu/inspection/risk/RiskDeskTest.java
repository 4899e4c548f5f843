package shanyu.inspection.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import shanyu.inspection.visit.Scene;
import shanyu.registry.Institutions;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName("The desk of risk classes: what it lists, whom it offers what, what it turns down")
class RiskDeskTest {
    private static final String DISTRICT = "310115000";

    @Autowired
    private ApplicationContext house;

    @Autowired
    private RiskScores scores;

    @Autowired
    private RiskFormulas formulas;

    @Autowired
    private Institutions institutions;

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
            "a class is set by hand for a year and a day at most, one at a time, and declined by the second person")
    void declined() {
        String path = path("/overrides");
        assertThat(reason(set(path, scene.today().plusDays(367)))).isEqualTo("too-far");
        assertThat(reason(set(path, scene.today().minusDays(1)))).isEqualTo("in-the-past");
        assertThat(set("/api/institutions/" + UUID.randomUUID() + "/risk/overrides", scene.today())
                        .status())
                .isEqualTo(404);
        var asked = set(path, scene.today().plusDays(366));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        assertThat(asked.json().get("state").asString()).isEqualTo("proposed");
        assertThat(set(path, scene.today()).problem()).isEqualTo("override-waiting");
        assertThat(scene.matters("inspection.risk-confirm")).hasSize(1);
        assertThat(verbs("district")).doesNotContain("override", "confirm");
        assertThat(verbs("verifier")).containsExactly("confirm");
        String one = "/api/risk-overrides/" + asked.json().get("id").asString();
        assertThat(scene.as("verifier").post(one + "/decline", null, "\"7\"").status())
                .isEqualTo(412);
        var declined = scene.as("verifier").post(one + "/decline", null, "\"1\"");
        assertThat(declined.status()).as(declined.text()).isEqualTo(200);
        assertThat(declined.json().get("state").asString()).isEqualTo("declined");
        assertThat(scene.as("verifier").post(one + "/confirm", null, "\"2\"").problem())
                .isEqualTo("override-not-in-state");
        assertThat(matter("inspection.risk-confirm").get("state").asString()).isEqualTo("closed");
        assertThat(verbs("district")).contains("override");
    }

    @Test
    @DisplayName(
            "confirmed on its last day it still holds, a day later nobody confirms it; a later one takes its place")
    void confirmed() {
        String path = path("/overrides");
        var late = set(path, scene.today());
        String confirm = "/api/risk-overrides/" + late.json().get("id").asString() + "/confirm";
        scene.clock.set(scene.today().plusDays(1), 9);
        assertThat(reason(scene.as("verifier").post(confirm, null, "\"1\""))).isEqualTo("in-the-past");
        scene.clock.set(MovableClock.START);
        assertThat(scene.as("verifier").post(confirm, null, "\"1\"").status()).isEqualTo(200);
        assertThat(risk("district").get("riskClass").asString()).isEqualTo("C");
        var next = scene.as("district").post(path, byHand("D", scene.today().plusDays(9)));
        String again = "/api/risk-overrides/" + next.json().get("id").asString() + "/confirm";
        assertThat(scene.as("verifier").post(again, null, "\"1\"").status()).isEqualTo(200);
        var seen = risk("district");
        assertThat(seen.get("riskClass").asString()).isEqualTo("D");
        var states = new HashMap<String, String>();
        for (var each : seen.get("overrides"))
            states.put(each.get("riskClass").asString(), each.get("state").asString());
        assertThat(states).isEqualTo(Map.of("C", "over", "D", "confirmed"));
        assertThat(listed("override=true").get("items")).hasSize(1);
        assertThat(listed("override=false").get("items")).isEmpty();
    }

    @Test
    @DisplayName("who stands on the page sees what may be done: contest, set, decide; every line has its title")
    void offers() {
        String finding = found();
        assertThat(verbs("district")).containsExactly("override");
        var own = scene.head().get(path("")).json();
        assertThat(words(own.get("verbs"))).containsExactly("contest");
        assertThat(own.at("/titles/0/title").asString()).isNotBlank();
        assertThat(own.at("/titles/0/titleEn").asString()).isNotBlank();
        assertThat(own.at("/formula/n").asInt())
                .isEqualTo(own.at("/score/formula").asInt());
        assertThat(own.hasNonNull("betterOn"))
                .as("open, it gets no better by age")
                .isFalse();
        assertThat(listed("asked=true").get("items")).isEmpty();
        scene.head().post(path("/corrections"), Map.of("reference", "finding:" + finding, "request", "该问题属另一处场所"));
        assertThat(verbs("district")).containsExactly("override", "decide");
        assertThat(listed("asked=true").get("items")).hasSize(1);
        assertThat(listed("asked=false").get("items")).isEmpty();
        String decide = "/api/risk-corrections/"
                + risk("district").at("/corrections/0/id").asString() + "/decide";
        assertThat(scene.as("district")
                        .post(decide, Map.of("upheld", true, "reason", "核对照片属实"), "\"3\"")
                        .status())
                .isEqualTo(412);
    }

    @Test
    @DisplayName("what is closed gets better by age: half of forty points fade below eight after 325 of 540 days")
    void betterByAge() {
        String finding = found();
        db.sql("update inspection.finding set ended_at = :at, ending = 'rectified' where id = :id")
                .param("at", Timestamp.from(scene.clock.instant()))
                .param("id", UUID.fromString(finding))
                .update();
        scores.again(scene.institution, Cause.CRITICAL);
        var seen = risk("district");
        assertThat(seen.get("riskClass").asString()).isEqualTo("B");
        assertThat(seen.get("betterOn").asString())
                .isEqualTo(scene.today().plusDays(325).toString());
        assertThat(seen.at("/history/0/cause").asString()).isEqualTo("critical");
        assertThat(seen.get("history")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    @DisplayName("the list says of each institution its class, points and how they came about, filtered and in order")
    void list() {
        found();
        var row = listed("").get("items").get(0);
        assertThat(row.get("id").asString()).isEqualTo(scene.institution.toString());
        assertThat(row.get("riskClass").asString()).isEqualTo("D");
        assertThat(row.get("formulaClass").asString()).isEqualTo("D");
        assertThat(row.get("points").asLong()).isEqualTo(40_000);
        assertThat(row.get("override").asBoolean()).isFalse();
        assertThat(row.get("since").asString()).isEqualTo(scene.today().toString());
        assertThat(row.get("day").asString()).isEqualTo(scene.today().toString());
        assertThat(row.get("formula").asInt())
                .isEqualTo(formulas.inForce(DISTRICT, scene.today()).n());
        assertThat(listed("riskClass=D&town=310115016").get("total").asInt()).isOne();
        assertThat(listed("riskClass=A").get("total").asInt()).isZero();
        assertThat(listed("town=310115004").get("total").asInt()).isZero();
        var byPoints =
                scene.as("district").get("/api/risk?sort=-points&size=50").json();
        var points = new ArrayList<Long>();
        byPoints.get("items").forEach(each -> points.add(each.path("points").asLong(0)));
        assertThat(points).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(byPoints.get("total").asInt()).isGreaterThanOrEqualTo(points.size());
    }

    private Answer set(String path, LocalDate lastDay) {
        return scene.as("district").post(path, byHand("C", lastDay));
    }

    private static Map<String, Object> byHand(String to, LocalDate last) {
        return Map.of("riskClass", to, "reason", "负责人更换，提高频次", "lastDay", last.toString());
    }

    private String path(String more) {
        return "/api/institutions/" + scene.institution + "/risk" + more;
    }

    private JsonNode risk(String who) {
        return scene.as(who).get(path("")).json();
    }

    private List<String> verbs(String who) {
        return words(risk(who).get("verbs"));
    }

    private static List<String> words(JsonNode items) {
        var words = new ArrayList<String>();
        items.forEach(each -> words.add(each.asString()));
        return words;
    }

    private JsonNode listed(String filter) {
        String name = URLEncoder.encode(risk("district").get("name").asString(), StandardCharsets.UTF_8);
        var answer = scene.as("district").get("/api/risk?q=" + name + (filter.isEmpty() ? "" : "&" + filter));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode matter(String kind) {
        return scene.as("district")
                .get("/api/matters/" + scene.matters(kind).getFirst())
                .json();
    }

    private static String reason(Answer answer) {
        return answer.json().at("/errors/0/reason").asString();
    }

    /** A visit whose only failed item is a blocked way of escape; answers the finding's id. */
    private String found() {
        var walk = scene.begin(List.of("insp-f1", "insp-h1"), "FS-03");
        walk.answer("FS-03", "FAILS", "堵塞");
        return walk.finish().at("/findings/0/id").asString();
    }
}
