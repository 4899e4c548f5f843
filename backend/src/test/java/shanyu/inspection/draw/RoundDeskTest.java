package shanyu.inspection.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.inspection.draw.DrawScene.Walk;
import shanyu.verifier.vrf.VrfSecretKey;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName("Rounds in lists and on desks: what is found where, what may be done when, what is turned down")
class RoundDeskTest {
    @Autowired
    private ApplicationContext house;

    private DrawScene scene;

    @BeforeEach
    void enter() {
        scene = new DrawScene(house);
    }

    @AfterEach
    void clockBack() {
        scene.clock.set(MovableClock.START);
    }

    @Test
    @DisplayName(
            "a round is found by its scope, level, kind, month and state, and when its time has passed unbound as missed")
    void lists() {
        var bound = scene.plan("district-2", "ssq:2026-11-03");
        var town = scene.plan("town-dongan", "ssq:2026-11-05");
        for (var each : List.of(bound, town))
            for (String filter : List.of("", "kind=extra", "year=2026&month=11", "state=planned"))
                assertThat(found(each, filter)).as(filter).isNotNull();
        assertThat(found(town, "scope=" + DrawScene.TOWN)).isNotNull();
        assertThat(found(bound, "scope=" + DrawScene.TOWN)).isNull();
        assertThat(found(town, "level=town")).isNotNull();
        assertThat(found(bound, "level=town")).isNull();
        assertThat(found(bound, "level=district")).isNotNull();
        assertThat(found(town, "level=district")).isNull();
        for (String other :
                List.of("kind=monthly", "year=2025", "month=10", "state=running", "state=missed", "state=drawn"))
            assertThat(found(bound, other)).as(other).isNull();
        var row = found(bound, "");
        assertThat(row.get("entropySource").asString()).isEqualTo("ssq:2026-11-03");
        assertThat(row.get("entropyTime").asString()).startsWith("2026-11-03T13:15:00");
        assertThat(row.get("missed").asBoolean()).isFalse();
        assertThat(row.hasNonNull("name")).isFalse();
        assertThat(row.hasNonNull("commit")).isFalse();
        assertThat(row.get("reason").asString()).isEqualTo("试验轮次");

        bound.commit();
        row = found(bound, "state=running");
        assertThat(row.get("name").asString())
                .isEqualTo(bound.shown().get("name").asString());
        assertThat(row.get("commit")).isEqualTo(bound.shown().at("/commit/hash"));
        assertThat(row.hasNonNull("committedAt")).isTrue();
        assertThat(row.get("version").asInt()).isEqualTo(2);
        bound.must("district-2", "death", Map.of("reason", "试验结束"), "dead");
        assertThat(found(bound, "state=running")).isNull();

        town.wait(Duration.ZERO);
        assertThat(found(town, "state=missed"))
                .as("its time has come, not passed")
                .isNull();
        town.wait(Duration.ofSeconds(1));
        assertThat(found(town, "state=missed").get("missed").asBoolean()).isTrue();
        assertThat(found(bound, "state=missed")).isNull();
    }

    @Test
    @DisplayName("a desk offers what its state allows, and says what stands against it now")
    void desks() {
        var round = scene.plan("district-2", "ssq:2026-11-01");
        assertThat(offered(round, "district-2")).isEqualTo(verbs("commit", "", "die", ""));
        assertThat(scene.as("secretary-2").get(round.path() + "/desk").json().get("verbs"))
                .isEmpty();
        assertThat(round.desk().hasNonNull("visits")).isFalse();
        round.commit();
        assertThat(offered(round, "district-2"))
                .isEqualTo(verbs("enter", "entropy-not-yet", "die", "", "stall", "deadline-not-passed"));
        round.wait(Duration.ZERO);
        assertThat(offered(round, "district-2"))
                .isEqualTo(verbs("enter", "", "die", "entropy-time-passed", "stall", "deadline-not-passed"));
        round.must("district-2", "entropy", Map.of("value", DrawScene.OUTCOME), "entropy-entered");
        assertThat(offered(round, "district-2"))
                .isEqualTo(verbs(
                        "confirm",
                        "second-office-needed",
                        "dispute",
                        "second-office-needed",
                        "stall",
                        "deadline-not-passed"));
        assertThat(offered(round, "secretary-2")).containsEntry("confirm", "").containsEntry("dispute", "");
        round.must("secretary-2", "entropy/confirmation", Map.of("value", DrawScene.OUTCOME), "entropy-confirmed");
        assertThat(offered(round, "district-2")).isEqualTo(verbs("stall", "deadline-not-passed"));
        round.proved();
        assertThat(offered(round, "district-2")).isEqualTo(verbs("draw", ""));
        round.draw();
        assertThat(offered(round, "district-2")).isEqualTo(verbs("disclose", "visits-open", "substitute", ""));
        var visits = round.desk().get("visits");
        assertThat(visits.get("open")).isEqualTo(visits.get("ordered"));
        assertThat(visits.get("done").asInt()).isZero();
        round.visited();
        assertThat(offered(round, "district-2")).isEqualTo(verbs("disclose", "", "substitute", "no-visit-open"));
        assertThat(round.desk().at("/visits/done")).isEqualTo(visits.get("ordered"));
        round.disclose();
        assertThat(offered(round, "district-2")).isEmpty();
        for (String verb : List.of("commit", "draw", "disclosure"))
            assertThat(round.verb("district-2", verb, null).problem()).as(verb).isEqualTo("round-not-in-state");
        for (String verb : List.of("death", "stall"))
            assertThat(round.verb("district-2", verb, Map.of("reason", "试验结束")).problem())
                    .as(verb)
                    .isEqualTo("round-not-in-state");
        assertThat(round.verb("district-2", "entropy", Map.of("value", DrawScene.OUTCOME))
                        .problem())
                .isEqualTo("round-not-in-state");
        assertThat(scene.as("district-2")
                        .post(round.path() + "/draw", null, "\"1\"")
                        .status())
                .as("another version than the one seen")
                .isEqualTo(412);
    }

