package shanyu.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.HouseTest;
import shanyu.server.HouseClock;

@HouseTest
class KeptAnswersTest {
    @Autowired
    private KeptAnswers answers;

    @Autowired
    private KeyedAnswers keys;

    @Autowired
    private HouseClock clock;

    @Autowired
    private JdbcClient db;

    private final String caller = "kept-" + UUID.randomUUID();

    @Test
    void anAnswerGoesWhenItsNinetyDaysAreOver() {
        Instant now = clock.instant();
        keep("over", now.minus(KeptAnswers.KEPT).minus(Duration.ofMillis(1)));
        keep("last", now.minus(KeptAnswers.KEPT).plus(Duration.ofMinutes(1)));
        answers.sweep();
        assertThat(keys.claim(caller, "over", new byte[] {2})).isInstanceOf(KeyedAnswers.Known.Fresh.class);
        assertThat(keys.claim(caller, "last", new byte[] {2})).isInstanceOf(KeyedAnswers.Known.OtherRequest.class);
    }

    private void keep(String key, Instant at) {
        keys.claim(caller, key, new byte[] {1});
        db.sql("update server.keyed_answer set created_at = :at where caller = :caller and key = :key")
                .param("at", Timestamp.from(at))
                .param("caller", caller)
                .param("key", key)
                .update();
    }
}
