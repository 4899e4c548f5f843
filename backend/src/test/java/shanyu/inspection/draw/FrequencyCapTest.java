package shanyu.inspection.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers.Answer;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.inspection.library.Inspectors;
import shanyu.inspection.visit.Scene;
import shanyu.inspection.visit.VisitLapse;
import shanyu.norms.Norms;
import shanyu.registry.RiskClasses;
import shanyu.shared.DateRange;

@HouseTest
@DisplayName("How often an institution is checked in a year, by class; case checks and checks from afar stand outside")
class FrequencyCapTest {
    @Autowired
    private ApplicationContext house;

    @Autowired
    private Inspectors inspectors;

    @Autowired
    private Norms norms;

    @Autowired
    private FrequencyCap caps;

    @Autowired
    private VisitLapse lapse;

    @Autowired
    private JdbcClient db;

    private Scene scene;
    private int cap;

    @BeforeEach
    void enter() {
        house.getBean(MovableClock.class).set(MovableClock.START);
        scene = new Scene(house);
        for (String each : List.of("insp-e1", "insp-f1")) licensed(each);
        classed("A");
        cap = norms.asOf(scene.today())
                .integer(FrequencyCap.VALUE, "A")
                .orElseThrow()
                .value();
    }

    @AfterEach
    void clockBack() {
        scene.clock.set(MovableClock.START);
    }

