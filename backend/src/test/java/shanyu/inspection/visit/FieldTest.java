package shanyu.inspection.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import shanyu.Callers.Answer;
import shanyu.Callers.Caller;
import shanyu.HouseTest;
import shanyu.MovableClock;

@HouseTest
@DisplayName("A day without a network: acts come late and in any order, none is lost, none counts twice")
class FieldTest {
    private static final List<String> TEAM = List.of("insp-e1", "insp-f1");

    @Autowired
    private ApplicationContext house;

    @Autowired
    private VisitLapse lapse;

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
    @DisplayName("told late, it is judged by the day it was done, and marked; a lapsed visit that was made was made")
    void lateEntry() {
        var visit = scene.visits.plan(scene.order(TEAM, List.of("FS-03"))).orThrow();
        var arrived = visit.lastDay()
                .atTime(9, 0)
                .atZone(shanyu.server.HouseClock.ZONE)
                .toInstant();
        scene.clock.set(visit.lastDay().plusDays(2), 8);
        lapse.lapse();
        var walk = scene.new Walk(visit.id(), TEAM);
        assertThat(walk.shown().get("state").asString()).isEqualTo("lapsed");
        assertThat(field(arrive(walk, 0, scene.clock.instant().plus(11, ChronoUnit.MINUTES), false)))
                .isEqualTo("doneAt in-the-future");
        assertThat(field(arrive(walk, 0, visit.plannedAt().minusSeconds(1), false)))
                .isEqualTo("doneAt before-the-order");
        assertThat(arrive(walk, 0, scene.clock.instant(), false).problem())
                .as("today the window is over")
                .isEqualTo("outside-window");
        assertThat(arrive(walk, 0, arrived, false).status()).isEqualTo(201);
        assertThat(arrive(walk, 0, arrived, false).status())
                .as("told twice, arrived once")
                .isEqualTo(201);
        assertThat(arrive(walk, 1, arrived.plusSeconds(60), false).status()).isEqualTo(201);
        var shown = walk.shown();
        assertThat(shown.get("state").asString()).isEqualTo("begun");
        assertThat(Instant.parse(shown.get("begunAt").asString())).isEqualTo(arrived);
        assertThat(shown.get("arrivals")).hasSize(2);
        assertThat(shown.at("/arrivals/0/late").asBoolean()).isTrue();
        assertThat(shown.at("/arrivals/0/reason").asString()).isEqualTo("地下室无信号");
        assertThat(shown.at("/arrivals/0").hasNonNull("lapsedAt")).isTrue();
        var row = scene.as("district")
                .get("/api/visits?institution=" + scene.institution)
                .json()
                .at("/items/0");
        assertThat(row.get("late").asBoolean()).isTrue();
        var file = scene.as("district")
                .get("/api/institutions/" + scene.institution + "/timeline")
                .text();
        assertThat(file).contains("\"late\":true");
    }

    @Test
    @DisplayName("half an hour is the default between an act and a late entry, both sides")
    void lateBoundary() {
        var limits = new Performed.Limits(Duration.ofMinutes(10), Duration.ofMinutes(30));
        var now = scene.clock.instant();
        var order = now.minus(1, ChronoUnit.DAYS);
        var onTime = Performed.judge(told(now.minus(30, ChronoUnit.MINUTES)), order, now, limits)
                .orThrow();
        var late = Performed.judge(told(now.minus(30, ChronoUnit.MINUTES).minusSeconds(1)), order, now, limits)
                .orThrow();
        var ahead = Performed.judge(told(now.plus(10, ChronoUnit.MINUTES)), order, now, limits);
        assertThat(List.of(onTime.late(), late.late())).containsExactly(false, true);
        assertThat(ahead).isInstanceOf(shanyu.shared.Outcome.Done.class);
    }

