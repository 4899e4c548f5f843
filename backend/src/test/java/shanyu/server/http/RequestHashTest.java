package shanyu.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.server.HouseClock;
import shanyu.server.http.KeyedAnswers.Known;
import shanyu.server.sealing.RequestKeys;
import shanyu.server.sealing.SealingKeys;

@HouseTest
@DisplayName(
        "A request is known again by a keyed hash: no guess can be tested against the database, no rotation forgets it")
class RequestHashTest {
    private static final byte[] ONE =
            "one request's SHA-256, as it were".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    private static final byte[] OTHER = {1};

    @Autowired
    private KeyedAnswers answers;

    @Autowired
    private RequestKeys requests;

    @Autowired
    private SealingKeys sealing;

    @Autowired
    private MovableClock hands;

    @Autowired
    private HouseClock clock;

    @Autowired
    private JdbcClient db;

    private final String caller = "hash-" + UUID.randomUUID();

    /** A key retired in an hour another test came from would not be destroyed in time for a third. */
    @BeforeEach
    void morning() {
        hands.set(MovableClock.START);
    }

    private record Kept(byte[] hash, int key) {}

    private Kept kept(String key) {
        return db.sql("select request_hash, request_key from server.keyed_answer where caller = :caller and key = :key")
                .param("caller", caller)
                .param("key", key)
                .query((row, n) -> new Kept(row.getBytes("request_hash"), row.getInt("request_key")))
                .single();
    }

    @Test
    @DisplayName("what is kept is not the hash itself, and is the same request's alone")
    void keyed() {
        assertThat(answers.claim(caller, "a", ONE)).isInstanceOf(Known.Fresh.class);
        assertThat(kept("a").hash()).isNotEqualTo(ONE).hasSize(32);
        assertThat(answers.claim(caller, "a", ONE)).isInstanceOf(Known.Answered.class);
        assertThat(answers.claim(caller, "a", OTHER)).isInstanceOf(Known.OtherRequest.class);
    }

    @Test
    @DisplayName(
            "after a rotation another key is used, and what was kept before is still known, and still told from others")
    void throughARotation() {
        answers.claim(caller, "before", ONE);
        sealing.rotate();
        answers.claim(caller, "between", ONE);
        requests.refresh();
        answers.claim(caller, "after", ONE);
        assertThat(kept("between").key())
                .as("until this node has heard of it")
                .isEqualTo(kept("before").key());
        assertThat(kept("after").key()).isGreaterThan(kept("before").key());
        assertThat(kept("after").hash()).isNotEqualTo(kept("before").hash());
        requests.forget(clock.instant().minus(KeptAnswers.KEPT));
        requests.refresh();
        for (String key : new String[] {"before", "between", "after"}) {
            assertThat(answers.claim(caller, key, ONE)).as(key).isInstanceOf(Known.Answered.class);
            assertThat(answers.claim(caller, key, OTHER)).as(key).isInstanceOf(Known.OtherRequest.class);
        }
    }

    @Test
    @DisplayName(
            "once followed for longer than an answer stands, the older key goes; its rows, if any, are nobody's repetition")
    void gone() {
        answers.claim(caller, "old", ONE);
        sealing.rotate();
        requests.forget(clock.instant().plusSeconds(1));
        requests.refresh();
        assertThat(answers.claim(caller, "old", ONE)).as("fails closed").isInstanceOf(Known.OtherRequest.class);
    }

    @Test
    @DisplayName("a row of an earlier version is compared as that version did")
    void ofAnEarlierVersion() {
        answers.claim(caller, "plain", OTHER);
        db.sql("update server.keyed_answer set request_hash = :hash, request_key = null where caller = :caller")
                .param("hash", ONE)
                .param("caller", caller)
                .update();
        assertThat(answers.claim(caller, "plain", ONE)).isInstanceOf(Known.Answered.class);
        assertThat(answers.claim(caller, "plain", OTHER)).isInstanceOf(Known.OtherRequest.class);
    }
}
