package shanyu.planning.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.identity.Actors;
import shanyu.identity.Divisions;
import shanyu.planning.FigureStatus;
import shanyu.registry.Samples;
import shanyu.server.HouseClock;
import shanyu.shared.DivisionCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@HouseTest
@DisplayName(
        "A forecast: made from what is entered and assumed, kept with it, made again byte for byte, and held to account")
class ForecastStoryTest {
    private static final String PUDONG = "310115000";
    private static final String HUAMU = Samples.TOWN;
    private static final int FIRST = 2018;

    @Autowired
    private Callers callers;

    @Autowired
    private VitalFigures figures;

    @Autowired
    private Divisions divisions;

    @Autowired
    private Actors actors;

    @Autowired
    private JdbcClient db;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private HouseClock houseClock;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void now() {
        callers.nobody();
        clock.set(MovableClock.START);
        db.sql("delete from planning.vital_figure where population = 'resident'")
                .update();
        db.sql("delete from planning.assumption").update();
    }

    @Test
    @DisplayName("towns add up to the district, ages to the children, forms and prices to the places, in every year")
    void addsUp() {
        enter(FIRST, 2024, 0);
        String id = made(5);
        for (int year = 2025; year <= 2029; year++) {
            for (String measure : List.of("births", "children", "places")) {
                var rows = figures(id, "measure=%s&year=%d&size=200".formatted(measure, year), 200);
                long district = sum(rows, PUDONG, true);
                assertThat(towns(rows, true))
                        .as(measure + year)
                        .isEqualTo(district)
                        .isPositive();
            }
            var children = figures(id, "measure=children&year=%d&size=200".formatted(year), 200);
            assertThat(sum(children, HUAMU, false)).isEqualTo(sum(children, HUAMU, true));
            var places = figures(id, "measure=places&town=%s&year=%d".formatted(HUAMU, year), 200);
            assertThat(sum(places, HUAMU, false)).isEqualTo(sum(places, HUAMU, true));
        }
    }

    @Test
    @DisplayName(
            "what stands behind it is kept: later figures and assumptions change the next forecast and not this one")
    void kept() {
        enter(FIRST, 2024, 0);
        String id = made(3);
        String before =
                callers.as("district").get("/api/planning/forecasts/" + id).text();
        String fan = callers.as("district")
                .get("/api/planning/forecasts/" + id + "/fan")
                .text();
        figures.enter(
                List.of(births(HUAMU, 2024, 9_999)), actors.named("district").orElseThrow());
        assume("uptake", 2, "FULL_DAY", "INCLUSIVE", "0.5", null, 201);
        assertThat(callers.as("district").get("/api/planning/forecasts/" + id).text())
                .isEqualTo(before);
        assertThat(callers.as("district")
                        .get("/api/planning/forecasts/" + id + "/fan")
                        .text())
                .isEqualTo(fan);
        assertThat(reproduction(id).path("reproduces").asBoolean()).isTrue();
        String next = made(3);
        assertThat(likely(next, "places")).isGreaterThan(likely(id, "places"));
        var assumptions = callers.as("town-huamu")
                .get("/api/planning/forecasts/" + next)
                .json()
                .path("assumptions");
        assertThat(StreamSupport.stream(assumptions.spliterator(), false)
                        .map(row -> row.path("status").asString()))
                .contains("default", "surveyed");
    }

    @Test
    @DisplayName("reproduces byte for byte, also in a house started anew; a kept record that was touched does not pass")
    void reproduces() {
        enter(FIRST, 2024, 0);
        String id = made(5);
        var again = reproduction(id);
        assertThat(again.path("reproduces").asBoolean()).isTrue();
        assertThat(again.path("resultsHash").asString())
                .isEqualTo(again.path("resultsHashNow").asString())
                .hasSize(64);
        assertThat(again.path("bytes").asInt()).isGreaterThan(10_000);
        var anew = new Forecasts(
                new ForecastStore(db),
                new VitalStore(db, json),
                new Assumptions(new AssumptionStore(db), divisions, houseClock),
                divisions,
                houseClock);
        assertThat(anew.reproduce(UUID.fromString(id)).orElseThrow().reproduces())
                .isTrue();

        String spoilt = made(5);
        db.sql("alter table planning.forecast disable trigger forecast_stays").update();
        db.sql("update planning.forecast set results = replace(results, '\"births\",', '\"births\", ') where id = :id")
                .param("id", UUID.fromString(spoilt))
                .update();
        db.sql("alter table planning.forecast enable trigger forecast_stays").update();
        assertThat(reproduction(spoilt).path("reproduces").asBoolean()).isFalse();
    }

    @Test
    @DisplayName("two with the same figures, assumptions and seed are the same; the seed is part of what is kept")
    void sameInputs() {
        enter(FIRST, 2024, 0);
        var one = order(Map.of("title", "一", "population", "resident", "horizon", 2))
                .json();
        var two = order(Map.of("title", "二", "population", "resident", "horizon", 2))
                .json();
        var other = order(Map.of("title", "三", "population", "resident", "horizon", 2, "seed", 2))
                .json();
        assertThat(two.path("inputsHash")).isEqualTo(one.path("inputsHash"));
        assertThat(two.path("resultsHash")).isEqualTo(one.path("resultsHash"));
        assertThat(other.path("inputsHash")).isNotEqualTo(one.path("inputsHash"));
        assertThat(two.path("n").asInt()).isEqualTo(one.path("n").asInt() + 1);
    }