    @Test
    @DisplayName("two answers to one item: both are kept, nothing is signed, and a person says which")
    void conflict() {
        var walk = scene.begin(TEAM, "FS-03", "HR-05");
        var mine = UUID.randomUUID();
        var theirs = UUID.randomUUID();
        assertThat(standing(answer(walk, 0, "FS-03", mine, null, null, "CONFORMS", "")))
                .isEqualTo("STOOD");
        assertThat(standing(answer(walk, 1, "FS-03", theirs, null, null, "FAILS", "堵塞")))
                .isEqualTo("CONFLICT");
        assertThat(standing(answer(walk, 1, "FS-03", theirs, null, null, "FAILS", "堵塞")))
                .as("handed in again it is the same answer")
                .isEqualTo("CONFLICT");
        walk.allElseConforms();
        var item = walk.item("FS-03");
        assertThat(item.get("result").asString())
                .as("never silently overwritten")
                .isEqualTo("CONFORMS");
        assertThat(item.at("/conflicts/0/result").asString()).isEqualTo("FAILS");
        assertThat(item.get("conflicts")).hasSize(1);
        assertThat(walk.shown().hasNonNull("hash")).isFalse();
        assertThat(walk.by(0)
                        .post(
                                walk.path() + "/signatures",
                                walk.signing("INSPECTOR", "0".repeat(64), "", walk.picture()))
                        .problem())
                .isEqualTo("conflicts-open");
        var anew = UUID.randomUUID();
        assertThat(standing(answer(walk, 1, "FS-03", anew, mine, theirs, "FAILS", "二楼出口堵塞")))
                .isEqualTo("STOOD");
        assertThat(walk.item("FS-03").get("note").asString()).isEqualTo("二楼出口堵塞");
        assertThat(walk.item("FS-03").get("conflicts")).isEmpty();
        assertThat(walk.shown().hasNonNull("hash")).isTrue();
        assertThat(rows(walk, "FS-03")).as("every answer is a row").isEqualTo(3);
    }

    @Test
    @DisplayName("the same words twice agree; a second thought of the same hand is no second conflict")
    void agreement() {
        var walk = scene.begin(TEAM, "FS-03", "HR-05");
        var first = UUID.randomUUID();
        assertThat(standing(answer(walk, 0, "FS-03", first, null, null, "CONFORMS", "")))
                .isEqualTo("STOOD");
        assertThat(standing(answer(walk, 1, "FS-03", UUID.randomUUID(), null, null, "CONFORMS", "")))
                .isEqualTo("AGREED");
        var other = UUID.randomUUID();
        assertThat(standing(answer(walk, 0, "HR-05", UUID.randomUUID(), null, null, "CONFORMS", "")))
                .isEqualTo("STOOD");
        assertThat(standing(answer(walk, 1, "HR-05", other, null, null, "FAILS", "一人未查")))
                .isEqualTo("CONFLICT");
        assertThat(standing(answer(walk, 1, "HR-05", UUID.randomUUID(), other, null, "FAILS", "两人未查")))
                .isEqualTo("CONFLICT");
        assertThat(walk.item("HR-05").get("conflicts")).hasSize(1);
        assertThat(walk.item("HR-05").at("/conflicts/0/note").asString()).isEqualTo("两人未查");
        assertThat(standing(answer(walk, 0, "FS-03", UUID.randomUUID(), first, null, "CONFORMS", "又看了一次")))
                .as("on the one that stands")
                .isEqualTo("STOOD");
    }

    @Test
    @DisplayName("the short form asks the key items, says so in what is signed, and widens when one fails")
    void shortForm() {
        var visit = scene.visits
                .plan(scene.order(TEAM, List.of("FS-03", "HR-05", "HC-01")))
                .orThrow();
        var walk = scene.new Walk(visit.id(), TEAM);
        assertThat(arrive(walk, 0, scene.clock.instant(), true).status()).isEqualTo(201);
        assertThat(walk.shown().get("keyItems").valueStream().map(each -> each.asString()))
                .containsExactly("FS-03", "HR-05");
        assertThat(walk.answer("FS-03", "CONFORMS", "").status()).isEqualTo(200);
        assertThat(walk.answer("HR-05", "CONFORMS", "").status()).isEqualTo(200);
        assertThat(walk.shown().hasNonNull("hash"))
                .as("the key items are enough")
                .isTrue();
        assertThat(walk.answer("HR-05", "FAILS", "一人未查").status()).isEqualTo(200);
        var widened = walk.shown();
        assertThat(widened.at("/form/isShort").asBoolean()).isFalse();
        assertThat(widened.at("/form/widenedFor").asString()).isEqualTo("HR-05");
        assertThat(widened.hasNonNull("hash")).as("now all of them").isFalse();
        walk.finish();
        assertThat(scene.as("district")
                        .get("/api/visits?institution=" + scene.institution)
                        .json()
                        .at("/items/0/shortForm")
                        .asBoolean())
                .isFalse();
    }

