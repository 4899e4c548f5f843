package shanyu.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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
import shanyu.disclosure.yearly.YearlyField;
import shanyu.inspection.visit.Scene;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName(
        "Yearly disclosure: asked on the first day, complete or refused, published by the town, corrected beside, late after the last day")
class YearlyTest {
    private static final LocalDate OPENS = LocalDate.of(2026, 9, 16);
    private static final LocalDate CLOSES = LocalDate.of(2026, 10, 31);

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Callers callers;

    @Autowired
    private JdbcClient db;

    private Scene scene;

    @BeforeEach
    void announce() {
        house.getBean(MovableClock.class).set(MovableClock.START);
        scene = new Scene(house);
        db.sql("delete from disclosure.yearly_report").update();
        db.sql("delete from disclosure.yearly_period").update();
        db.sql(
                        "update casework.matter set state = 'closed', ending = 'LAPSED' where kind = 'disclosure.yearly' and state <> 'closed'")
                .update();
        var period = Map.of("year", 2026, "opens", OPENS.toString(), "closes", CLOSES.toString());
        assertThat(scene.as("district").post("/api/yearly/periods", period).status())
                .isEqualTo(201);
        assertThat(scene.as("district").post("/api/yearly/periods", period).problem())
                .isEqualTo("period-announced");
    }

    @AfterEach
    void away() {
        db.sql("delete from disclosure.yearly_report").update();
        db.sql("delete from disclosure.yearly_period").update();
        db.sql(
                        "delete from casework.step where matter in (select id from casework.matter where kind like 'disclosure.yearly%')")
                .update();
        db.sql(
                        "delete from casework.escalation where matter in (select id from casework.matter where kind like 'disclosure.yearly%')")
                .update();
        db.sql("delete from casework.matter where kind like 'disclosure.yearly%'")
                .update();
        scene.clock.set(MovableClock.START);
    }

    @Test
    @DisplayName(
            "a matter due on the last day; incomplete is refused field by field; published by the town; a mobile number is nobody's line")
    void wholeWay() {
        assertThat(scene.matters("disclosure.yearly")).hasSize(1);
        var some = complete();
        some.remove("CARERS");
        var kept = fill(some, 0);
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        var refused = act("head", "submit", null);
        assertThat(refused.problem()).isEqualTo("yearly-incomplete");
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("answers.CARERS");
        var mobile = complete();
        mobile.put("COMPLAINTS_PHONE", "13812345678");
        assertThat(fill(mobile, version()).json().at("/errors/0/reason").asString())
                .isEqualTo("wrong-form");
        fill(complete(), version());
        assertThat(act("head", "submit", null).status()).isEqualTo(200);
        assertThat(told().get("told")).isEmpty();
        assertThat(act("head", "publish", null).status()).isEqualTo(404);
        assertThat(act("town-huamu", "publish", null).status()).isEqualTo(200);
        assertThat(told().at("/told/0/answers/CARERS").asString()).isEqualTo("5");

        act("head", "correct", Map.of("reason", "保育人员数误填，现更正"));
        var corrected = complete();
        corrected.put("CARERS", "6");
        fill(corrected, version());
        assertThat(told().get("told")).as("a draft is nobody's to read").hasSize(1);
        act("head", "submit", null);
        act("town-huamu", "publish", null);
        var editions = told().get("told");
        assertThat(editions).hasSize(2);
        assertThat(editions.get(0).get("correction").asString()).isEqualTo("保育人员数误填，现更正");
        assertThat(editions.get(0).at("/answers/CARERS").asString()).isEqualTo("6");
        assertThat(editions.get(1).at("/answers/CARERS").asString()).isEqualTo("5");
    }

    @Test
    @DisplayName(
            "31 October in time, 1 November late: public list, page and office say so; handed in late is better than never")
    void late() {
        scene.clock.set(CLOSES, 23);
        assertThat(told().get("late").asBoolean()).isFalse();
        scene.clock.set(CLOSES.plusDays(1), 0);
        assertThat(told().get("late").asBoolean()).isTrue();
        assertThat(callers.nobody()
                        .get("/api/public/yearly/late?district=310115000")
                        .text())
                .contains(scene.institution.toString());
        assertThat(listedLate()).isTrue();
        fill(complete(), 0);
        act("head", "submit", null);
        assertThat(told().get("late").asBoolean()).isFalse();
        act("district", "publish", null);
        assertThat(told().at("/told/0/late").asBoolean()).isTrue();
    }

    private static Map<String, String> complete() {
        var answers = new HashMap<String, String>();
        for (var field : YearlyField.values())
            answers.put(
                    field.name(),
                    switch (field.type()) {
                        case FLAG -> "true";
                        case NUMBER -> "5";
                        case DAY -> "2026-06-01";
                        case TEXT -> "周一至周五";
                        case PHONE -> "021-58880000";
                    });
        return answers;
    }

    private String path() {
        return "/api/yearly/institutions/" + scene.institution;
    }

    private Answer fill(Map<String, String> answers, int version) {
        return scene.head().put(path(), Map.of("answers", answers), "\"" + version + "\"");
    }

    private int version() {
        return scene.head().get(path()).json().get("version").asInt();
    }

    private Answer act(String who, String verb, @Nullable Object body) {
        var caller = who.equals("head") ? scene.head() : scene.as(who);
        return caller.post(path() + "/" + verb, body, "\"" + version() + "\"");
    }

    private JsonNode told() {
        return callers.nobody()
                .get("/api/public/institutions/" + scene.institution + "/yearly")
                .json();
    }

    /** The list of the town has as many pages as other tests have made late institutions. */
    private boolean listedLate() {
        for (int page = 0; ; page++) {
            String rows = scene.as("town-huamu")
                    .get("/api/yearly/reports?state=late&size=200&page=" + page)
                    .text();
            if (rows.contains(scene.institution.toString())) return true;
            if (rows.contains("\"items\":[]")) return false;
        }
    }
}
