package shanyu.inspection.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static shanyu.inspection.enforcement.CaseScene.fine;
import static shanyu.inspection.enforcement.CaseScene.words;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shanyu.Callers.Answer;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.casework.Escalation;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName("A joint case goes from a finding to its decision by four eyes, each of its clocks in sight")
class CaseStoryTest {
    @Autowired
    private ApplicationContext house;

    @Autowired
    private CaseWatch watch;

    @Autowired
    private Escalation escalation;

    private CaseScene scene;
    private MovableClock clock;

    @BeforeEach
    void enter() {
        clock = house.getBean(MovableClock.class);
        clock.set(MovableClock.START);
        scene = new CaseScene(house);
    }

    @AfterEach
    void clockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    @DisplayName("town, two departments, proposal, notice, decision, service, payment, publication, closing")
    void wholeWay() {
        scene.open(scene.finding("FS-03")).decided();
        assertThat(scene.shown("district").at("/ruling/basis/source").asString())
                .isEqualTo("fire-law#60");
        assertThat(scene.shown("district").at("/ruling/basis/rank").asString()).isEqualTo("law");
        assertThat(scene.shown("district").at("/ruling/breached/source").asString())
                .isEqualTo("fire-law#28");
        draw("E");
        draw("H");
        scene.does("fire", "service", words("直接送达"));
        scene.does("fire", "publication", null);
        scene.does("fire", "compliance", words("已缴纳罚款并清理出口"));
        assertThat(scene.tries("town-huamu", "closing", words("办结")).problem()).isEqualTo("case-parts-open");
        scene.partDone("education", "district");
        scene.partDone("health", "town-huamu");
        var closed = scene.does("town-huamu", "closing", words("各分工办结"));
        assertThat(closed.at("/row/state").asString()).isEqualTo("closed");
        assertThat(closed.path("clocks")).isEmpty();
        assertThat(kinds(closed)).contains("drawn-in", "part-answered", "part-checked", "decided", "closed");
        var file = scene.scene
                .head()
                .get("/api/institutions/" + scene.scene.institution + "/timeline")
                .text();
        assertThat(file).contains("inspection.case.decided").doesNotContain("inspection.case.drawn-in");
    }

    @Test
    @DisplayName("who proposes never decides, and an investigation is not the institution's to read before the notice")
    void fourEyes() {
        scene.open(scene.finding("FS-03")).investigate();
        assertThat(scene.scene.head().get("/api/cases/" + scene.id).status()).isEqualTo(404);
        scene.does("fire", "proposal", fine(1_000_000));
        assertThat(scene.tries("education", "notice", null).status()).isEqualTo(404);
        scene.does("fire", "notice", null);
        var party = scene.scene.head().get("/api/cases/" + scene.id).json();
        assertThat(kinds(party)).containsExactly("notified");
        assertThat(party.at("/proposal/amountFen").asLong()).isEqualTo(1_000_000);
        scene.does("head", "hearing-waiver", null);
        assertThat(scene.tries("fire", "decision", words("同意")).problem()).isEqualTo("second-person-needed");
        scene.does("fire-deputy", "decision", words("同意"));
    }

    @Test
    @DisplayName("a recommended standard founds no penalty: a person must name a binding article of the corpus")
    void onlyWhatBinds() {
        // FS-12 rests on a guide only: nothing of its own binds.
        scene.open(scene.finding("FS-12", "FS-03")).investigate();
        assertThat(scene.shown("fire").path("own").isNull()
                        || scene.shown("fire").path("own").isMissingNode())
                .isTrue();
        assertThat(fault(scene.tries("fire", "proposal", fine(1_000_000)))).isEqualTo("binding-article-needed");
        assertThat(fault(scene.tries("fire", "proposal", naming("wst-870-2025#6.1"))))
                .isEqualTo("article-not-binding");
        assertThat(fault(scene.tries("fire", "proposal", naming("product-parameters"))))
                .isEqualTo("article-not-binding");
        assertThat(fault(scene.tries("fire", "proposal", fine(499_999)))).isEqualTo("outside-the-range");
        scene.does("fire", "proposal", naming("fire-law#28"));
    }

    @Test
    @DisplayName("a first minor breach put right in time is not punished (行政处罚法 art. 33); one still open is")
    void firstMinor() {
        String finding = scene.finding("FS-05");
        scene.open(finding).investigate();
        assertThat(scene.tries("fire", "proposal", minor()).json().path("why").asString())
                .isEqualTo("not-corrected-in-time");
        correct();
        scene.does("fire", "proposal", minor());
        assertThat(scene.tries("fire", "decision", words("同意")).problem()).isEqualTo("second-person-needed");
        var none = scene.does("fire-deputy", "decision", words("初次且轻微，已改正"));
        assertThat(none.at("/row/state").asString()).isEqualTo("no-penalty");
        assertThat(none.at("/proposal/basis/source").asString()).isEqualTo("administrative-penalty-law#33");
        scene.does("town-huamu", "closing", words("结案"));
    }