    @Test
    @DisplayName("ordered by several at once, each gets a number of its own")
    void atOnce() {
        enter(2022, 2024, 0);
        Map<String, Object> asked = Map.of("title", "同时", "population", "resident", "horizon", 1, "paths", 100);
        var numbers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(n -> order(asked))
                .map(answer -> answer.json().path("n").asInt())
                .toList();
        assertThat(numbers).doesNotHaveDuplicates().allMatch(n -> n > 0);
    }

    @Test
    @DisplayName("what came true is laid beside it, year by year as it is entered, against the naive forecast")
    void cameTrue() {
        enter(FIRST, 2022, 0);
        String id = made(3);
        var none = truth(id);
        assertThat(none.path("years")).isEmpty();
        assertThat(none.path("missing").asInt()).isEqualTo(2023);
        enter(2023, 2023, -6);
        var one = truth(id);
        assertThat(one.path("years")).hasSize(1);
        assertThat(one.at("/years/0/towns").asInt()).isEqualTo(36);
        assertThat(one.at("/years/0/error").asDouble()).isPositive();
        assertThat(one.at("/years/0/naive").asDouble()).isPositive();
        assertThat(one.path("missing").asInt()).isEqualTo(2024);
        var rows = callers.as("town-huamu")
                .get("/api/planning/forecasts/" + id + "/truth/towns?size=200")
                .json();
        assertThat(rows.path("total").asInt()).isEqualTo(36);
        var fan = callers.as("town-huamu")
                .get("/api/planning/forecasts/%s/fan?town=%s".formatted(id, HUAMU))
                .json();
        assertThat(fan.path("known")).hasSize(5);
        assertThat(fan.path("ahead")).hasSize(3);
        assertThat(fan.path("came")).hasSize(1);
        assertThat(reproduction(id).path("reproduces").asBoolean())
                .as("later births are not in it")
                .isTrue();
    }

    @Test
    @DisplayName("a forecast that is told not to know the last years does not know them")
    void blind() {
        enter(FIRST, 2024, 0);
        var told = order(Map.of("title", "回看", "population", "resident", "horizon", 2, "lastYear", 2022))
                .json();
        db.sql("delete from planning.vital_figure where population = 'resident' and year > 2022")
                .update();
        var unaware = order(Map.of("title", "回看", "population", "resident", "horizon", 2))
                .json();
        assertThat(told.path("lastYear").asInt()).isEqualTo(2022);
        assertThat(told.path("inputsHash")).isEqualTo(unaware.path("inputsHash"));
    }

