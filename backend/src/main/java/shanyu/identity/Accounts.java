package shanyu.identity;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
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
    /** Of a random word nobody kept: whoever is not known is checked as long as whoever is. Made here, it would cost each start. */
    static final String NOBODYS_HASH =
            "$argon2id$v=19$m=19456,t=2,p=1$0zoI5g+4YsFs6j1eL6SvFw$qzKtipHvNupt5tEJtVrGvc0H7+ToZXy/viYKRbz9ZwM";

    private final JdbcClient db;
    private final HouseClock clock;
    private final PasswordEncoder passwords;

    Accounts(JdbcClient db, HouseClock clock, PasswordEncoder passwords) {
        this.db = db;
        this.clock = clock;
        this.passwords = passwords;
    }

    /**
     * Somebody's account.
     *
     * @param roles those in force now
     * @param firstPassword whether the password is one that somebody else chose
     * @param secondFactor whether an authenticator app or a passkey is enrolled
     */
    public record Account(
            UUID id,
            String username,
            String name,
            UUID agency,
            Set<Role> roles,
            boolean firstPassword,
            boolean secondFactor) {}

    /** What an open account's password is checked against. */
    public record Credentials(UUID id, String hash) {}

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
        db.sql("update identity.account set password_hash = :hash, version = version + 1 where erased_at is null")
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

    /**
     * Begins where the last grant that ended now has ended: whoever changes duties in one moment never holds both.
     *
     * @param by the account that grants; null for the house itself
     */
    void grant(UUID account, Role role, @Nullable UUID by) {
        db.sql("""
                        insert into identity.role_grant (account, role, valid, granted_by)
                        values (:account, :role, tstzrange(greatest(:at::timestamptz, (select max(upper(g.valid)) from identity.role_grant g
                            where g.account = :account and upper(g.valid) <= :at::timestamptz + interval '1 microsecond')), null), :by)
                        """)
                .param("account", account)
                .param("by", by)
                .param("role", role.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** The open account with this user name. */
    public Optional<Credentials> known(String username) {
        return db.sql(
                        "select id, password_hash from identity.account where username = :username and disabled_at is null")
                .param("username", username)
                .query((row, n) -> new Credentials(row.getObject("id", UUID.class), row.getString("password_hash")))
                .optional();
    }

    /** Whether it is the account's password; takes as long where there is no account. */
    public boolean matches(Optional<Credentials> known, String password) {
        boolean same = passwords.matches(password, known.map(Credentials::hash).orElse(NOBODYS_HASH));
        return same && known.isPresent();
    }

    /** The roles an account holds without an end, closed or not. */
    Set<Role> roles(UUID account) {
        var roles = EnumSet.noneOf(Role.class);
        db.sql("select role from identity.role_grant where account = :account and upper_inf(valid)")
                .param("account", account)
                .query(String.class)
                .list()
                .forEach(role -> roles.add(Role.valueOf(role)));
        return roles;
    }

    /** The names behind these accounts, of those closed meanwhile as well: what somebody did stays theirs. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        var names = new HashMap<UUID, String>();
        db.sql("select id, name from identity.account where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> names.put(row.getObject("id", UUID.class), row.getString("name")))
                .list();
        return names;
    }

    /** The account and the roles it holds now; empty when there is none or it is disabled. */
    public Optional<Account> find(UUID id) {
        return db.sql("""
                        select a.id, a.username, a.name, a.agency, a.first_password,
                               exists (select from identity.totp t where t.account = a.id and t.confirmed_at is not null)
                                   or exists (select from identity.passkey k where k.account = a.id) as second_factor,
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
                            row.getBoolean("first_password"),
                            row.getBoolean("second_factor"));
                })
                .optional();
    }
}
