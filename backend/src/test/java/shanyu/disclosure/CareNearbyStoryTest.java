package shanyu.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.identity.Actors;
import shanyu.norms.ClassKind;
import shanyu.norms.ServiceForm;
import shanyu.registry.ClassPlaces;
import shanyu.registry.FeeNotices;
import shanyu.registry.FreePlaces;
import shanyu.registry.InstitutionLife;
import shanyu.registry.Particulars;
import shanyu.registry.Register;
import shanyu.registry.Samples;
import shanyu.shared.Wgs84;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName("Find care near me: what a family without a login can walk to")
class CareNearbyStoryTest {
    /** A corner of the district no other story stands at. */
    private static final Wgs84 HOME = new Wgs84(121.560, 31.190);

    private static final String NEAR = "near=121.56,31.19&size=60";

    @Autowired
    private Callers callers;

    @Autowired
    private Register register;

    @Autowired
    private FreePlaces freePlaces;

    @Autowired
    private FeeNotices fees;

    @Autowired
    private Actors actors;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void now() {
        clock.set(MovableClock.START);
    }

    @Test
    @DisplayName(
            "the nearest to walk comes first; its minutes are at 4 km/h, rounded up, and what they rest on is said")
    void nearest() {
        enter("近处园", 0.000, 0.001, operating(), ClassKind.OLDER_TODDLER);
        enter("远处园", 0.012, 0.004, operating(), ClassKind.OLDER_TODDLER);
        enter("一小时外园", 0.06, 0.0, operating(), ClassKind.OLDER_TODDLER);
        enter("筹建园", 0.001, 0.0, new InstitutionLife.Preparing(LocalDate.of(2026, 9, 1)), ClassKind.OLDER_TODDLER);
        var answer = near("");
        assertThat(names(answer)).containsSubsequence("近处园", "远处园").doesNotContain("一小时外园", "筹建园");
        int before = 0;
        for (var each : answer.path("places")) {
            int metres = each.path("metres").asInt();
            assertThat(metres)
                    .isBetween(before, 4000)
                    .isGreaterThanOrEqualTo(each.at("/place/metres").asInt() - 1);
            assertThat(each.path("minutes").asInt()).isBetween((int) (metres / 66.7), 1 + (int) (metres / 66.6));
            before = metres;
        }
        assertThat(answer.at("/networks/0/kind").asString()).isEqualTo("stand-in");
        assertThat(answer.path("speed").asInt()).isEqualTo(4);
    }

    @Test
    @DisplayName("by the child's age: only classes it may be in, on both sides of each birthday; free places of those")
    void ages() {
        enter("乳儿园", 0.001, 0.001, operating(), ClassKind.INFANT);
        enter("混合园", 0.001, 0.002, operating(), ClassKind.MIXED);
        var older = enter("托大园", 0.001, 0.003, operating(), ClassKind.OLDER_TODDLER);
        report(older, ClassKind.OLDER_TODDLER, 3);
        assertThat(ours("&months=5", "乳儿园", "混合园", "托大园")).isEmpty();
        assertThat(ours("&months=6", "乳儿园", "混合园", "托大园")).containsExactly("乳儿园");
        assertThat(ours("&months=11", "乳儿园", "混合园", "托大园")).containsExactly("乳儿园");
        assertThat(ours("&months=12", "乳儿园", "混合园", "托大园")).isEmpty();
        assertThat(ours("&months=17", "乳儿园", "混合园", "托大园")).isEmpty();
        assertThat(ours("&months=18", "乳儿园", "混合园", "托大园")).containsExactly("混合园");
        assertThat(ours("&months=24", "乳儿园", "混合园", "托大园")).containsExactly("混合园", "托大园");
        assertThat(ours("&months=24&free=true", "乳儿园", "混合园", "托大园")).containsExactly("托大园");
        assertThat(ours("&months=6&free=true", "乳儿园", "混合园", "托大园")).isEmpty();
    }

