package shanyu.norms.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import shanyu.Callers;
import shanyu.HouseTest;
import tools.jackson.databind.JsonNode;

@HouseTest
@Tag("once")
@DisplayName("Anybody reads the norms, as of any day")
class NormsOverHttpTest {
    @Autowired
    Callers callers;

    private Callers.Caller anybody;

    @BeforeEach
    void nobodyIsSignedIn() {
        anybody = callers.nobody();
    }

    private JsonNode read(String path) {
        var answer = anybody.get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> texts(JsonNode rows, String field) {
        var found = new ArrayList<String>();
        rows.forEach(row -> found.add(row.path(field).asString("")));
        return found;
    }

    @Test
    void textsAreListedWithTheirStateOnTheDay() {
        assertThat(read("/api/norms/texts?asOf=2026-11-25").path("total").asInt())
                .isEqualTo(97);
        assertThat(texts(read("/api/norms/texts?state=DRAFT").path("items"), "slug"))
                .containsExactly("childcare-law-draft", "life-circle-standard-draft");
        var fire = read("/api/norms/texts?asOf=2025-12-31&q=消防&sort=-from&size=2");
        assertThat(fire.path("items").size()).isEqualTo(2);
        assertThat(fire.path("total").asInt()).isGreaterThan(2);
        var standard = read("/api/norms/texts?asOf=2025-12-31&q=WS/T 870".replace(" ", "%20"))
                .path("items")
                .get(0);
        assertThat(standard.path("state").asString()).isEqualTo("NOT_YET");
        assertThat(standard.path("rank").asString()).isEqualTo("recommended-standard");
    }

    @Test
    void aTextNamesItsArticlesAndWhatRestsOnThem() {
        var version = read("/api/norms/texts/pudong-plan").get(0);
        assertThat(version.path("head").path("number").asString()).isEqualTo("浦府办〔2021〕12号");
        JsonNode monthly = null;
        for (var article : version.path("articles"))
            if (article.path("number").asString().equals("二(二)2")) monthly = article;
        assertThat(monthly).isNotNull();
        assertThat(monthly.path("text").asString()).contains("“双随机”检查指导");
        assertThat(monthly.path("values").toString()).contains("rounds-per-month", "visits-per-year");
        assertThat(monthly.path("items").toString()).contains("DM-03");
    }

    @ParameterizedTest(name = "{0} on {1}: {2} rows")
    @CsvSource({
        "fire-patrols-per-day, 2025-12-31, 0",
        "fire-patrols-per-day, 2026-01-01, 1",
        "children-per-caregiver, 2019-10-07, 0",
        "children-per-caregiver, 2019-10-08, 3", // a mixed class: silence is no row
        "future-licensing, 2026-11-25, 0"
    })
    void valuesOfTheDay(String name, String day, int rows) {
        assertThat(read("/api/norms/values?q=" + name + "&asOf=" + day)
                        .path("total")
                        .asInt())
                .isEqualTo(rows);
    }

    @Test
    void aValueCarriesItsSourceAndStatus() {
        var infants = read("/api/norms/values?q=children-per-caregiver&asOf=2026-11-25&sort=name")
                .path("items")
                .get(0);
        assertThat(infants.path("member").asString()).isEqualTo("INFANT");
        assertThat(infants.path("value").asInt()).isEqualTo(3);
        assertThat(infants.path("source").asString()).isEqualTo("setting-standard#20");
        assertThat(infants.path("status").asString()).isEqualTo("found_secondary");
        assertThat(infants.path("binding").asBoolean()).isFalse();
        assertThat(read("/api/norms/values?status=default&asOf=2026-11-25&size=200")
                        .path("items"))
                .allSatisfy(row -> assertThat(row.path("rank").asString()).isEqualTo("product-default"));
    }

    @Test
    void aValueIsReadThroughTimeWithItsSilence() {
        var history = read("/api/norms/values/children-per-caregiver");
        assertThat(history.path("entries").size()).isEqualTo(4);
        assertThat(history.path("entries").get(3).path("member").asString()).isEqualTo("MIXED");
        assertThat(history.path("entries").get(3).has("value")).isFalse();
        var sessions = read("/api/norms/values/free-guidance-sessions").path("entries");
        assertThat(texts(sessions, "from")).containsExactly("2021-05-13", "2023-01-01");
        assertThat(sessions.get(0).path("lastDay").asString()).isEqualTo("2022-12-31");
    }

    @Test
    @DisplayName("a list is JSON unless a sheet is asked for")
    void aListIsJson() {
        for (var answer :
                List.of(anybody.get("/api/norms/values?size=1"), anybody.get("/api/norms/values?size=1", "*/*"))) {
            assertThat(answer.response().headers().firstValue("Content-Type").orElse(""))
                    .startsWith("application/json");
        }
    }

    @Test
    void theListExports() {
        var sheet = callers.nobody().get("/api/norms/values?group=classes", "text/csv");
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.text()).contains("children-per-caregiver", "found_secondary");
    }

    @Test
    void theChecklistSaysWhatAFailedItemFounds() {
        var list = read("/api/norms/checklist?asOf=2026-11-25");
        assertThat(list.path("items").size()).isEqualTo(100);
        assertThat(list.path("penalties").size()).isEqualTo(14);
        var outcomes = texts(list.path("items"), "failed");
        assertThat(outcomes.stream().filter("BREACHES"::equals).count()).isEqualTo(30);
        assertThat(anybody.get("/api/norms/checklist?asOf=2024-12-31").status()).isEqualTo(404);
    }

    @Test
    void tablesCalendarAndPlan() {
        var applicability = read("/api/norms/applicability?asOf=2026-11-25");
        assertThat(applicability.size()).isEqualTo(7);
        assertThat(applicability.get(6).path("type").asString()).isEqualTo("HOME");
        assertThat(applicability.get(6).path("items").path("SE-01").asString()).isEqualTo("PERSON_DECIDES");
        assertThat(read("/api/norms/filing-routes?asOf=2026-11-25")
                        .path("routes")
                        .size())
                .isEqualTo(7);
        assertThat(read("/api/norms/clashes?asOf=2026-11-25").size()).isEqualTo(10);
        var known = read("/api/norms/calendar/2026");
        assertThat(known.path("workingDays").asInt()).isEqualTo(248);
        assertThat(known.path("notices").get(0).path("number").asString()).isEqualTo("国办发明电〔2025〕7号");
        assertThat(read("/api/norms/calendar/2027").path("provisional").asBoolean())
                .isTrue();
        var plan = read("/api/norms/plan?asOf=2026-11-25");
        assertThat(plan.path("tasks").size()).isEqualTo(30);
        assertThat(plan.path("indicators").size()).isEqualTo(29);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "/api/norms/texts/no-such-text, 404, not-found",
        "/api/norms/values/no-such-value, 404, not-found",
        "/api/norms/values?asof=2026-01-01, 400, parameter-refused",
        "/api/norms/values?asOf=tomorrow, 400, ''",
        "/api/norms/values?status=silent, 400, ''",
        "/api/norms/values?size=201, 400, parameter-refused",
        "/api/norms/values?sort=unit, 422, field-refused",
        "/api/norms/calendar/1999, 400, ''",
        "/api/norms/plan?asOf=2021-05-12, 404, not-found"
    })
    void refusesWithAReason(String path, int status, String problem) {
        var answer = anybody.get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        if (!problem.isEmpty()) assertThat(answer.problem()).isEqualTo(problem);
    }
}
