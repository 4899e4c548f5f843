package shanyu.oversight;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** How many complaints one address may send in an hour and one institution may get in a day, counted for all nodes in one place. */
@Component
class ArrivalLimits {
    private final JdbcClient db;
    private final FormTickets secret;
    private final OversightTerms terms;
    private final HouseClock clock;

    ArrivalLimits(JdbcClient db, FormTickets secret, OversightTerms terms, HouseClock clock) {
        this.db = db;
        this.secret = secret;
        this.terms = terms;
        this.clock = clock;
    }

    /** Counts this one in, or says when to try again. */
    Outcome<Boolean> count(String remoteAddress, @Nullable UUID institution) {
        byte[] address = secret.keyed(remoteAddress.getBytes(StandardCharsets.UTF_8));
        var now = clock.instant();
        // two at once would each see room for one
        db.sql("select pg_advisory_xact_lock(hashtextextended('oversight.arrival', 0))")
                .query((row, n) -> true)
                .single();
        db.sql("delete from oversight.arrival where at < :dayAgo")
                .param("dayAgo", Timestamp.from(now.minus(Duration.ofDays(1))))
                .update();
        int most = terms.number("complaints-per-address");
        if (since(now.minus(Duration.ofHours(1)), "address = :key", address) >= most)
            return tooMany("too-many-from-here", most, 60);
        int mostAbout = terms.number("complaints-per-institution");
        if (institution != null && since(now.minus(Duration.ofDays(1)), "institution = :key", institution) >= mostAbout)
            return tooMany("too-many-about-one", mostAbout, 24 * 60);
        db.sql("insert into oversight.arrival (address, institution, at) values (:address, :institution, :at)")
                .param("address", address)
                .param("institution", institution)
                .param("at", Timestamp.from(now))
                .update();
        return Outcome.done(true);
    }

    private long since(Instant from, String condition, Object key) {
        return db.sql("select count(*) from oversight.arrival where at >= :from and " + condition)
                .param("from", Timestamp.from(from))
                .param("key", key)
                .query(Long.class)
                .single();
    }

    private static Outcome<Boolean> tooMany(String type, int most, int minutes) {
        return Refusal.of(Refusal.Kind.TOO_MANY, type, Map.of("most", most, "minutes", minutes))
                .asOutcome();
    }
}