    @Test
    @DisplayName("up to the cap without more ado; above it only for a stated reason, which stays with the visit")
    void cap() {
        for (int n = 0; n < cap; n++) assertThat(ordered(n, Map.of()).status()).isEqualTo(201);
        var above = ordered(cap, Map.of());
        assertThat(above.status()).as(above.text()).isEqualTo(422);
        assertThat(above.problem()).isEqualTo("frequency-cap");
        assertThat(above.json().get("cap").asInt()).isEqualTo(cap);
        assertThat(above.json().get("counted").asInt()).isEqualTo(cap);
        assertThat(above.json().get("status").asString())
                .as("the figure is the product's own, and says so")
                .isEqualTo("default");
        assertThat(ordered(cap, Map.of("aboveCap", "  ")).status()).isEqualTo(422);
        var reasoned = ordered(cap, Map.of("aboveCap", "区政府部署的专项检查"));
        assertThat(reasoned.status()).as(reasoned.text()).isEqualTo(201);
        assertThat(reasoned.json().get("aboveCap").asString()).isEqualTo("区政府部署的专项检查");
        assertThat(reasoned.json().get("ground").asString()).isEqualTo("OTHER");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"COMPLAINT", "INCIDENT", "REFERRAL", "MONITORING", "REQUEST", "RECHECK"})
    @DisplayName("a case check stands outside: neither refused nor counted")
    void caseChecks(String ground) {
        for (int n = 0; n < cap; n++) ordered(n, Map.of());
        assertThat(ordered(cap, Map.of("ground", ground)).status()).isEqualTo(201);
        assertThat(counted("district", scene.today())).isEqualTo(cap);
    }

    @Test
    @DisplayName("a joint check counts once, and who joins one that is counted is not above the cap")
    void joint() {
        for (int n = 0; n < cap; n++) ordered(n, Map.of());
        assertThat(ordered(0, Map.of()).status()).as("joins the first").isEqualTo(201);
        assertThat(counted("district", scene.today())).isEqualTo(cap);
    }

    @Test
    @DisplayName("what lapsed does not count, nor does another year; a town counts what it may know of")
    void counting() {
        ordered(0, Map.of());
        assertThat(counted("district", scene.today())).isEqualTo(1);
        assertThat(counted("town-huamu", scene.today())).isZero();
        assertThat(counted("district", LocalDate.of(scene.today().getYear() + 1, 1, 1)))
                .isZero();
        scene.clock.set(scene.today().plusDays(1), 8);
        lapse.lapse();
        assertThat(counted("district", scene.today())).isZero();
    }

    @Test
    @DisplayName("at the cap an institution is left out of the pool of the rounds, below it is not")
    void pool() {
        for (int n = 0; n < cap; n++) {
            assertThat(reached()).isFalse();
            ordered(n, Map.of());
        }
        assertThat(reached()).isTrue();
        classed("D");
        assertThat(reached()).as("the class decides").isFalse();
    }

    @Test
    @DisplayName("a round's desk says how many are left out, and that everybody is when nobody else is there")
    void leftOut() {
        var rounds = house.getBean(Rounds.class);
        var source = EntropySource.onOrAfter(Lottery.SSQ, scene.today().plusDays(9));
        var office = rounds.officeOf("310115000", null).orElseThrow();
        var round = rounds.extra(office, "频次上限试验", source).orThrow();
        var plans = house.getBean(MonthPlans.class);
        int before = plans.of(round).capped();
        for (int n = 0; n < cap; n++) ordered(n, Map.of());
        var plan = plans.of(round);
        assertThat(plan.capped()).isEqualTo(before + 1);
        assertThat(PlanShown.of(plan).capped()).isEqualTo(before + 1);
        assertThat(nobodyLeft(plan, 1)).contains("all-at-cap").doesNotContain("no-institutions");
        assertThat(nobodyLeft(plan, 0)).contains("no-institutions").doesNotContain("all-at-cap");
    }

    private static List<String> nobodyLeft(MonthPlan plan, int capped) {
        return new MonthPlan(
                        plan.day(),
                        plan.parameters(),
                        plan.rules(),
                        0,
                        0,
                        List.of(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        capped,
                        plan.inspectors(),
                        plan.leftOut(),
                        List.of(),
                        plan.loadCap(),
                        plan.keys(),
                        plan.standby(),
                        plan.windowFrom(),
                        plan.windowTo())
                .faults();
    }

    @Test
    @DisplayName("from afar only low-risk institutions, and only what can be looked at from afar")
    void remote() {
        assertThat(ordered(0, Map.of("remote", true, "items", List.of("FS-03")))
                        .json()
                        .at("/errors/0/reason")
                        .asString())
                .isEqualTo("needs-presence");
        var afar = ordered(0, Map.of("remote", true));
        assertThat(afar.status()).as(afar.text()).isEqualTo(201);
        assertThat(afar.json().get("remote").asBoolean()).isTrue();
        for (var item : afar.json().get("items"))
            assertThat(item.get("methods").toString()).doesNotContain("ONSITE");
        assertThat(counted("district", scene.today())).as("no cap counts it").isZero();
        var code = scene.as("district")
                .get("/api/visits/" + afar.json().get("id").asString() + "/code")
                .json();
        assertThat(code.get("remote").asBoolean()).isTrue();
        assertThat(house.getBean(RoundVisits.class)
                        .coveredIn(scene.today().getYear(), List.of(scene.institution), scene.today()))
                .as("the yearly visit on site is still to be made")
                .isEmpty();
        classed("B");
        assertThat(ordered(1, Map.of("remote", true)).problem()).isEqualTo("not-for-remote-check");
    }

    private boolean reached() {
        var one = List.of(scene.institution);
        var classOf = house.getBean(RiskClasses.class).of(one, scene.today());
        return caps.reached(one, classOf, scene.today().getYear(), true, scene.today())
                .contains(scene.institution);
    }

    private int counted(String by, LocalDate on) {
        return scene.as(by)
                .get("/api/institutions/" + scene.institution + "/visit-cap?on=" + on)
                .json()
                .get("counted")
                .asInt();
    }

    /** For one day, so that no two meet unless they are meant to. */
    private Answer ordered(int day, Map<String, Object> more) {
        var body = new HashMap<String, @Nullable Object>();
        body.put("reason", "专项检查 2026-09");
        body.put(
                "inspectors",
                Arrays.asList(
                        scene.inspector("insp-e1").toString(),
                        scene.inspector("insp-f1").toString()));
        body.put("from", scene.today().plusDays(day).toString());
        body.put("to", scene.today().plusDays(day).toString());
        body.put("items", List.of());
        body.putAll(more);
        return scene.as("district").post("/api/institutions/" + scene.institution + "/visits", body);
    }

    private void licensed(String username) {
        UUID id = scene.inspector(username);
        if (inspectors.find(id).orElseThrow().licences().isEmpty())
            inspectors
                    .licence(id, "CF-" + username, new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 1, 1)))
                    .orThrow();
    }

    private void classed(String riskClass) {
        db.sql("delete from inspection.risk_class where institution = :id")
                .param("id", scene.institution)
                .update();
        db.sql("""
                        insert into inspection.risk_class (institution, class, valid, reason, recorded_at)
                        values (:id, :class, daterange('2026-01-01', null), 'test', now())
                        """).param("id", scene.institution).param("class", riskClass).update();
    }
}
