package shanyu.identity.signin;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;
import shanyu.shared.Refusal;

/**
 * Wrong sign-ins, counted three ways (ASVS 6.3.1). For an account from one address: ten in a row and it rests there. For an
 * account from anywhere: ten in a row and it rests everywhere it is not at home, so that a stranger cannot shut its owner
 * out. From one address, whoever is tried: too many in a quarter of an hour and the address waits.
 */
@Component
public class Attempts {
    /** After this many wrong passwords in a row an account rests. Product default. */
    public static final int ALLOWED = 10;

    public static final Duration REST = Duration.ofMinutes(15);

    /** An account is at home where it signed in within this time. Product default. */
    static final Duration AT_HOME = Duration.ofDays(30);

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final String FROM_ADDRESS = "sign-in.address";

    private final JdbcClient db;
    private final HouseClock clock;
    private final Windows windows;
    private final Notices notices;
    private final SignInSettings settings;

    Attempts(JdbcClient db, HouseClock clock, Windows windows, Notices notices, SignInSettings settings) {
        this.db = db;
        this.clock = clock;
        this.windows = windows;
        this.notices = notices;
        this.settings = settings;
    }

    /** Why an address must wait, if it must. */
    Optional<Refusal> tooMany(Arrival from) {
        if (windows.used(FROM_ADDRESS, named(from), WINDOW) < settings.failuresPerAddress()) return Optional.empty();
        long seconds = Math.max(1, windows.untilNext(WINDOW).toSeconds());
        return Optional.of(Refusal.of(Refusal.Kind.TOO_MANY, "too-many-sign-ins", Map.of("retryAfter", seconds)));
    }

    public boolean rests(UUID account, byte[] print) {
        return db.sql("""
                        select exists (select from identity.sign_in_failure f
                                       where f.account = :account and f.address_print = :print and f.locked_until > :now)
                            or exists (select from identity.account a
                                       where a.id = :account and a.locked_until > :now
                                         and not exists (select from identity.session s
                                                         where s.account = a.id and s.address_print = :print and s.created_at > :since))
                        """)
                .param("account", account)
                .param("print", print)
                .param("now", Timestamp.from(clock.instant()))
                .param("since", Timestamp.from(clock.instant().minus(AT_HOME)))
                .query(Boolean.class)
                .single();
    }

    /** @param account null when no account has the name tried */
    public void failed(@Nullable UUID account, Arrival from) {
        windows.count(FROM_ADDRESS, named(from), WINDOW);
        if (account != null) failed(account, from.print());
    }

    private void failed(UUID account, byte[] print) {
        Instant now = clock.instant();
        var until = Timestamp.from(now.plus(REST));
        db.sql("""
                        insert into identity.sign_in_failure as f (account, address_print, failures, failed_at)
                        values (:account, :print, 1, :now)
                        on conflict (account, address_print) do update
                        set failures = f.failures + 1, failed_at = excluded.failed_at,
                            locked_until = case when (f.failures + 1) % :allowed = 0 then :until::timestamptz else null end
                        """)
                .param("account", account)
                .param("print", print)
                .param("now", Timestamp.from(now))
                .param("allowed", ALLOWED)
                .param("until", until)
                .update();
        db.sql("""
                        update identity.account
                        set failures = failures + 1, failed_at = :now,
                            locked_until = case when (failures + 1) % :allowed = 0 then :until::timestamptz
                                                when locked_until > :now then locked_until end
                        where id = :account
                        """)
                .param("account", account)
                .param("now", Timestamp.from(now))
                .param("allowed", ALLOWED)
                .param("until", until)
                .update();
    }

    /** Forgets what was counted; the owner is told how often somebody was wrong. */
    void succeeded(UUID account, Arrival from) {
        int failures = db.sql("select failures from identity.account where id = :account")
                .param("account", account)
                .query(Integer.class)
                .single();
        if (failures == 0) return;
        notices.tell(account, "failed-sign-ins", failures);
        forget(account, from.print());
    }

    private void forget(UUID account, byte[] print) {
        db.sql("update identity.account set failures = 0, failed_at = null, locked_until = null where id = :account")
                .param("account", account)
                .update();
        db.sql("delete from identity.sign_in_failure where account = :account and address_print = :print")
                .param("account", account)
                .param("print", print)
                .update();
    }

    /** The account rests nowhere any longer: its password was set anew. */
    public void forgetAll(UUID account) {
        db.sql("delete from identity.sign_in_failure where account = :account")
                .param("account", account)
                .update();
    }

    private static String named(Arrival from) {
        return HexFormat.of().formatHex(from.print(), 0, 16);
    }
}
