package shanyu.identity.signin;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;

/** Challenges given out, each answered once or never. */
@Component
class Ceremonies {
    /** How long somebody may look for their key. Product default. */
    static final Duration OPEN = Duration.ofMinutes(5);

    private static final int CHALLENGE_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient db;
    private final HouseClock clock;

    Ceremonies(JdbcClient db, HouseClock clock) {
        this.db = db;
        this.clock = clock;
    }

    record Ceremony(UUID id, byte[] challenge) {}

    /** @param account whose registration it is; null where it is open who answers */
    Ceremony begin(String kind, @Nullable UUID account) {
        byte[] challenge = new byte[CHALLENGE_BYTES];
        random.nextBytes(challenge);
        var ceremony = new Ceremony(UUID.randomUUID(), challenge);
        db.sql("""
                        insert into identity.ceremony (id, kind, account, challenge, expires_at)
                        values (:id, :kind, :account, :challenge, :expires)
                        """)
                .param("id", ceremony.id())
                .param("kind", kind)
                .param("account", account)
                .param("challenge", challenge)
                .param("expires", Timestamp.from(clock.instant().plus(OPEN)))
                .update();
        return ceremony;
    }

    /** Takes the challenge away, whatever comes of the answer. */
    Optional<byte[]> take(UUID id, String kind, @Nullable UUID account) {
        return db.sql("""
                        delete from identity.ceremony
                        where id = :id and kind = :kind and account is not distinct from :account::uuid
                        returning case when expires_at > :now then challenge end as challenge
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("account", account)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> Optional.ofNullable(row.getBytes("challenge")))
                .optional()
                .flatMap(found -> found);
    }
}
