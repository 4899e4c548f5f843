package shanyu.server.http;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shanyu.server.Duties;
import shanyu.server.HouseClock;
import shanyu.server.sealing.RequestKeys;

/** When the answers kept for repetition go: with their time, or with what they are about. */
@Component
public class KeptAnswers {
    /** How long a key answers as it did: far longer than a phone stays without a network. Product default. */
    static final Duration KEPT = Duration.ofDays(90);

    /** A node may use a key some time after another has followed it; far more than that. */
    private static final Duration LATEST = Duration.ofDays(1);

    private final JdbcClient db;
    private final RequestKeys requests;
    private final HouseClock clock;
    private final Duties duties;

    KeptAnswers(JdbcClient db, RequestKeys requests, HouseClock clock, Duties duties) {
        this.db = db;
        this.requests = requests;
        this.clock = clock;
        this.duties = duties;
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

    /** Takes away every answer kept for one caller, who will not come again. */
    public void forgetOf(String caller) {
        db.sql("delete from server.keyed_answer where caller = :caller")
                .param("caller", caller)
                .update();
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 90_000)
    void everyTenMinutes() {
        sweep();
        duties.done("server.kept-answers", Duration.ofMinutes(10));
    }

    /**
     * Takes away the answers older than {@link #KEPT}: they hold what people wrote, and nobody repeats them any more. The keys
     * that only they needed go too.
     */
    void sweep() {
        db.sql("delete from server.keyed_answer where created_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
        requests.forget(clock.instant().minus(KEPT).minus(LATEST));
    }
}
