package shanyu.server.http;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;

/** When the answers kept for repetition go: with their time, or with what they are about. */
@Component
public class KeptAnswers {
    /** How long a key answers as it did: far longer than a phone stays without a network. Product default. */
    static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient db;
    private final HouseClock clock;

    KeptAnswers(JdbcClient db, HouseClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Takes away every kept answer that holds a text. The request it belonged to is not repeated afterwards but done anew, and
     * refused where its version is no longer the thing's.
     *
     * @param text e.g. the id of what was erased
     */
    public void forget(String text) {
        db.sql("delete from server.keyed_answer where position(:text in body) > 0")
                .param("text", text.getBytes(StandardCharsets.UTF_8))
                .update();
    }

    /** Takes away the answers older than {@link #KEPT}: they hold what people wrote, and nobody repeats them any more. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT11M")
    void sweep() {
        db.sql("delete from server.keyed_answer where created_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
