package shanyu.inspection.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shanyu.Callers.Answer;
import shanyu.Callers.Caller;
import shanyu.HouseTest;
import shanyu.MovableClock;

@HouseTest
@DisplayName("A check from afar: nobody of the institution stands beside the phone, so it signs with its own account")
class CountersignTest {
    private static final List<String> TEAM = List.of("insp-e1", "insp-f1");
    private static final String ITEM = "HC-01";

    @Autowired
    private ApplicationContext house;

    private Scene scene;
    private Scene.Walk walk;

    @BeforeEach
    void enter() {
        house.getBean(MovableClock.class).set(MovableClock.START);
        scene = new Scene(house);
        walk = begun(true);
    }

    @AfterEach
    void clockBack() {
        scene.clock.set(MovableClock.START);
    }

    @Test
    @DisplayName(
            "it is asked when the whole team has signed, within three working days, and its signature closes the duty")
    void asked() {
        String hash = walk.hash();
        assertThat(walk.sign(0, hash).status()).isEqualTo(200);
        assertThat(duties("unfinished")).as("one of two has signed").isZero();
        assertThat(walk.sign(1, hash).status()).isEqualTo(200);
        assertThat(duties("unfinished")).isEqualTo(1);
        assertThat(walk.sign(1, hash).status()).isEqualTo(200);
        assertThat(duties("unfinished")).as("asked once").isEqualTo(1);
        assertThat(walk.submit().problem()).isEqualTo("signatures-missing");

        assertThat(scene.head().get(walk.path()).json().get("verbs").toString()).isEqualTo("[\"countersign\"]");
        var signed = countersign(scene.head(), walk, walk.keep(scene.head()), "");
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        assertThat(signed.json().get("verbs")).isEmpty();
        var signature = signed.json()
                .get("signatures")
                .valueStream()
                .filter(one -> one.get("side").asString().equals("INSTITUTION"))
                .findFirst()
                .orElseThrow();
        assertThat(signature.get("post").asString()).isEqualTo("园长");
        assertThat(duties("unfinished")).isZero();
        assertThat(duties("closed")).isEqualTo(1);
        assertThat(walk.submit().status()).isEqualTo(200);
    }

    @Test
    @DisplayName("late, it is late like any other duty")
    void late() {
        walk.sign(0, walk.hash());
        walk.sign(1, walk.hash());
        scene.clock.set(scene.today().plusDays(8), 9);
        assertThat(duties("overdue")).isEqualTo(1);
    }

    @Test
    @DisplayName("the team signs for nobody who is not there; that the institution does not sign, it may note")
    void notForIt() {
        walk.sign(0, walk.hash());
        walk.sign(1, walk.hash());
        assertThat(walk.institutionSigns(walk.hash()).problem()).isEqualTo("institution-signs-itself");
        var noted = new HashMap<String, @Nullable Object>(walk.signing("INSTITUTION", walk.hash(), "", ""));
        noted.put("drawing", null);
        noted.put("refused", "三次电话未接");
        assertThat(walk.by(0).post(walk.path() + "/signatures", noted).status()).isEqualTo(200);
        assertThat(duties("closed")).isEqualTo(1);
        assertThat(walk.submit().status()).isEqualTo(200);
    }

    @Test
    @DisplayName("it may say why it does not sign, and what it says stands with the results")
    void refuses() {
        walk.sign(0, walk.hash());
        walk.sign(1, walk.hash());
        assertThat(countersign(scene.head(), walk, null, "")
                        .json()
                        .at("/errors/0/reason")
                        .asString())
                .isEqualTo("drawn-or-refused");
        var refused = countersign(scene.head(), walk, null, "材料已补交，不认可该项");
        assertThat(refused.status()).as(refused.text()).isEqualTo(200);
        assertThat(refused.json().get("signatures").toString()).contains("不认可该项");
        assertThat(walk.submit().status()).isEqualTo(200);
    }

    @Test
    @DisplayName("what changed after it was signed is asked for anew")
    void changed() {
        walk.sign(0, walk.hash());
        walk.sign(1, walk.hash());
        countersign(scene.head(), walk, walk.keep(scene.head()), "");
        assertThat(walk.answer(ITEM, "CONFORMS", "电话复核后更正").status()).isEqualTo(200);
        assertThat(walk.submit().problem()).isEqualTo("signatures-missing");
        walk.sign(0, walk.hash());
        walk.sign(1, walk.hash());
        assertThat(duties("unfinished")).isEqualTo(1);
    }

    @Test
    @DisplayName("only of its own checks, only from afar, and only what it has before its eyes")
    void onlyItsOwn() {
        walk.sign(0, walk.hash());
        walk.sign(1, walk.hash());
        var other = new Scene(house);
        assertThat(countersign(other.head(), walk, null, "不是本园").status()).isEqualTo(404);
        var there = begun(false);
        assertThat(countersign(scene.head(), there, null, "不在场").problem()).isEqualTo("signed-on-the-spot");
        String seen = walk.hash();
        walk.answer(ITEM, "CONFORMS", "补充说明");
        assertThat(scene.head()
                        .post(walk.path() + "/countersignature", body(seen, null, "看到的不是这些"))
                        .problem())
                .isEqualTo("results-changed");
    }

    private Scene.Walk begun(boolean remote) {
        var order = scene.order(TEAM, List.of(ITEM));
        var visit = scene.visits
                .plan(new VisitOrder(
                        order.planCode(),
                        null,
                        order.institution(),
                        order.inspectors(),
                        order.from(),
                        order.to(),
                        order.items(),
                        false,
                        Ground.MONITORING,
                        "",
                        remote))
                .orThrow();
        var begun = scene.new Walk(visit.id(), TEAM);
        assertThat(begun.by(0).post(begun.path() + "/begin", null, "\"1\"").status())
                .isEqualTo(200);
        return begun.allElseConforms();
    }

    private Answer countersign(Caller by, Scene.Walk walk, @Nullable String drawing, String refused) {
        return by.post(walk.path() + "/countersignature", body(walk.hash(), drawing, refused));
    }

    private static HashMap<String, @Nullable Object> body(String hash, @Nullable String drawing, String refused) {
        var body = new HashMap<String, @Nullable Object>();
        body.put("hash", hash);
        body.put("post", "园长");
        body.put("drawing", drawing == null ? null : UUID.fromString(drawing));
        body.put("refused", refused);
        return body;
    }

    private int duties(String state) {
        return scene.head()
                .get("/api/matters?kind=inspection.countersign&state=" + state)
                .json()
                .get("total")
                .asInt();
    }
}
