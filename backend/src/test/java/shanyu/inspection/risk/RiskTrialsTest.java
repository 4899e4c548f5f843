package shanyu.inspection.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
@DisplayName("Versions of the formula: turned down, tried side by side, and held against what came to light")
class RiskTrialsTest {
    private static final String DISTRICT = "310115000";

    @Autowired
    private ApplicationContext house;

    @Autowired
    private RiskFormulas formulas;

    @Autowired
    private BackTests backTests;

    @Autowired
    private Institutions institutions;

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
    @DisplayName("a version of the formula is given up, comes too late, or finds its day taken")
    void formulaTurnedDown() {
        scene.clock.set(LocalDate.of(2032, 9, 1).plusYears(years++), 9);
        scene = new Scene(house);
        var district = scene.as("district");
        var from = scene.today().plusDays(10);
        String first = formula(proposed(from));
        assertThat(scene.as("secretary")
                        .post(first + "/withdraw", null, "\"4\"")
                        .status())
                .isEqualTo(412);
        var withdrawn = district.post(first + "/withdraw", null, "\"1\"");
        assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(200);
        assertThat(withdrawn.json().get("state").asString()).isEqualTo("withdrawn");
        assertThat(scene.as("secretary").post(first + "/adopt", null, "\"2\"").problem())
                .isEqualTo("formula-not-in-state");
        String second = formula(proposed(from));
        String third = formula(proposed(from));
        assertThat(scene.as("secretary").post(second + "/adopt", null, "\"1\"").status())
                .isEqualTo(200);
        assertThat(reason(scene.as("secretary").post(third + "/adopt", null, "\"1\"")))
                .isEqualTo("day-taken");
        String fourth = formula(proposed(from.plusDays(1)));
        scene.clock.set(from.plusDays(1), 9);
        assertThat(reason(scene.as("secretary").post(fourth + "/adopt", null, "\"1\"")))
                .isEqualTo("not-future");
        var all = scene.as("district").get("/api/risk-formulas").json();
        assertThat(all.get("inForce").asString()).isEqualTo(second.substring(second.lastIndexOf('/') + 1));
        var numbers = new ArrayList<Integer>();
        all.get("versions").forEach(each -> numbers.add(each.get("n").asInt()));
        assertThat(numbers).isSortedAccordingTo(Comparator.reverseOrder()).doesNotHaveDuplicates();
        assertThat(numbers.getLast()).as("the one shipped is the first").isOne();
    }