    @Test
    @DisplayName("a round is planned for a day within sight; bound too late it says so; given up it is over")
    void planning() {
        var office = scene.as("district-2");
        var far = office.post("/api/rounds", Map.of("reason", "太远", "entropySource", "ssq:2027-02-04"));
        assertThat(far.json().at("/errors/0/reason").asString()).isEqualTo("too-far");
        var furthest = office.post("/api/rounds", Map.of("reason", "够近", "entropySource", "ssq:2027-02-02"));
        assertThat(furthest.status()).as(furthest.text()).isEqualTo(201);
        var late = scene.plan("district-2", "ssq:2026-11-05");
        scene.clock.set(java.time.Instant.parse(late.shown().at("/entropy/time").asString())
                .minus(Duration.ofHours(24)));
        assertThat(offered(late, "district-2")).containsEntry("commit", "");
        scene.clock.set(scene.clock.instant().plusSeconds(1));
        assertThat(offered(late, "district-2")).isEqualTo(verbs("commit", "commit-too-late", "die", ""));
        late.wait(Duration.ZERO);
        assertThat(offered(late, "district-2")).containsEntry("die", "entropy-time-passed");
        var given = scene.new Walk(UUID.fromString(furthest.json().get("id").asString()), "district-2");
        given.must("district-2", "death", Map.of("reason", "不再需要"), "dead");
        assertThat(given.shown().at("/ending/cause").asString()).isEqualTo("dead");
        assertThat(given.shown().at("/ending/reason").asString()).isEqualTo("不再需要");
        assertThat(given.shown().hasNonNull("commit")).isFalse();
        assertThat(offered(given, "district-2")).isEmpty();
    }

    @Test
    @DisplayName("a key is a sound point and new; withdrawn it stays on the list, and is withdrawn once")
    void keys() {
        var office = scene.as("key-three-2");
        var none = office.post("/api/draw-keys", Map.of("publicKey", "01" + "00".repeat(31), "standby", true));
        assertThat(none.json().at("/errors/0/reason").asString()).isEqualTo("not-a-key");
        String key = VrfSecretKey.random(new SecureRandom()).publicKey().hex();
        var registered = office.post("/api/draw-keys", Map.of("publicKey", key, "standby", true));
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        assertThat(registered.json().get("usable").asBoolean()).isFalse();
        assertThat(java.time.Instant.parse(registered.json().get("usableFrom").asString()))
                .isEqualTo(scene.clock.instant().plus(Duration.ofDays(30)));
        var twice = office.post("/api/draw-keys", Map.of("publicKey", key, "standby", false));
        assertThat(twice.json().at("/errors/0/reason").asString()).isEqualTo("already-registered");
        String path = "/api/draw-keys/" + registered.json().get("id").asString() + "/withdrawal";
        var why = Map.of("reason", "密钥文件遗失");
        assertThat(office.post(path, why, "\"5\"").status()).isEqualTo(412);
        assertThat(scene.as("key-one-2").post(path, why, "\"1\"").status()).isEqualTo(404);
        var withdrawn = office.post(path, why, "\"1\"");
        assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(200);
        assertThat(withdrawn.json().hasNonNull("withdrawnAt")).isTrue();
        assertThat(office.post(path, why, "\"2\"").problem()).isEqualTo("key-withdrawn");
        var listed = new ArrayList<String>();
        scene.nobody()
                .get("/api/draw-keys?district=" + DrawScene.DISTRICT)
                .json()
                .forEach(each -> listed.add(each.get("publicKey").asString()));
        assertThat(listed).contains(key).hasSizeGreaterThanOrEqualTo(4);
        assertThat(house.getBean(DrawKeys.class).named(List.of(key, "00".repeat(32))))
                .extracting(DrawKey::publicKey)
                .containsExactly(key);
    }

    private static Map<String, String> verbs(String... pairs) {
        var verbs = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) verbs.put(pairs[i], pairs[i + 1]);
        return verbs;
    }

    /** Verbs the desk offers somebody, with what stands against each; empty where nothing does. */
    private Map<String, String> offered(Walk round, String who) {
        var offered = new LinkedHashMap<String, String>();
        for (var verb : scene.as(who).get(round.path() + "/desk").json().get("verbs")) {
            String why = verb.path("why").asString("");
            assertThat(verb.get("allowed").asBoolean()).isEqualTo(why.isEmpty());
            offered.put(verb.get("verb").asString(), why);
        }
        return offered;
    }

    /** The row of a round in the district's list under a filter; null when it is not there. */
    private JsonNode found(Walk round, String filter) {
        var answer = scene.nobody()
                .get("/api/rounds?size=200&district=" + DrawScene.DISTRICT + (filter.isEmpty() ? "" : "&" + filter));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        for (var each : answer.json().get("items"))
            if (each.get("id").asString().equals(round.id.toString())) return each;
        return null;
    }
}
