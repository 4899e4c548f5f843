package shanyu.inspection.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shanyu.Callers.Answer;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.inspection.visit.Scene;
import shanyu.registry.Institutions;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName("Risk classes: worked out, explained, contested, set by hand, and a formula changed")
class RiskStoryTest {
    private static final String DISTRICT = "310115000";
    private static final List<String> TEAM = List.of("insp-f1", "insp-h1");

    @Autowired
    private ApplicationContext house;

    @Autowired
    private RiskScores scores;

    @Autowired
    private RiskWatch watch;

    @Autowired
    private RiskFormulas formulas;

    @Autowired
    private Simulations simulations;

    @Autowired
    private BackTests backTests;

    @Autowired
    private Institutions institutions;

    @Autowired
    private KnownFactStore facts;

    /** Years played already: a test that is run again in the same house plays the next one. */
    private static int years;

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
    @DisplayName("a critical finding does not wait for the month; every point opens the row behind it")
    void criticalAtOnce() {
        String finding = found("FS-03");
        var seen = risk("district");
        assertThat(seen.get("riskClass").asString()).isEqualTo("D");
        assertThat(seen.get("source").asString()).isEqualTo("formula");
        assertThat(seen.at("/score/cause").asString()).isEqualTo("critical");
        assertThat(seen.at("/score/points").asLong()).isEqualTo(40_000);
        assertThat(seen.at("/score/lines/0/reference").asString()).isEqualTo("finding:" + finding);
        assertThat(seen.at("/titles/0/about").asString()).isEqualTo("FS-03");
        assertThat(scene.as("district").get("/api/findings/" + finding).status())
                .isEqualTo(200);
        assertThat(seen.at("/putRight/riskClass").asString()).isEqualTo("B");
    }

    @Test
    @DisplayName("worked out once a month, before its plan; the duty keeps a heartbeat")
    void monthly() {
        var march = LocalDate.of(2040, 3, 1).plusYears(years++);
        scene.clock.set(march, 1);
        scene = new Scene(house);
        watch.look();
        assertThat(risk("district").at("/score/cause").asString()).isEqualTo("month");
        assertThat(risk("district").get("riskClass").asString()).isEqualTo("A");
        assertThat(scores.recompute(DISTRICT)).as("a second time in the month").isZero();
        scene.clock.set(march.plusDays(30), 23);
        assertThat(scores.recompute(DISTRICT)).isZero();
        scene.clock.set(march.plusMonths(1), 0);
        assertThat(scores.recompute(DISTRICT)).isPositive();
        boolean beats = false;
        for (var duty : scene.as("district").get("/api/clocks").json().get("duties"))
            beats |= duty.get("name").asString().equals("inspection.risk");
        assertThat(beats).isTrue();
    }