    @Test
    @DisplayName("tried against itself a version moves nobody; a foreign one is not there")
    void trials() {
        var district = scene.as("district");
        var same = district.get("/api/risk-simulation").json();
        assertThat(same.get("movers").asInt()).isZero();
        assertThat(same.at("/before/id")).isEqualTo(same.at("/after/id"));
        assertThat(same.get("day").asString()).isEqualTo(scene.today().toString());
        assertThat(same.get("months")).hasSize(12);
        assertThat(same.at("/months/11/day").asString())
                .isEqualTo(scene.today().withDayOfMonth(1).toString());
        assertThat(same.at("/months/0/day").asString())
                .isEqualTo(scene.today().withDayOfMonth(1).minusMonths(11).toString());
        int sum = 0;
        for (String each : List.of("A", "B", "C", "D"))
            sum += same.at("/classesBefore/" + each).asInt();
        assertThat(sum).isEqualTo(same.get("institutions").asInt()).isPositive();
        assertThat(same.at("/months/11/drawnBefore").asInt())
                .isEqualTo(same.at("/months/11/drawnAfter").asInt());
        assertThat(district.get("/api/risk-simulation/movers")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(district.get("/api/risk-simulation?after=" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("who would move is told with what makes the difference, the weightiest first")
    void movers() {
        found();
        var now = formulas.inForce(DISTRICT, scene.today());
        String path = formula(proposed(scene.today().plusDays(20)));
        String version = path.substring(path.lastIndexOf('/') + 1);
        var answer = scene.as("district")
                .get("/api/risk-simulation/movers?size=1&before=" + version + "&after=" + now.id())
                .json();
        var all = scene.as("district")
                .get("/api/risk-simulation/movers?size=200&before=" + now.id() + "&after=" + version)
                .json();
        assertThat(answer.path("items").size()).isLessThanOrEqualTo(1);
        JsonNode mine = null;
        String before = "Z";
        for (var each : all.get("items")) {
            assertThat(each.get("before").asString())
                    .isNotEqualTo(each.get("after").asString());
            assertThat(each.get("after").asString()).isLessThanOrEqualTo(before);
            before = each.get("after").asString();
            if (each.get("id").asString().equals(scene.institution.toString())) mine = each;
        }
        assertThat(mine).as("open critical findings lead to C at most there").isNotNull();
        assertThat(mine.get("before").asString()).isEqualTo("D");
        assertThat(mine.get("after").asString()).isEqualTo("C");
        assertThat(mine.get("pointsBefore").asLong()).isEqualTo(40_000);
        assertThat(mine.get("pointsAfter").asLong()).isEqualTo(60_000);
        assertThat(mine.at("/differences/0/kind").asString()).isEqualTo("CRITICAL_OPEN");
        assertThat(mine.at("/differences/0/before").asLong()).isEqualTo(40_000);
        assertThat(mine.at("/differences/0/after").asLong()).isEqualTo(60_000);
    }

    @Test
    @DisplayName("the back-test counts what it ranks: hits among the first, ties, and what a random order would hit")
    void backTest() {
        found();
        var day = scene.today();
        var formula = formulas.inForce(DISTRICT, day);
        var others = List.of(new Scene(house), new Scene(house), new Scene(house));
        scene.clock.advance(Duration.ofDays(20));
        found();
        for (var other : others)
            other.begin(List.of("insp-f1", "insp-h1"), "FS-03").finish();
        var rows = backTests.rows(DISTRICT, formula, day, 2);
        var test = backTests.of(DISTRICT, formula, day, 2);
        assertThat(rows)
                .isNotEmpty()
                .isSortedAccordingTo(
                        Comparator.comparingLong(BackTest.Row::points).reversed());
        assertThat(rows.stream().map(BackTest.Row::rank).toList())
                .isEqualTo(IntStream.rangeClosed(1, rows.size()).boxed().toList());
        var ends = rows.stream()
                .filter(row -> row.points() == 0)
                .map(row -> new StringBuilder(
                                institutions.find(row.id()).orElseThrow().code())
                        .reverse()
                        .toString())
                .toList();
        assertThat(ends)
                .as("among equals the end of the code decides, which nobody chose")
                .hasSizeGreaterThan(2)
                .isSorted();
        assertThat(test.n()).isEqualTo(rows.size()).isLessThanOrEqualTo(test.institutions());
        assertThat(test.failed())
                .isEqualTo((int) rows.stream().filter(BackTest.Row::failed).count())
                .isPositive();
        assertThat(test.k()).isBetween(1, test.n());
        assertThat(test.hits()).isEqualTo((int)
                rows.subList(0, test.k()).stream().filter(BackTest.Row::failed).count());
        assertThat(test.expected()).isEqualTo(1_000L * test.k() * test.failed() / test.n());
        long next = test.k() < rows.size() ? rows.get(test.k()).points() : -1;
        assertThat(test.tied()).isEqualTo((int) rows.subList(0, test.k()).stream()
                .filter(row -> row.points() == next)
                .count());
        assertThat(test.until()).isEqualTo(day.plusMonths(2));
        assertThat(test.curve().getFirst()).isEqualTo(new BackTest.Point(0, 0, 0, 0, 0));
        assertThat(test.curve().getLast())
                .isEqualTo(new BackTest.Point(
                        test.n(), test.failed(), 1_000L * test.failed(), test.failed(), test.failed()));
        assertThat(test.curve())
                .extracting(BackTest.Point::k)
                .contains(test.k(), test.n() / 2)
                .isSorted();
        var district = scene.as("district");
        String query = "?day=" + day + "&months=2";
        assertThat(district.get("/api/risk-backtest/rows" + query + "&size=1")
                        .json()
                        .get("items"))
                .hasSize(1);
        assertThat(district.get("/api/risk-backtest/rows" + query + "&size=1")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(test.n());
        assertThat(district.get("/api/risk-backtest/curve" + query + "&size=200")
                        .json()
                        .get("items"))
                .hasSize(test.curve().size());
        var past = district.get("/api/risk-backtest").json();
        assertThat(past.get("day").asString())
                .isEqualTo(scene.today().minusMonths(6).toString());
        assertThat(past.get("until").asString()).isEqualTo(scene.today().toString());
    }

    /** A visit whose only failed item is a blocked way of escape; answers the finding's id. */
    private String found() {
        var walk = scene.begin(List.of("insp-f1", "insp-h1"), "FS-03");
        walk.answer("FS-03", "FAILS", "堵塞");
        return walk.finish().at("/findings/0/id").asString();
    }

    private static String formula(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return "/api/risk-formulas/" + answer.json().get("id").asString();
    }

    /** Sixty points for a critical finding, which leads to C at least; C begins at 40 points, D at 70. */
    private Answer proposed(LocalDate from) {
        return scene.as("district").post("/api/risk-formulas", Proposals.of(40, "C", from));
    }

    private static String reason(Answer answer) {
        return answer.json().at("/errors/0/reason").asString();
    }
}
