package shanyu.identity;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;

/** People who sign in, and the roles they hold. */
@Component
public class Accounts {
    /** After this many wrong passwords in a row an account rests. Product default. */
    static final int FAILURES_ALLOWED = 10;

    static final Duration REST = Duration.ofMinutes(15);

    private final JdbcClient db;
    private final HouseClock clock;
    private final PasswordEncoder passwords;
    private final String nobodysHash;

    Accounts(JdbcClient db, HouseClock clock, PasswordEncoder passwords) {
        this.db = db;
        this.clock = clock;
        this.passwords = passwords;
        this.nobodysHash = passwords.encode(UUID.randomUUID().toString());
    }

    /**
     * Somebody's account.
     *
     * @param roles those in force now
     * @param firstPassword whether the password is one that somebody else chose
     */
    public record Account(UUID id, String username, String name, UUID agency, Set<Role> roles, boolean firstPassword) {}

    private record Credentials(
            UUID id, String hash, int failures, @Nullable Instant lockedUntil) {}

    /** Opens an account for somebody of an agency, with roles from now on. */
    public UUID open(String username, String password, String name, UUID agency, Set<Role> roles) {
        return openHashed(username, passwords.encode(password), name, agency, roles);
    }

    /** The stored form of a password, so that many accounts of one demonstration need not each pay for hashing it. */
    public String hash(String password) {
        return passwords.encode(password);
    }

    public UUID openHashed(String username, String passwordHash, String name, UUID agency, Set<Role> roles) {
        var id = UUID.randomUUID();
        db.sql("""
                        insert into identity.account (id, username, password_hash, name, agency, created_at)
                        values (:id, :username, :hash, :name, :agency, :at)
                        """)
                .param("id", id)
                .param("username", username)
                .param("hash", passwordHash)
                .param("name", name)
                .param("agency", agency)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        roles.forEach(role -> grant(id, role));
        return id;
    }

    /** Gives every account the same password: a demonstration whose password was changed, never a real house. */
    public void setEveryPassword(String password) {
        db.sql("update identity.account set password_hash = :hash, version = version + 1")
                .param("hash", passwords.encode(password))
                .update();
    }

    /** The password was chosen by somebody else: it opens nothing but its own change. */
    void markFirstPassword(UUID account) {
        db.sql("update identity.account set first_password = true where id = :id")
                .param("id", account)
                .update();
    }

    public void grant(UUID account, Role role) {
        grant(account, role, null);
    }

    /** @param by the account that grants; null for the house itself */
    void grant(UUID account, Role role, @Nullable UUID by) {
        db.sql("""
                        insert into identity.role_grant (account, role, valid, granted_by)
                        values (:account, :role, tstzrange(:at, null), :by)
                        """)
                .param("account", account)
                .param("by", by)
                .param("role", role.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * The account a username and password open. Takes as long for an unknown name as for a wrong password; wrong
     * passwords are counted and a resting account opens to nobody.
     */
    public Optional<UUID> authenticate(String username, String password) {
        var now = clock.instant();
        var found = db.sql("""
                        select id, password_hash, failures, locked_until
                        from identity.account where username = :username and disabled_at is null
                        """)
                .param("username", username)
                .query((row, n) -> new Credentials(
                        row.getObject("id", UUID.class),
                        row.getString("password_hash"),
                        row.getInt("failures"),
                        instant(row.getTimestamp("locked_until"))))
                .optional();
        boolean matches =
                passwords.matches(password, found.map(Credentials::hash).orElse(nobodysHash));
        if (found.isEmpty()) return Optional.empty();
        var account = found.get();
        if (account.lockedUntil() != null && account.lockedUntil().isAfter(now)) return Optional.empty();
        if (matches) {
            if (account.failures() > 0) count(account.id(), 0, null);
            return Optional.of(account.id());
        }
        int failures = account.failures() + 1;
        count(account.id(), failures, failures % FAILURES_ALLOWED == 0 ? now.plus(REST) : null);
        return Optional.empty();
    }

    private void count(UUID account, int failures, @Nullable Instant lockedUntil) {
        db.sql("update identity.account set failures = :failures, locked_until = :until where id = :id")
                .param("failures", failures)
                .param("until", lockedUntil == null ? null : Timestamp.from(lockedUntil))
                .param("id", account)
                .update();
    }

    /** The account and the roles it holds now; empty when there is none or it is disabled. */
    public Optional<Account> find(UUID id) {
        return db.sql("""
                        select a.id, a.username, a.name, a.agency, a.first_password,
                               coalesce(array_agg(g.role) filter (where g.role is not null), '{}') as roles
                        from identity.account a
                        left join identity.role_grant g on g.account = a.id and g.valid @> :at::timestamptz
                        where a.id = :id and a.disabled_at is null
                        group by a.id
                        """)
                .param("id", id)
                .param("at", Timestamp.from(clock.instant()))
                .query((row, n) -> {
                    var roles = EnumSet.noneOf(Role.class);
                    for (String role : (String[]) row.getArray("roles").getArray()) roles.add(Role.valueOf(role));
                    return new Account(
                            row.getObject("id", UUID.class),
                            row.getString("username"),
                            row.getString("name"),
                            row.getObject("agency", UUID.class),
                            roles,
                            row.getBoolean("first_password"));
                })
                .optional();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