    @Test
    @DisplayName(
            "by what it may cost: posted monthly prices up to it; without one a place is left out and counted, not promised")
    void prices() {
        var dear = enter("贵园", 0.002, 0.001, operating(), ClassKind.YOUNGER_TODDLER);
        enter("未公示园", 0.002, 0.002, operating(), ClassKind.YOUNGER_TODDLER);
        var hourly = enter("计时园", 0.002, 0.003, operating(), ClassKind.YOUNGER_TODDLER);
        post(dear, FeeNotices.Unit.MONTH, 300_000);
        post(hourly, FeeNotices.Unit.HOUR, 3_000);
        String[] ours = {"贵园", "未公示园", "计时园"};
        assertThat(ours("&months=12", ours)).containsExactlyInAnyOrder(ours);
        assertThat(ours("&months=12&fee=300000", ours)).containsExactly("贵园");
        assertThat(ours("&months=12&fee=299999", ours)).isEmpty();
        assertThat(ours("&months=12&fee=300000&form=HALF_DAY", ours)).isEmpty();
        assertThat(near("&months=12&fee=300000").path("withoutFee").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(near("&months=12").path("withoutFee").asInt()).isZero();
        var shown = near("&months=12&fee=300000")
                .at("/places")
                .valueStream()
                .filter(each -> each.at("/place/name").asString().equals("贵园"))
                .findFirst()
                .orElseThrow();
        assertThat(shown.at("/fees/from").asString()).isEqualTo("2026-09-16");
    }

    @Test
    @DisplayName(
            "a place finer than 100 m, out of bounds or missing is refused by its field; far from everything is an empty answer")
    void refuses() {
        for (String wrong : List.of(
                "near=121.5601,31.19",
                "near=121.56",
                "near=200,31.19",
                "near=",
                "",
                NEAR + "&months=36",
                NEAR + "&fee=-1",
                "near=121.56,31.19&size=61"))
            assertThat(callers.nobody().get("/api/public/care-nearby?" + wrong).status())
                    .as(wrong)
                    .isBetween(400, 422);
        var far = callers.nobody().get("/api/public/care-nearby?near=0,0").json();
        assertThat(far.path("total").asInt()).isZero();
    }

    @Test
    @DisplayName("where somebody stood is in no entry of the log")
    void unrecorded() {
        long before = entries();
        near("");
        assertThat(entries()).isEqualTo(before);
    }

    private long entries() {
        return db.sql("select (select count(*) from evidence.pending) + (select count(*) from evidence.entry)")
                .query(Long.class)
                .single();
    }

    private static InstitutionLife operating() {
        return new InstitutionLife.Operating(LocalDate.of(2025, 9, 1));
    }

    private UUID enter(String name, double east, double north, InstitutionLife life, ClassKind kind) {
        var sample = Samples.particulars(name);
        var particulars = new Particulars(
                name,
                null,
                sample.town(),
                sample.address(),
                new Wgs84(HOME.longitude() + east, HOME.latitude() + north),
                sample.traits(),
                List.of(new ClassPlaces(kind, 1, 20)),
                sample.premises(),
                sample.contact());
        return register.enter(
                        "310115000",
                        new Register.Entry(particulars, life),
                        actors.named("district").orElseThrow())
                .id();
    }

    private void report(UUID of, ClassKind kind, int free) {
        freePlaces
                .report(
                        of,
                        List.of(new FreePlaces.Line(kind, free, 5)),
                        actors.named("district").orElseThrow())
                .orThrow();
    }

    private void post(UUID of, FeeNotices.Unit unit, long fen) {
        fees.post(
                        of,
                        LocalDate.of(2026, 9, 16),
                        List.of(new FeeNotices.Line(ServiceForm.FULL_DAY, null, unit, fen, "含午餐")),
                        actors.named("district").orElseThrow())
                .orThrow();
    }

    private JsonNode near(String more) {
        var answer = callers.nobody().get("/api/public/care-nearby?" + NEAR + more);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> ours(String more, String... names) {
        var wanted = Set.of(names);
        return names(near(more)).stream().filter(wanted::contains).toList();
    }

    private static List<String> names(JsonNode answer) {
        var places = answer.path("places");
        return IntStream.range(0, places.size())
                .mapToObj(n -> places.get(n).at("/place/name").asString())
                .toList();
    }
}
