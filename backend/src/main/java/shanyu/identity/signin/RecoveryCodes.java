package shanyu.identity.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;

/**
 * Ten codes for the day the phone is lost. Each holds 125 random bits, so that a plain hash of it cannot be turned back
 * (ASVS 6.5.2), and works once (6.5.1).
 */
@Component
class RecoveryCodes {
    static final int MANY = 10;
    private static final int LETTERS = 25;
    private static final int RANDOM_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient db;
    private final HouseClock clock;

    RecoveryCodes(JdbcClient db, HouseClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** New ones in place of all earlier ones; shown this once. */
    List<String> make(UUID account) {
        forget(account);
        var codes = IntStream.range(0, MANY).mapToObj(n -> random()).toList();
        for (String code : codes) {
            db.sql("insert into identity.recovery_code (account, code_hash, made_at) values (:account, :hash, :at)")
                    .param("account", account)
                    .param("hash", hash(account, code))
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        }
        return codes;
    }

    /** Whether the code was one of the account's and unused; from now on it is used. */
    boolean use(UUID account, String typed) {
        return db.sql("""
                        update identity.recovery_code set used_at = :at
                        where account = :account and code_hash = :hash and used_at is null
                        """)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("account", account)
                        .param("hash", hash(account, typed))
                        .update()
                == 1;
    }

    int left(UUID account) {
        return db.sql("select count(*) from identity.recovery_code where account = :account and used_at is null")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    void forget(UUID account) {
        db.sql("delete from identity.recovery_code where account = :account")
                .param("account", account)
                .update();
    }

    private String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base32.of(bytes).substring(0, LETTERS).replaceAll("(.{5})(?=.)", "$1-");
    }

    private static byte[] hash(UUID account, String typed) {
        String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        try {
            return MessageDigest.getInstance("SHA-256").digest((account + ":" + code).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
