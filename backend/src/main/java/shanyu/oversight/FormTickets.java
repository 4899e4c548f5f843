package shanyu.oversight;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * The stamp of a form: when it was opened, signed by the house. A form filled in faster than a person types was filled in by
 * a program; each stamp serves once. No puzzle is set to people. Any node reads any node's stamp: the secret is the database's.
 */
@Component
class FormTickets {
    static final Duration QUICKEST = Duration.ofSeconds(3);
    static final Duration LONGEST = Duration.ofHours(24);
    private static final int SALT = 8;

    private final JdbcClient db;
    private final HouseClock clock;
    private final SecureRandom chance = new SecureRandom();

    FormTickets(JdbcClient db, HouseClock clock) {
        this.db = db;
        this.clock = clock;
    }

    String issue() {
        var body =
                ByteBuffer.allocate(Long.BYTES + SALT).putLong(clock.instant().toEpochMilli());
        byte[] salt = new byte[SALT];
        chance.nextBytes(salt);
        byte[] bytes = body.put(salt).array();
        return text(bytes) + "." + text(keyed(bytes));
    }

    /** The hash under which the stamp is used up, when it is ours and of an age at which forms are sent. */
    Outcome<byte[]> check(String ticket) {
        String[] parts = ticket.split("\\.", 2);
        byte[] body = parts.length == 2 ? bytes(parts[0]) : new byte[0];
        if (body.length != Long.BYTES + SALT || !MessageDigest.isEqual(keyed(body), bytes(parts[1])))
            return Refusal.of(Refusal.Kind.RULE, "form-unknown").asOutcome();
        var age = Duration.between(Instant.ofEpochMilli(ByteBuffer.wrap(body).getLong()), clock.instant());
        if (age.compareTo(QUICKEST) < 0)
            return Refusal.of(Refusal.Kind.RULE, "form-too-quick").asOutcome();
        if (age.compareTo(LONGEST) > 0)
            return Refusal.of(Refusal.Kind.RULE, "form-too-old").asOutcome();
        return Outcome.done(keyed(ticket.getBytes(StandardCharsets.UTF_8)));
    }

    /** A hash nobody can try addresses against without the database. */
    byte[] keyed(byte[] bytes) {
        byte[] secret = db.sql("select secret from oversight.form_key")
                .query(byte[].class)
                .single();
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException garbled) {
            return new byte[0];
        }
    }
}
