package shanyu.planning.townplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.identity.Actors;
import shanyu.norms.ClassKind;
import shanyu.norms.ProviderTraits;
import shanyu.norms.ProviderType;
import shanyu.norms.ServiceForm;
import shanyu.planning.building.BuildFacts;
import shanyu.planning.building.BuildKind;
import shanyu.planning.building.BuildStep;
import shanyu.planning.building.BuildWork;
import shanyu.planning.building.Buildings;
import shanyu.registry.ClassPlaces;
import shanyu.registry.Contact;
import shanyu.registry.InstitutionLife;
import shanyu.registry.Particulars;
import shanyu.registry.Premises;
import shanyu.registry.Register;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName("Figures 1 to 3 and 21 of the plan, counted from the register with the rows behind them")
class PlanFiguresTest {
    private static final LocalDate OPENED = LocalDate.of(2025, 9, 1);

    @Autowired
    private Callers callers;

    @Autowired
    private Register register;

    @Autowired
    private Buildings buildings;

    @Autowired
    private Actors actors;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void now() {
        clock.set(MovableClock.START);
        callers.nobody();
    }

    @Test
    @DisplayName(
            "KPI-01: an inclusive institution counts when it operates, not while it prepares, rests or has not said that it is inclusive")
    void inclusive() {
        assertThat(row("310115140").path("inService").asInt()).isZero();
        enter("筹备园", "310115140", true, new InstitutionLife.Preparing(OPENED));
        enter("歇业园", "310115140", true, new InstitutionLife.Suspended(OPENED, null, "装修"));
        enter("未说明园", "310115140", null, new InstitutionLife.Operating(OPENED));
        enter("非普惠园", "310115140", false, new InstitutionLife.Operating(OPENED));
        var still = row("310115140");
        assertThat(still.path("counts").asBoolean()).isFalse();
        assertThat(still.path("unknown").asInt()).isEqualTo(1);
        int before = figure("KPI-01").path("reached").asInt();
        enter("整改园", "310115140", true, new InstitutionLife.Rectifying(OPENED, null, "消防"));
        var now = row("310115140");
        assertThat(now.path("counts").asBoolean()).isTrue();
        assertThat(now.path("inService").asInt()).isEqualTo(1);
        assertThat(now.path("operating").asInt()).isZero();
        var figure = figure("KPI-01");
        assertThat(figure.path("reached").asInt()).isEqualTo(before + 1);
        assertThat(figure.path("of").asInt()).isEqualTo(36);
        assertThat(count(figure, "in-service") - count(figure, "operating-only"))
                .isPositive();
        var yesterday = callers.as("district")
                .get("/api/planning/plan-figures?asOf="
                        + LocalDate.ofInstant(
                                MovableClock.START.minus(Duration.ofDays(1)), shanyu.server.HouseClock.ZONE))
                .json();
        assertThat(of(yesterday, "KPI-01").path("of").asInt()).isEqualTo(36);
    }