    @Test
    @DisplayName("a short form that stays short counts for coverage and says what it was; a person may widen it")
    void shortFormCounts() {
        var visit =
                scene.visits.plan(scene.order(TEAM, List.of("FS-03", "HC-01"))).orThrow();
        var walk = scene.new Walk(visit.id(), TEAM);
        assertThat(arrive(walk, 0, scene.clock.instant(), true).status()).isEqualTo(201);
        walk.answer("FS-03", "CONFORMS", "");
        walk.allSign();
        assertThat(walk.submit().status()).isEqualTo(200);
        assertThat(house.getBean(PublicVisits.class).find(visit.id()).orElseThrow())
                .satisfies(told -> assertThat(told.shortForm()).isTrue())
                .satisfies(told -> assertThat(told.items()).isEqualTo(1));
        var covered =
                scene.as("district").get("/api/coverage?q=" + scene.name).json().at("/items/0");
        assertThat(covered.get("visited").asBoolean()).isTrue();
        assertThat(covered.get("shortForm").asBoolean()).isTrue();
        var other = new Scene(house);
        var second =
                other.visits.plan(other.order(TEAM, List.of("FS-03", "HC-01"))).orThrow();
        var widening = other.new Walk(second.id(), TEAM);
        arrive(widening, 0, scene.clock.instant(), true);
        assertThat(widening.by(0)
                        .post(widening.path() + "/widen", Map.of("lateReason", ""))
                        .status())
                .isEqualTo(200);
        assertThat(widening.shown().at("/form/widenedFor").asString()).isEqualTo("asked");
    }

    @Test
    @DisplayName(
            "a position is evidence: far, stale, too fast, another clock are flags; no permission is noted; nothing is refused")
    void positions() {
        var walk = scene.begin(TEAM, "FS-03");
        var now = scene.clock.instant();
        assertThat(note(walk, 0, "FIXED", 0, now, now).status()).isEqualTo(201);
        assertThat(note(walk, 0, "FIXED", 3, now.plusSeconds(60), now.minus(1, ChronoUnit.HOURS))
                        .status())
                .isEqualTo(201);
        assertThat(note(walk, 1, "DENIED", 0, now, now).status()).isEqualTo(201);
        var all = scene.as("district").get(walk.path() + "/positions").json();
        assertThat(all.get("positions")).hasSize(3);
        assertThat(all.at("/defaults/far").asInt()).isEqualTo(300);
        var flags = all.get("positions")
                .valueStream()
                .flatMap(each -> each.get("flags").valueStream().map(flag -> flag.asString()))
                .toList();
        assertThat(flags).contains("TOO_FAST", "CLOCK_OFF");
        assertThat(walk.by(0).get(walk.path() + "/positions").json().get("positions"))
                .as("an inspector sees the own")
                .hasSize(2);
        assertThat(scene.head().get(walk.path() + "/positions").status()).isEqualTo(404);
    }

    private Answer note(Scene.Walk walk, int seat, String outcome, int kilometres, Instant at, Instant clock) {
        var body = new HashMap<String, Object>(Map.of(
                "id",
                UUID.randomUUID().toString(),
                "occasion",
                "PHOTO",
                "outcome",
                outcome,
                "clientAt",
                at.toString()));
        if (outcome.equals("FIXED")) {
            body.put("position", Map.of("longitude", 121.55, "latitude", 31.22 + kilometres * 0.009));
            body.put("accuracy", 10);
            body.put("fixedAt", at.toString());
        }
        return walk.by(seat)
                .send(
                        "POST",
                        walk.path() + "/positions",
                        body,
                        Map.of("Idempotency-Key", UUID.randomUUID().toString(), "Client-Clock", clock.toString()));
    }

    private Answer arrive(Scene.Walk walk, int seat, Instant at, boolean shortForm) {
        return walk.by(seat)
                .post(
                        walk.path() + "/arrivals",
                        Map.of(
                                "id",
                                UUID.randomUUID().toString(),
                                "shortForm",
                                shortForm,
                                "doneAt",
                                at.toString(),
                                "lateReason",
                                "地下室无信号"));
    }

    private Answer answer(
            Scene.Walk walk,
            int seat,
            String item,
            UUID id,
            @Nullable UUID on,
            @Nullable UUID settles,
            String result,
            String note) {
        var body = new HashMap<String, @Nullable Object>(Map.of(
                "id",
                id.toString(),
                "result",
                result,
                "note",
                note,
                "photos",
                List.of(),
                "fixed",
                false,
                "referred",
                false,
                "lateReason",
                ""));
        body.put("on", on == null ? null : on.toString());
        body.put("settles", settles == null ? null : settles.toString());
        Caller by = walk.by(seat);
        return by.post(walk.path() + "/items/" + item + "/answers", body);
    }

    private static String standing(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().get("standing").asString();
    }

    private long rows(Scene.Walk walk, String item) {
        return db.sql("select count(*) from inspection.item_answer where visit = :visit and item = :item")
                .param("visit", walk.id)
                .param("item", item)
                .query(Long.class)
                .single();
    }

    private static Performed.Told told(Instant at) {
        return new Performed.Told(at, "");
    }

    private static String field(Answer answer) {
        var error = answer.json().at("/errors/0");
        return error.get("field").asString() + " " + error.get("reason").asString();
    }
}