    @Test
    @DisplayName(
            "the institution sees its own lines and asks for a correction; upheld, the fact counts no more, with its trace")
    void correction() {
        String reference = "finding:" + found("FS-03");
        String path = "/api/institutions/" + scene.institution + "/risk";
        var own = scene.head().get(path);
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.json().get("verbs").get(0).asString()).isEqualTo("contest");
        assertThat(scene.head()
                        .post(path + "/corrections", contest("finding:" + UUID.randomUUID()))
                        .status())
                .as("only what counts")
                .isEqualTo(422);
        var asked = scene.head().post(path + "/corrections", contest(reference));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        assertThat(scene.head().post(path + "/corrections", contest(reference)).status())
                .as("once at a time")
                .isEqualTo(409);
        assertThat(scene.matters("inspection.risk-correction")).hasSize(1);
        String decide = "/api/risk-corrections/" + asked.json().get("id").asString() + "/decide";
        var body = Map.of("upheld", true, "reason", "核对照片，情况属实");
        assertThat(scene.as("education").post(decide, body, "\"1\"").status()).isEqualTo(404);
        assertThat(scene.as("district").post(decide, body, "\"1\"").status()).isEqualTo(200);
        assertThat(scene.as("district").post(decide, body, "\"2\"").status()).isEqualTo(409);
        var after = risk("district");
        assertThat(after.get("riskClass").asString()).isEqualTo("A");
        assertThat(after.at("/score/cause").asString()).isEqualTo("correction");
        assertThat(after.at("/history/1/points").asLong()).as("what was, stays").isEqualTo(40_000);
        assertThat(after.at("/corrections/0/upheld").asBoolean()).isTrue();
        var matter = scene.as("district")
                .get("/api/matters/"
                        + scene.matters("inspection.risk-correction").getFirst())
                .json();
        assertThat(matter.get("state").asString()).isEqualTo("closed");
    }

    @Test
    @DisplayName("not upheld, everything stays")
    void notUpheld() {
        String reference = "finding:" + found("FS-03");
        var asked = scene.head()
                .post("/api/institutions/" + scene.institution + "/risk/corrections", contest(reference))
                .json();
        scene.as("district")
                .post(
                        "/api/risk-corrections/" + asked.get("id").asString() + "/decide",
                        Map.of("upheld", false, "reason", "照片与定位相符"),
                        "\"1\"");
        assertThat(risk("district").get("riskClass").asString()).isEqualTo("D");
    }

    @Test
    @DisplayName("set by hand: with reason, last day and a second person; after the last day the formula holds again")
    void override() {
        scores.again(scene.institution, Cause.CORRECTION);
        assertThat(risk("district").get("riskClass").asString()).isEqualTo("A");
        var last = scene.today().plusDays(10);
        String path = "/api/institutions/" + scene.institution + "/risk/overrides";
        assertThat(scene.as("district")
                        .post(path, byHand("C", scene.today().minusDays(1)))
                        .status())
                .isEqualTo(422);
        var set = scene.as("district").post(path, byHand("C", last));
        assertThat(set.status()).as(set.text()).isEqualTo(201);
        assertThat(risk("district").get("riskClass").asString())
                .as("proposed is not set")
                .isEqualTo("A");
        String confirm = "/api/risk-overrides/" + set.json().get("id").asString() + "/confirm";
        assertThat(scene.as("district").post(confirm, null, "\"1\"").problem()).isEqualTo("second-person-needed");
        assertThat(scene.as("verifier").post(confirm, null, "\"1\"").status()).isEqualTo(200);
        assertThat(risk("district").get("riskClass").asString()).isEqualTo("C");
        assertThat(risk("district").get("source").asString()).isEqualTo("override");
        found("FS-03");
        assertThat(risk("district").get("riskClass").asString())
                .as("people have decided; the score shows what the formula says")
                .isEqualTo("C");
        scene.clock.set(last, 12);
        watch.look();
        assertThat(risk("district").get("riskClass").asString())
                .as("its last day")
                .isEqualTo("C");
        scene.clock.set(last.plusDays(1), 1);
        watch.look();
        assertThat(risk("district").get("riskClass").asString()).isEqualTo("D");
        assertThat(risk("district").get("source").asString()).isEqualTo("formula");
    }

    @Test
    @DisplayName(
            "a formula is adopted by a second person, holds from its day, and then gives what was simulated before")
    void formula() {
        scene.clock.set(LocalDate.of(2029, 5, 7).plusYears(years++), 9);
        scene = new Scene(house);
        found("FS-03");
        var from = scene.today().plusDays(3);
        var district = scene.as("district");
        assertThat(district.post("/api/risk-formulas", Proposals.of(40, "D", scene.today()))
                        .status())
                .as("never today")
                .isEqualTo(422);
        assertThat(district.post("/api/risk-formulas", Proposals.of(8, "D", from))
                        .json()
                        .at("/errors/0/reason")
                        .asString())
                .isEqualTo("not-ascending");
        var proposed = district.post("/api/risk-formulas", Proposals.of(40, "D", from));
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        var id = UUID.fromString(proposed.json().get("id").asString());
        String adopt = "/api/risk-formulas/" + id + "/adopt";
        assertThat(district.post(adopt, null, "\"1\"").problem()).isEqualTo("second-person-needed");
        assertThat(scene.as("secretary-2").post(adopt, null, "\"1\"").status()).isEqualTo(404);

        var now = formulas.inForce(DISTRICT, scene.today());
        var next = formulas.find(id).orElseThrow();
        long simulated = simulatedPoints(next, from);
        var shown = district.get("/api/risk-simulation?after=" + id + "&day=" + from)
                .json();
        assertThat(shown.get("movers").asInt())
                .isEqualTo(simulations.movers(DISTRICT, now, next, from).size());
        assertThat(shown.get("months")).hasSize(12);

        assertThat(scene.as("secretary").post(adopt, null, "\"1\"").status()).isEqualTo(200);
        assertThat(formulas.inForce(DISTRICT, from.minusDays(1))).isEqualTo(now);
        assertThat(formulas.inForce(DISTRICT, from).n()).isEqualTo(next.n());
        scene.clock.set(from.minusDays(1), 23);
        scores.recompute(DISTRICT);
        assertThat(risk("district").at("/score/formula").asInt()).isEqualTo(now.n());
        scene.clock.set(from, 0);
        assertThat(scores.recompute(DISTRICT))
                .as("on its day, whatever the month")
                .isPositive();
        var after = risk("district");
        assertThat(after.at("/score/formula").asInt()).isEqualTo(next.n());
        assertThat(after.at("/score/points").asLong()).isEqualTo(simulated);
        assertThat(district.get("/api/risk-formulas").json().get("inForce").asString())
                .isEqualTo(id.toString());
    }

    @Test
    @DisplayName("the back-test knows nothing from after its day, and ranks who failed later")
    void backTest() {
        var formula = formulas.inForce(DISTRICT, scene.today());
        found("FS-03");
        var day = scene.today();
        scene.clock.advance(Duration.ofDays(20));
        found("FS-03");
        var rows = backTests.rows(DISTRICT, formula, day, 2);
        var mine = rows.stream()
                .filter(row -> row.id().equals(scene.institution))
                .findFirst()
                .orElseThrow();
        assertThat(mine.points())
                .as("the finding of the day, nothing of what came later")
                .isEqualTo(40_000);
        assertThat(mine.failed()).isTrue();
        assertThat(mine.critical()).isEqualTo(1);
        assertThat(backTests.rows(DISTRICT, formula, day.minusDays(1), 2).stream()
                        .filter(row -> row.id().equals(scene.institution))
                        .mapToLong(BackTest.Row::points)
                        .sum())
                .isZero();
        var answer = scene.as("district")
                .get("/api/risk-backtest?day=" + day + "&months=2")
                .json();
        assertThat(answer.get("n").asInt()).isEqualTo(rows.size());
        assertThat(answer.get("hits").asInt())
                .isLessThanOrEqualTo(answer.get("k").asInt());
    }

    private long simulatedPoints(RiskFormula formula, LocalDate day) {
        var institution = institutions.find(scene.institution).orElseThrow();
        return RiskScoring.score(formula.weights(), facts.of(institution, day), day)
                .points();
    }

    /** A visit whose only failed item this is; answers the finding's id. */
    private String found(String item) {
        var walk = scene.begin(TEAM, item);
        walk.answer(item, "FAILS", "堵塞");
        return walk.finish().at("/findings/0/id").asString();
    }

    private JsonNode risk(String who) {
        Answer answer = scene.as(who).get("/api/institutions/" + scene.institution + "/risk");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static Map<String, Object> contest(String reference) {
        return Map.of("reference", reference, "request", "该问题属另一处场所，请核对");
    }

    private static Map<String, Object> byHand(String to, LocalDate last) {
        return Map.of("riskClass", to, "reason", "负责人更换，提高频次", "lastDay", last.toString());
    }
}
