package shanyu.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.signin.Arrival;
import shanyu.identity.signin.SignIns;
import shanyu.server.HouseClock;

/** Signed-in sessions, kept in the database so that any node knows them and ending one works at once. */
@Component
public class Sessions {
    /** Without a request for this long a session is over (ASVS 7.3.1). Product default. */
    static final Duration IDLE = Duration.ofMinutes(30);

    /** And after this long in any case (ASVS 7.3.2). Product default. */
    static final Duration WHOLE = Duration.ofHours(12);

    /** How often being seen is written down: not on every request. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final HouseClock clock;
    private final Actors actors;

    Sessions(JdbcClient db, HouseClock clock, Actors actors) {
        this.db = db;
        this.clock = clock;
        this.actors = actors;
    }

    /**
     * Who came with a cookie.
     *
     * @param csrf the token that proves the request was meant
     * @param session the session's own name, which opens nothing
     * @param provenAt when the visitor last proved who they are
     */
    public record Visitor(Actor actor, String csrf, UUID session, Instant provenAt) {}

    /** Begins a session; the answer is the cookie's value, which is kept nowhere. */
    public String begin(SignIns.Proven who, Arrival from) {
        String token = random();
        var now = clock.instant();
        db.sql("""
                        insert into identity.session (id, token_hash, account, csrf, created_at, seen_at, proven_at, expires_at,
                            factor, browser, address, address_print)
                        values (:id, :hash, :account, :csrf, :at, :at, :at, :expires, :factor, :browser, :address, :print)
                        """)
                .param("id", UUID.randomUUID())
                .param("hash", hash(token))
                .param("account", who.account())
                .param("csrf", random())
                .param("at", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(WHOLE)))
                .param("factor", who.factor().slug())
                .param("browser", from.browser())
                .param("address", from.address())
                .param("print", from.print())
                .update();
        return token;
    }

    /** The same session after a fresh proof, under a new cookie and a new token (ASVS 7.2.4); its end stays where it was. */
    public String renew(UUID session, SignIns.Proven who) {
        String token = random();
        db.sql("""
                        update identity.session
                        set token_hash = :hash, csrf = :csrf, proven_at = :at, seen_at = :at, factor = :factor
                        where id = :id and account = :account and ended_at is null
                        """)
                .param("hash", hash(token))
                .param("csrf", random())
                .param("at", Timestamp.from(clock.instant()))
                .param("factor", who.factor().slug())
                .param("id", session)
                .param("account", who.account())
                .update();
        return token;
    }

    public Optional<Visitor> find(String token) {
        var now = clock.instant();
        return db.sql("""
                        select id, account, csrf, seen_at, proven_at from identity.session
                        where token_hash = :hash and ended_at is null and expires_at > :now and seen_at > :idle
                        """)
                .param("hash", hash(token))
                .param("now", Timestamp.from(now))
                .param("idle", Timestamp.from(now.minus(IDLE)))
                .query((row, n) -> new Found(
                        row.getObject("id", UUID.class),
                        row.getObject("account", UUID.class),
                        row.getString("csrf"),
                        row.getTimestamp("seen_at").toInstant(),
                        row.getTimestamp("proven_at").toInstant()))
                .optional()
                .flatMap(found -> {
                    if (found.seenAt().isBefore(now.minus(SEEN_EVERY))) seen(token, now);
                    return visitor(found);
                });
    }

    private record Found(UUID id, UUID account, String csrf, Instant seenAt, Instant provenAt) {}

    private Optional<Visitor> visitor(Found found) {
        return actors.of(found.account()).map(actor -> new Visitor(actor, found.csrf(), found.id(), found.provenAt()));
    }

    private void seen(String token, Instant now) {
        db.sql("update identity.session set seen_at = :at where token_hash = :hash")
                .param("at", Timestamp.from(now))
                .param("hash", hash(token))
                .update();
    }

    public void end(String token) {
        db.sql("update identity.session set ended_at = :at where token_hash = :hash and ended_at is null")
                .param("at", Timestamp.from(clock.instant()))
                .param("hash", hash(token))
                .update();
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The form a session is kept under. */
    public static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