    @Test
    @DisplayName("a hearing may be asked to the last moment of the fifth working day, decided only after it")
    void hearingWindow() {
        scene.open(scene.finding("FS-03")).notified();
        var until = Instant.parse(scene.shown("district").path("hearingUntil").asString());
        clock.set(until);
        assertThat(scene.tries("fire-deputy", "decision", words("同意")).problem())
                .isEqualTo("hearing-time-running");
        assertThat(watch.look()).isZero();
        scene.does("head", "hearing-request", words("对金额有异议"));
        scene.does("fire", "hearing", words("听证笔录"));
        scene.does("fire-deputy", "decision", words("维持"));

        var other = new CaseScene(house);
        other.open(other.finding("FS-03")).notified();
        clock.set(Instant.parse(other.shown("district").path("hearingUntil").asString())
                .plusNanos(1_000));
        assertThat(other.tries("head", "hearing-request", words("迟了")).problem())
                .isEqualTo("hearing-asked-late");
        assertThat(watch.look()).isPositive();
        assertThat(other.has("case-hearing-ask")).isFalse();
        other.does("fire-deputy", "decision", words("同意"));
    }

    @Test
    @DisplayName("each clock of the law is a duty that is late a moment after its last, and then told to somebody")
    void clocksRunOut() {
        scene.open(scene.finding("FS-03"));
        runsOut("case-decision", 90);
        clock.set(MovableClock.START);
        scene.decided();
        runsOut("case-service", 7);
        runsOut("case-publication", 20);
        clock.set(MovableClock.START);
        scene.does("fire", "service", words("直接送达"));
        var payUntil = Instant.parse(scene.shown("fire").path("payUntil").asString());
        assertThat(scene.due("case-payment")).isEqualTo(payUntil);
        clock.set(payUntil);
        assertThat(scene.tries("fire", "enforcement", words("加处")).problem()).isEqualTo("payment-time-running");
        assertThat(scene.shown("fire").path("surcharge").isObject()).isFalse();
        clock.set(payUntil.plusNanos(1_000));
        assertThat(scene.clock("case-payment").path("overdue").asBoolean()).isTrue();
        assertThat(scene.shown("fire").at("/surcharge/fen").asLong()).isEqualTo(30_000);
        scene.does("fire", "enforcement", words("催告后强制执行"));
    }

    @Test
    @DisplayName("an annulled penalty that was published is withdrawn within three working days, and not closed before")
    void annulled() {
        scene.open(scene.finding("FS-03")).decided();
        var published = scene.does("fire", "publication", null);
        assertThat(published.path("shownUntil").asString()).isEqualTo("2029-09-16");
        scene.does("fire", "annulment", words("复议撤销"));
        runsOut("case-withdrawal", 3);
        clock.set(MovableClock.START);
        assertThat(scene.tries("town-huamu", "closing", words("结案")).problem()).isEqualTo("case-duty-open");
        scene.does("fire", "withdrawal", null);
        scene.does("town-huamu", "closing", words("结案"));
    }

    private void draw(String letter) {
        scene.does(
                "town-huamu",
                "parts",
                Map.of("agency", scene.agency(letter), "task", "核查有关情况", "amount", 5, "unit", "WORKING_DAYS"));
    }

    /** On its last moment it is in time, a moment later late; the first rung of the ladder tells somebody. */
    private void runsOut(String kind, int amount) {
        assertThat(scene.clock(kind).path("amount").asInt()).isEqualTo(amount);
        assertThat(scene.clock(kind).path("status").asString()).isEqualTo("found");
        var due = scene.due(kind);
        clock.set(due);
        assertThat(scene.clock(kind).path("overdue").asBoolean()).isFalse();
        clock.set(due.plusNanos(1_000));
        assertThat(scene.clock(kind).path("overdue").asBoolean()).isTrue();
        clock.advance(Duration.ofDays(12));
        escalation.climb();
        String matter = scene.clock(kind).path("matter").asString();
        assertThat(scene.scene
                        .as("district")
                        .get("/api/matters/" + matter)
                        .json()
                        .path("escalated")
                        .asInt())
                .isPositive();
        clock.set(MovableClock.START);
    }

    /** The institution answers its order and the town's verifier confirms. */
    private void correct() {
        String matter =
                scene.scene.matters("inspection.rectification").getFirst().toString();
        String path = "/api/matters/" + matter;
        var head = scene.scene.head();
        head.post(
                path + "/answer",
                Map.of("text", "已补齐", "papers", List.of()),
                head.get(path).etag());
        var verifier = scene.scene.as("verifier");
        assertThat(verifier.post(
                                path + "/verify",
                                Map.of("text", "属实"),
                                verifier.get(path).etag())
                        .status())
                .isEqualTo(200);
    }

    private static Map<String, Object> naming(String article) {
        var named = new HashMap<>(fine(1_000_000));
        named.put("breached", article);
        return named;
    }

    private static Map<String, Object> minor() {
        return Map.of("kind", "FIRST_MINOR", "harmless", true, "reason", "初次、轻微、无危害后果");
    }

    private static String fault(Answer answer) {
        return answer.json().at("/errors/0/reason").asString(answer.text());
    }

    private static List<String> kinds(JsonNode shown) {
        return shown.path("timeline")
                .valueStream()
                .map(step -> step.path("kind").asString())
                .toList();
    }
}