    @Test
    @DisplayName(
            "KPI-03: an opened kindergarten counts when its nursery classes are in service in the register; which ones count among is for a person")
    void kindergartens() {
        var before = figure("KPI-03");
        var kindergarten = register.enter(
                        "310115000",
                        new Register.Entry(
                                particulars("配套幼儿园托班", "310115131", true, ProviderType.KINDERGARTEN_CLASS),
                                new InstitutionLife.Operating(OPENED)),
                        actors.named("district").orElseThrow())
                .id();
        open("新建有托班园", BuildWork.NEW, kindergarten);
        open("新建只报未办园", BuildWork.NEW, null);
        open("扩建有托班园", BuildWork.EXTENDED, kindergarten);
        var now = figure("KPI-03");
        assertThat(count(now, "new") - count(before, "new")).isEqualTo(1);
        assertThat(count(now, "new-rebuilt-extended") - count(before, "new-rebuilt-extended"))
                .isEqualTo(2);
        assertThat(of(now, "new", true) - of(before, "new", true)).isEqualTo(2);
        assertThat(now.path("standing").asString()).isEqualTo("NOT_MET");
        var rows = items("/api/planning/plan-figures/opened-kindergartens?size=200");
        assertThat(rows.stream().filter(row -> row.path("name").asString().equals("新建只报未办园")))
                .singleElement()
                .satisfies(row -> assertThat(row.path("counts").asBoolean()).isFalse());
        assertThat(rows).noneMatch(row -> row.path("name").asString().equals("扩建有托班园"));
        var read = callers.as("district")
                .post(
                        "/api/planning/plan-readings",
                        Map.of(
                                "wording",
                                "WHICH_KINDERGARTENS",
                                "answer",
                                "new-rebuilt-extended",
                                "reason",
                                "正文二(二)1写明新建改扩建"));
        assertThat(read.status()).as(read.text()).isEqualTo(200);
        assertThat(figure("KPI-03").at("/reading/answer").asString()).isEqualTo("new-rebuilt-extended");
        assertThat(items("/api/planning/plan-figures/opened-kindergartens?size=200"))
                .anyMatch(row -> row.path("name").asString().equals("扩建有托班园"));
        assertThat(callers.as("district")
                        .post(
                                "/api/planning/plan-readings",
                                Map.of("wording", "MODE", "answer", "by-helicopter", "reason", "不存在的读法"))
                        .text())
                .contains("no-such-reading", "by-helicopter");
        assertThat(callers.as("town-huamu")
                        .post(
                                "/api/planning/plan-readings",
                                Map.of("wording", "MODE", "answer", "walking", "reason", "街镇不能决定"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "KPI-02 counts plans in force by their years; KPI-21 says how far the circle reaches and leaves enough to a person")
    void plansAndCircle() {
        var plans = figure("KPI-02");
        assertThat(plans.path("of").asInt()).isEqualTo(36);
        assertThat(plans.path("reached").asInt())
                .isEqualTo((int) items("/api/planning/plan-figures/plans-in-force?size=200").stream()
                        .filter(row -> row.path("counts").asBoolean())
                        .count());
        var circle = figure("KPI-21");
        assertThat(circle.path("standing").asString()).isEqualTo("NEEDS_PERSON");
        assertThat(circle.at("/facts/metres").asInt()).isEqualTo(1000);
        assertThat(callers.as("verifier").get("/api/planning/plan-figures").status())
                .isEqualTo(404);
        assertThat(callers.as("district")
                        .get("/api/planning/plan-figures?asOf=2020-01-01")
                        .json())
                .as("before the plan there is no figure of it")
                .isEmpty();
    }

    private void open(String name, BuildWork work, java.util.UUID institution) {
        var by = actors.named("district").orElseThrow();
        var id = buildings
                .enter(
                        new BuildFacts(
                                name,
                                "310115131",
                                BuildKind.KINDERGARTEN,
                                work,
                                "试验路 1 号",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                2,
                                40,
                                institution,
                                ""),
                        Map.of(BuildStep.HANDED_OVER, OPENED, BuildStep.OPENED, OPENED),
                        by)
                .orThrow();
        buildings.record(id, 1, BuildStep.HANDED_OVER, OPENED, by).orThrow();
        buildings.record(id, 2, BuildStep.OPENED, OPENED.plusDays(1), by).orThrow();
    }

    private void enter(String name, String town, Boolean inclusive, InstitutionLife life) {
        register.enter(
                "310115000",
                new Register.Entry(particulars(name, town, inclusive, ProviderType.FOR_PROFIT), life),
                actors.named("district").orElseThrow());
    }

    private static Particulars particulars(String name, String town, Boolean inclusive, ProviderType type) {
        return new Particulars(
                name,
                null,
                town,
                "试验路 1 号",
                null,
                new ProviderTraits(type, Set.of(ServiceForm.FULL_DAY), null, null, inclusive, null, null, null, null),
                List.of(new ClassPlaces(ClassKind.OLDER_TODDLER, 1, 20)),
                Premises.UNKNOWN,
                new Contact("", "", ""));
    }

    private JsonNode figure(String id) {
        return of(callers.as("district").get("/api/planning/plan-figures").json(), id);
    }

    private static JsonNode of(JsonNode figures, String id) {
        return StreamSupport.stream(figures.spliterator(), false)
                .filter(figure -> figure.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static int count(JsonNode figure, String answer) {
        return counts(figure, answer).path("reached").asInt();
    }

    private static int of(JsonNode figure, String answer, boolean all) {
        return counts(figure, answer).path("of").asInt();
    }

    private static JsonNode counts(JsonNode figure, String answer) {
        return StreamSupport.stream(figure.path("counts").spliterator(), false)
                .filter(count -> count.path("answer").asString().equals(answer))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode row(String town) {
        return items("/api/planning/plan-figures/inclusive-towns?size=200").stream()
                .filter(row -> row.path("town").asString().equals(town))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> items(String path) {
        return StreamSupport.stream(
                        callers.as("district").get(path).json().path("items").spliterator(), false)
                .toList();
    }
}
