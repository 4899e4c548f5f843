package shanyu.inspection.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
import shanyu.norms.ProviderType;
import shanyu.registry.RiskClasses;
import shanyu.shared.Outcome.Refused;

@HouseTest
@DisplayName("A visit is ordered with a reason, walked by two, signed by three, submitted once, corrected with trace")
class VisitTest {
    private static final List<String> TEAM = List.of("insp-e1", "insp-f1");

    @Autowired
    private ApplicationContext house;

    @Autowired
    private VisitLapse lapse;

    @Autowired
    private RiskClasses riskClasses;

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
    @DisplayName("one inspector is too few (行政处罚法 art. 42); the same one twice is one")
    void twoInspectorsAtLeast() {
        assertThat(refusal(scene.order(List.of("insp-e1"), List.of()))).isEqualTo("too-few");
        assertThat(refusal(scene.order(List.of("insp-e1", "insp-e1"), List.of())))
                .isEqualTo("too-few");
        assertThat(scene.visits.plan(scene.order(TEAM, List.of("FS-03"))))
                .isInstanceOf(shanyu.shared.Outcome.Done.class);
    }

    @Test
    @DisplayName("not before its window and not after it")
    void onlyWithinTheWindow() {
        var today = scene.today();
        var order = scene.order(TEAM, List.of("FS-03"));
        var later = new VisitOrder(
                order.planCode(),
                null,
                order.institution(),
                order.inspectors(),
                today.plusDays(1),
                today.plusDays(2),
                order.items());
        var visit = scene.visits.plan(later).orThrow();
        var walk = scene.new Walk(visit.id(), TEAM);
        assertThat(begin(walk).problem()).isEqualTo("outside-window");
        scene.clock.set(today.plusDays(3), 0);
        assertThat(begin(walk).problem()).isEqualTo("outside-window");
        scene.clock.set(today.plusDays(2), 23);
        assertThat(begin(walk).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("a window that passed lapses the visit; its duty stays open and late")
    void lapses() {
        var visit = scene.visits.plan(scene.order(TEAM, List.of("FS-03"))).orThrow();
        scene.clock.set(visit.lastDay(), 23);
        lapse.lapse();
        assertThat(scene.visits.find(visit.id()).orElseThrow().state().code()).isEqualTo("planned");
        scene.clock.set(visit.lastDay().plusDays(1), 0);
        lapse.lapse();
        assertThat(scene.visits.find(visit.id()).orElseThrow().state().code()).isEqualTo("lapsed");
        var due = scene.as("district")
                .get("/api/matters?kind=inspection.visit-due&state=overdue&size=200")
                .json();
        assertThat(due.get("items").valueStream().map(row -> row.get("name").asString()))
                .contains(scene.name);
    }

    @Test
    @DisplayName(
            "an inspection is not announced: the institution and a foreign round's town learn of it when it begins")
    void notAnnounced() {
        var visit = scene.visits.plan(scene.order(TEAM, List.of("FS-03"))).orThrow();
        String path = "/api/visits/" + visit.id();
        var town = scene.as("town-huamu");
        assertThat(scene.head().get(path).status()).isEqualTo(404);
        assertThat(town.get(path).status()).isEqualTo(404);
        assertThat(scene.head().get("/api/visits").json().get("total").asInt()).isZero();
        assertThat(scene.head().get("/api/matters").json().get("total").asInt()).isZero();
        assertThat(scene.as("district").get(path).status()).isEqualTo(200);
        assertThat(scene.as("insp-f1").get(path).status()).isEqualTo(200);
        assertThat(scene.as("insp-f2").get(path).status()).isEqualTo(404);
        assertThat(scene.as("district-2").get(path).status()).isEqualTo(404);
        assertThat(begin(scene.new Walk(visit.id(), TEAM)).status()).isEqualTo(200);
        assertThat(scene.head().get(path).status()).isEqualTo(200);
        assertThat(town.get(path).status()).isEqualTo(200);
        assertThat(scene.as("town-weifang").get(path).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("what does not apply is answered by the rule; what nobody knows is for a person, with a note")
    void applicability() {
        var home = new Scene(house, ProviderType.HOME);
        var walk = home.begin(TEAM, "FS-03", "FS-07", "FD-02");
        assertThat(walk.item("FD-02").get("result").asString())
                .as("meals are cooked here")
                .isEqualTo("NOT_APPLICABLE");
        assertThat(walk.item("FS-03").get("applicability").asString()).isEqualTo("APPLIES");
        assertThat(walk.item("FS-07").get("applicability").asString()).isEqualTo("PERSON_DECIDES");
        assertThat(field(walk.answer("FS-07", "NOT_APPLICABLE", ""))).isEqualTo("note");
        assertThat(walk.answer("FS-07", "NOT_APPLICABLE", "五名以下儿童的家庭").status()).isEqualTo(200);
        assertThat(walk.answer("FS-03", "CONFORMS", "").status()).isEqualTo(200);
        assertThat(field(walk.answer("FS-03", "FAILS", ""))).isEqualTo("note");
        assertThat(field(walk.answer("FS-03", "NOT_CHECKED", " "))).isEqualTo("note");
        assertThat(field(walk.answer("FS-03", "FAILS", "堵塞", true, List.of()))).isEqualTo("photos");
        assertThat(field(walk.answer(
                        "FS-03", "FAILS", "堵塞", true, List.of(UUID.randomUUID().toString()))))
                .isEqualTo("photos");
        assertThat(walk.answer("FS-03", "FAILS", "堵塞", true, List.of(walk.picture()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("a penalty case needs a binding article that names a penalty")
    void referralNeedsGround() {
        var walk = scene.begin(List.of("insp-e1", "insp-h1", "insp-f1"), "FS-03", "FS-12", "HR-01");
        for (String item : List.of("FS-12", "HR-01")) {
            assertThat(walk.item(item).get("mayRefer").asBoolean()).isFalse();
            assertThat(field(refer(walk, item))).isEqualTo("referred");
        }
        assertThat(walk.item("FS-03").get("mayRefer").asBoolean()).isTrue();
        assertThat(refer(walk, "FS-03").status()).isEqualTo(200);
        var visit = walk.finish();
        assertThat(visit.at("/verdict/outcome").asString()).isEqualTo("REFERRED_FOR_PENALTY");
        assertThat(scene.matters("inspection.referral")).hasSize(1);
    }

    @Test
    @DisplayName("two inspectors write beside each other; on the same card the later one is told")
    void cardsHaveVersions() {
        var walk = scene.begin(TEAM, "FS-03", "HR-05");
        var body = Map.of("result", "CONFORMS", "note", "", "photos", List.of(), "fixed", false, "referred", false);
        assertThat(walk.by(0).put(walk.path() + "/items/FS-03", body, "\"1\"").etag())
                .isEqualTo("\"2\"");
        assertThat(walk.by(1).put(walk.path() + "/items/HR-05", body, "\"1\"").status())
                .isEqualTo(200);
        assertThat(walk.by(1).put(walk.path() + "/items/FS-03", body, "\"1\"").problem())
                .isEqualTo("stale-version");
        assertThat(walk.by(1).put(walk.path() + "/items/FS-09", body, "\"1\"").status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("signatures hold for exactly the results signed: of both inspectors and of the institution")
    void signaturesAreBound() {
        var walk = scene.begin(TEAM, "FS-03", "HR-05");
        assertThat(walk.by(0)
                        .post(
                                walk.path() + "/signatures",
                                walk.signing("INSPECTOR", "0".repeat(64), "", walk.picture()))
                        .problem())
                .isEqualTo("items-open");
        walk.allElseConforms();
        String hash = walk.hash();
        assertThat(walk.sign(0, hash).status()).isEqualTo(200);
        assertThat(walk.submit().problem()).isEqualTo("signatures-missing");
        assertThat(walk.institutionSigns(hash).status()).isEqualTo(200);
        assertThat(walk.submit().problem())
                .as("the second inspector has not signed")
                .isEqualTo("signatures-missing");
        assertThat(walk.sign(1, hash).status()).isEqualTo(200);
        assertThat(walk.answer("FS-03", "CONFORMS", "再看一次").status()).isEqualTo(200);
        assertThat(walk.hash()).isNotEqualTo(hash);
        assertThat(walk.shown().get("signatures")).isEmpty();
        assertThat(walk.sign(0, hash).problem()).isEqualTo("results-changed");
        assertThat(walk.submit().problem()).isEqualTo("signatures-missing");
        assertThat(walk.allSign().submit().status()).isEqualTo(200);
    }

    @Test
    @DisplayName("the institution may refuse to sign, and the reason is noted")
    void refusalToSign() {
        var walk = scene.begin(TEAM, "FS-03").allElseConforms();
        String hash = walk.hash();
        assertThat(walk.sign(0, hash).status()).isEqualTo(200);
        assertThat(walk.sign(1, hash).status()).isEqualTo(200);
        var without = Map.of("side", "INSTITUTION", "hash", hash, "name", "周安", "post", "", "refused", "");
        assertThat(field(walk.by(0).post(walk.path() + "/signatures", without))).isEqualTo("drawing");
        var refused = Map.of("side", "INSTITUTION", "hash", hash, "name", "", "post", "", "refused", "负责人不在场，员工不愿签字");
        assertThat(walk.by(0).post(walk.path() + "/signatures", refused).status())
                .isEqualTo(200);
        assertThat(walk.submit().status()).isEqualTo(200);
    }

    @Test
    @DisplayName("submitted once: the same request again gets the same answer, another one is refused")
    void submittedOnce() {
        var walk = scene.begin(TEAM, "FS-03");
        walk.answer("FS-03", "FAILS", "堵塞");
        walk.allElseConforms().allSign();
        var body = Map.of("hash", walk.hash());
        var headers = Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "\"2\"");
        var first = walk.by(0).send("POST", walk.path() + "/submit", body, headers);
        assertThat(first.status()).isEqualTo(200);
        var again = walk.by(0).send("POST", walk.path() + "/submit", body, headers);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(walk.by(1).post(walk.path() + "/submit", body, "\"3\"").problem())
                .isEqualTo("visit-not-in-state");
        assertThat(scene.matters("inspection.rectification")).hasSize(1);
        assertThat(scene.matters("inspection.publication")).hasSize(1);
        assertThat(walk.answer("FS-03", "CONFORMS", "改口").problem()).isEqualTo("visit-not-in-state");
    }

    @Test
    @DisplayName("a correction is a further edition with its reason, signed again; what it takes back is withdrawn")
    void correctedWithTrace() {
        var walk = scene.begin(TEAM, "FS-03", "HR-05", "FD-04");
        walk.answer("FS-03", "FAILS", "堵塞");
        var first = walk.finish();
        String firstHash = first.at("/editions/0/hash").asString();
        var reason = Map.of("reason", "看错楼层，二楼出口畅通");
        assertThat(walk.by(0)
                        .post(walk.path() + "/correct", Map.of("reason", "错"), "\"3\"")
                        .status())
                .isEqualTo(422);
        assertThat(walk.by(0).post(walk.path() + "/correct", reason, "\"3\"").status())
                .isEqualTo(200);
        assertThat(walk.shown().get("state").asString()).isEqualTo("correcting");
        assertThat(walk.shown().at("/verdict/outcome").asString())
                .as("until replaced the first holds")
                .isEqualTo("ACTIVITY_STOPPED");
        walk.answer("FS-03", "CONFORMS", "复查属实");
        walk.answer("HR-05", "FAILS", "一人未查询犯罪记录");
        assertThat(walk.submit().problem()).isEqualTo("signatures-missing");
        var second = walk.finish();
        assertThat(second.get("editions")).hasSize(2);
        assertThat(second.at("/editions/1/reason").asString()).isEqualTo("看错楼层，二楼出口畅通");
        assertThat(second.get("findings")
                        .valueStream()
                        .map(row -> row.get("item").asString() + " "
                                + row.get("state").asString()))
                .containsExactlyInAnyOrder("FS-03 withdrawn", "HR-05 open");
        var old = walk.by(0).get(walk.path() + "/editions/1").json();
        assertThat(old.at("/editions/0/hash").asString()).isEqualTo(firstHash);
        assertThat(old.get("items")
                        .valueStream()
                        .filter(item -> item.get("item").asString().equals("FS-03"))
                        .map(item -> item.get("result").asString()))
                .containsExactly("FAILS");
        assertThat(old.get("signatures")).hasSize(3);
        assertThat(scene.as("district")
                        .get("/api/matters?state=unfinished&kind=inspection.publication&institution="
                                + scene.institution)
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("put right on the spot, with a photo: recorded, nothing left to do")
    void onTheSpot() {
        var walk = scene.begin(TEAM, "FS-03");
        walk.answer("FS-03", "FAILS", "纸箱堵门，当场搬离", true, List.of(walk.picture()));
        var visit = walk.finish();
        assertThat(visit.at("/verdict/outcome").asString()).isEqualTo("RECTIFIED_ON_THE_SPOT");
        assertThat(visit.at("/findings/0/state").asString()).isEqualTo("on-the-spot");
        assertThat(riskClass()).isNotEqualTo("D");
    }

    @Test
    @DisplayName("an open critical finding raises the risk class to D until it is verified closed")
    void riskClassFollows() {
        assertThat(riskClass()).isNotEqualTo("D");
        var walk = scene.begin(TEAM, "FS-03");
        walk.answer("FS-03", "FAILS", "堵塞");
        walk.finish();
        assertThat(riskClass()).isEqualTo("D");
        scene.clock.advance(Duration.ofDays(2));
        var id = scene.matters("inspection.rectification").getFirst();
        String path = "/api/matters/" + id;
        assertThat(scene.head()
                        .post(path + "/answer", Map.of("text", "已清空", "papers", List.of()), "\"1\"")
                        .status())
                .isEqualTo(200);
        assertThat(riskClass()).isEqualTo("D");
        assertThat(scene.as("verifier")
                        .post(path + "/verify", Map.of("text", "属实"), "\"2\"")
                        .status())
                .isEqualTo(200);
        assertThat(riskClass()).isNotEqualTo("D");
        assertThat(riskClasses
                        .of(List.of(scene.institution), scene.today().minusDays(1))
                        .get(scene.institution))
                .as("the days between stay what they were")
                .isEqualTo("D");
    }

    @Test
    @DisplayName("ordered to correct, not corrected, found again: a refusal, and the penalty department is told")
    void foundAgainAfterTheDeadline() {
        var first = scene.begin(TEAM, "FS-03");
        first.answer("FS-03", "FAILS", "堵塞");
        first.finish();
        var inTime = scene.begin(TEAM, "FS-03");
        inTime.answer("FS-03", "FAILS", "仍堵塞");
        assertThat(inTime.finish().at("/verdict/referred").asInt())
                .as("the day is not over")
                .isZero();
        scene.clock.advance(Duration.ofDays(1));
        var late = scene.begin(TEAM, "FS-03");
        assertThat(late.shown().get("openFindings")).hasSize(2);
        late.answer("FS-03", "FAILS", "仍未清理");
        assertThat(late.finish().at("/verdict/outcome").asString()).isEqualTo("REFERRED_FOR_PENALTY");
        assertThat(scene.matters("inspection.referral")).hasSize(1);
    }

    private String riskClass() {
        return riskClasses.of(List.of(scene.institution), scene.today()).getOrDefault(scene.institution, "?");
    }

    private static Answer begin(Scene.Walk walk) {
        return walk.by(0).post(walk.path() + "/begin", null, "\"1\"");
    }

    private static Answer refer(Scene.Walk walk, String item) {
        var body = Map.of("result", "FAILS", "note", "现场所见", "photos", List.of(), "fixed", false, "referred", true);
        return walk.by(0)
                .put(
                        walk.path() + "/items/" + item,
                        body,
                        "\"" + walk.item(item).get("version").asInt() + "\"");
    }

    private static String field(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return answer.json().at("/errors/0/field").asString();
    }

    private String refusal(VisitOrder order) {
        return scene.visits.plan(order) instanceof Refused<Visit>(var refusal)
                ? refusal.faults().getFirst().reason()
                : "";
    }
}