    @Test
    @DisplayName("with two complete years, or a town missing in the middle, it says which year lacks what")
    void tooFew() {
        enter(2023, 2024, 0);
        var refused = order(Map.of("title", "试", "population", "resident", "horizon", 1));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("too-few-years");
        assertThat(refused.json().path("complete").asInt()).isEqualTo(2);
        assertThat(refused.json().path("year").asInt()).isEqualTo(2022);
        enter(FIRST, 2024, 0);
        db.sql("delete from planning.vital_figure where town = :town and year = 2024 and measure = 'women'")
                .param("town", HUAMU)
                .update();
        var last = order(Map.of("title", "试", "population", "resident", "horizon", 1, "lastYear", 2024));
        assertThat(last.text()).contains("too-few-years", HUAMU, "women");
        assertThat(order(Map.of("title", "试", "population", "resident", "horizon", 1))
                        .json()
                        .path("lastYear")
                        .asInt())
                .as("the last complete year")
                .isEqualTo(2023);
        db.sql("delete from planning.vital_figure where population = 'resident'")
                .update();
        assertThat(order(Map.of("title", "试", "population", "resident", "horizon", 1))
                        .problem())
                .isEqualTo("no-births");
        assertThat(order(Map.of("title", "试", "population", "resident", "horizon", 11))
                        .status())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("a town reads the district's forecasts and makes none; another district sees nothing of them")
    void rights() {
        enter(FIRST, 2024, 0);
        String id = made(1);
        assertThat(callers.as("town-huamu").get("/api/planning/forecasts/" + id).status())
                .isEqualTo(200);
        assertThat(callers.as("town-huamu")
                        .post("/api/planning/forecasts", Map.of("title", "试", "population", "resident", "horizon", 1))
                        .status())
                .isEqualTo(404);
        assertThat(callers.as("district-2").get("/api/planning/forecasts/" + id).status())
                .isEqualTo(404);
        assertThat(callers.as("verifier").get("/api/planning/forecasts").status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "assumptions: the product's own are said to be; the district's replace them by version and name what is wrong")
    void assumptions() {
        var shipped = assumed();
        assertThat(StreamSupport.stream(shipped.spliterator(), false))
                .hasSize(18)
                .allSatisfy(row -> {
                    assertThat(row.path("status").asString()).isEqualTo("default");
                    assertThat(row.path("n").asInt()).isZero();
                    assertThat(row.path("source").asString()).contains("产品自带假设");
                });
        assume("uptake", 2, "FULL_DAY", "INCLUSIVE", "0.3", null, 201);
        assume("uptake", 2, "FULL_DAY", "INCLUSIVE", "0.35", null, 201);
        assume("migration", 1, null, null, "-0.03", "0.01", 201);
        assertThat(StreamSupport.stream(assumed().spliterator(), false)
                        .filter(row -> !row.path("status").asString().equals("default"))
                        .map(row -> row.path("value").decimalValue().toPlainString() + " v"
                                + row.path("n").asInt()))
                .containsExactlyInAnyOrder("0.35 v2", "-0.03 v1");
        assertThat(callers.as("district")
                        .get("/api/planning/assumptions/versions")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(3);
        assertThat(assume("uptake", 2, "HALF_DAY", "INCLUSIVE", "0.7", null, 422))
                .contains("shares-above-one");
        assertThat(assume("uptake", 2, null, "INCLUSIVE", "0.1", null, 422)).contains("\"form\"");
        assertThat(assume("survival", 0, "FULL_DAY", null, "0.99", null, 422)).contains("uptake-only");
        assertThat(assume("survival", 0, null, null, "-0.2", null, 422)).contains("out-of-range");
        assertThat(assume("survival", 0, null, null, "1.1", null, 422)).contains("value");
        assertThat(assume("migration", 0, null, null, "0.1", null, 422)).contains("\"spread\"");
    }

    private JsonNode assumed() {
        return callers.as("town-huamu")
                .get("/api/planning/assumptions?size=200")
                .json()
                .path("items");
    }

    private String assume(String name, int age, String form, String price, String value, String spread, int status) {
        var body = new LinkedHashMap<String, Object>();
        body.put("name", name);
        body.put("age", age);
        if (form != null) body.put("form", form);
        if (price != null) body.put("price", price);
        body.put("value", new java.math.BigDecimal(value));
        if (spread != null) body.put("spread", new java.math.BigDecimal(spread));
        body.put("status", "surveyed");
        body.put("source", "区托育需求调查");
        var answer = callers.as("district").post("/api/planning/assumptions", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer.text();
    }

    /** Births of every town, each of its own size, falling by four a year and a wave; women steady. */
    private void enter(int from, int to, int shift) {
        var entries = new ArrayList<VitalFigure.Entry>();
        int number = 0;
        for (var town : divisions.townsOf(new DivisionCode(PUDONG), houseClock.today())) {
            String code = town.code().value();
            number++;
            for (int year = from; year <= to; year++) {
                int people = 100 + 40 * number - 4 * (year - FIRST) + shift + (number * 7 + year * 3) % 11;
                entries.add(births(code, year, people));
                entries.add(new VitalFigure.Entry(
                        code, year, "women", "resident", 25, 39, 4_000 + 1_000 * number, FigureStatus.ESTIMATED, "推算"));
            }
        }
        figures.enter(entries, actors.named("district").orElseThrow());
    }

    private static VitalFigure.Entry births(String town, int year, int people) {
        return new VitalFigure.Entry(
                town, year, "births", "resident", null, null, people, FigureStatus.PUBLISHED, "统计");
    }

    private Callers.Answer order(Map<String, Object> body) {
        return callers.as("district").post("/api/planning/forecasts", body);
    }

    private String made(int horizon) {
        var answer = order(Map.of("title", "需求预测", "population", "resident", "horizon", horizon));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private JsonNode reproduction(String id) {
        return callers.as("town-huamu")
                .get("/api/planning/forecasts/" + id + "/reproduction")
                .json();
    }

    private JsonNode truth(String id) {
        return callers.as("district")
                .get("/api/planning/forecasts/" + id + "/truth")
                .json();
    }

    private JsonNode figures(String id, String query, int status) {
        var all = new ArrayList<JsonNode>();
        for (int page = 0; ; page++) {
            var answer = callers.as("district")
                    .get("/api/planning/forecasts/%s/figures?%s&page=%d".formatted(id, query, page));
            assertThat(answer.status()).as(answer.text()).isEqualTo(status);
            answer.json().path("items").forEach(all::add);
            if (all.size() >= answer.json().path("total").asInt()) break;
        }
        return json.valueToTree(all);
    }

    private long likely(String id, String measure) {
        return sum(figures(id, "measure=" + measure + "&town=" + PUDONG, 200), PUDONG, true);
    }

    private static long sum(JsonNode rows, String town, boolean all) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path("town").asString().equals(town) && isAll(row) == all)
                .mapToLong(row -> row.path("likely").asLong())
                .sum();
    }

    private static long towns(JsonNode rows, boolean all) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> !row.path("town").asString().equals(PUDONG) && isAll(row) == all)
                .mapToLong(row -> row.path("likely").asLong())
                .sum();
    }

    private static boolean isAll(JsonNode row) {
        return !row.hasNonNull("age") && !row.hasNonNull("form");
    }
}
