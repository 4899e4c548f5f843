package shanyu.inspection.code;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.server.Duties;
import shanyu.server.HouseClock;
import tools.jackson.databind.ObjectMapper;

/**
 * The outbox to the city's code service. A notice is written in the transaction in which it happened and handed over later,
 * in its order, again after 1, 2, 4 … minutes, an hour at most, until the city answers. With no way to the city connected
 * nothing is written and nothing runs.
 */
@Component
class CityNotices {
    private static final Logger LOG = LoggerFactory.getLogger(CityNotices.class);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int ROUND = 50;

    private final Optional<CityCodes> city;
    private final Institutions institutions;
    private final JdbcClient db;
    private final Duties duties;
    private final TransactionTemplate transactions;
    private final HouseClock clock;
    private final ObjectMapper json;

    CityNotices(
            Optional<CityCodes> city,
            Institutions institutions,
            JdbcClient db,
            Duties duties,
            TransactionTemplate transactions,
            HouseClock clock,
            ObjectMapper json) {
        this.city = city;
        this.institutions = institutions;
        this.db = db;
        this.duties = duties;
        this.transactions = transactions;
        this.clock = clock;
        this.json = json;
    }

    private record Waiting(UUID id, String body, int attempts) {}

    /** Whether there is anybody to tell. */
    boolean isConnected() {
        return city.isPresent();
    }

    void tell(String what, CheckCode code, UUID institution) {
        if (!isConnected()) return;
        var now = clock.instant();
        var notice = new CityNotice(
                UUID.randomUUID(),
                what,
                now,
                String.valueOf(code.code()),
                code.kind(),
                institutions.find(institution).map(Institution::code).orElse(""),
                code.departments(),
                code.from(),
                code.to(),
                code.remote());
        db.sql("""
                        insert into inspection.city_notice (id, visit, body, at, due_at) values (:id, :visit, :body, :at, :at)
                        """)
                .param("id", notice.id())
                .param("visit", code.visit())
                .param("body", json.writeValueAsString(notice))
                .param("at", Timestamp.from(now))
                .update();
    }

    @Scheduled(fixedDelay = 30_000, initialDelay = 20_000)
    void everyHalfMinute() {
        if (!isConnected()) return;
        try {
            exchange();
            duties.done("inspection.city-codes", Duration.ofSeconds(30));
        } catch (RuntimeException fault) {
            LOG.error("the exchange with the city's code service stands still", fault);
        }
    }

    /** Hands over whatever is due, a round at most; answers how many the city answered. */
    int exchange() {
        int answered = 0;
        for (int n = 0; n < ROUND; n++) {
            Boolean done = transactions.execute(status -> next());
            if (done == null) break;
            if (done) answered++;
        }
        return answered;
    }

    /** Null when nothing is due, else whether the city answered. A later notice of a check waits for the earlier. */
    private @org.jspecify.annotations.Nullable Boolean next() {
        var now = clock.instant();
        return db.sql("""
                        select n.id, n.body, n.attempts from inspection.city_notice n
                        where n.answered_at is null and n.due_at <= :now
                          and not exists (select 1 from inspection.city_notice e
                                          where e.visit = n.visit and e.answered_at is null and (e.at, e.id) < (n.at, n.id))
                        order by n.due_at, n.id limit 1 for update of n skip locked
                        """)
                .param("now", Timestamp.from(now))
                .query((row, n) ->
                        new Waiting(row.getObject("id", UUID.class), row.getString("body"), row.getInt("attempts")))
                .optional()
                .map(waiting -> hand(waiting, now))
                .orElse(null);
    }

    private boolean hand(Waiting waiting, Instant now) {
        try {
            var receipt = city.orElseThrow().exchange(json.readValue(waiting.body(), CityNotice.class));
            note(waiting, now, receipt.map(CityCodes.Receipt::number).orElse(null), "");
            return receipt.isPresent();
        } catch (RuntimeException refused) {
            // Only the kind of fault: what a server answers may repeat the code.
            String fault = refused.getClass().getSimpleName();
            LOG.warn("notice {} not taken by the city: {}", waiting.id(), fault);
            note(waiting, now, null, fault);
            return false;
        }
    }

    private void note(Waiting waiting, Instant now, @org.jspecify.annotations.Nullable String number, String fault) {
        db.sql("""
                        update inspection.city_notice
                        set attempts = attempts + 1, due_at = :due, fault = :fault, number = :number,
                            answered_at = case when :number::text is not null then :now::timestamptz end
                        where id = :id
                        """)
                .param("due", Timestamp.from(now.plus(wait(waiting.attempts()))))
                .param("fault", fault)
                .param("number", number)
                .param("now", Timestamp.from(now))
                .param("id", waiting.id())
                .update();
    }

    /** After the first try a minute, then twice as long each time, an hour at most. */
    static Duration wait(int triesBefore) {
        var wait = Duration.ofMinutes(1L << Math.min(triesBefore, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
