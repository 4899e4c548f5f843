package shanyu.identity;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shanyu.server.HouseClock;
import shanyu.server.http.KeptAnswers;

/**
 * Accounts whose holders have left, and what is left of them once erased: id, user name and name, the roles they held and
 * when. Who erases whom on whose word is for above.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClosedAccounts {
    /** What ties a person to signing in. Roles held and rights taken in an emergency stay: by them official acts were valid. */
    private static final List<String> OF_SIGNING_IN = List.of(
            "session",
            "sign_in_failure",
            "totp",
            "recovery_code",
            "passkey",
            "ceremony",
            "provider_link",
            "provider_errand",
            "notice");

    private final JdbcClient db;
    private final HouseClock clock;
    private final KeptAnswers answers;
    private final List<OpenDuties> rooms;

    ClosedAccounts(JdbcClient db, HouseClock clock, KeptAnswers answers, List<OpenDuties> rooms) {
        this.db = db;
        this.clock = clock;
        this.answers = answers;
        this.rooms = rooms;
    }

    /**
     * How an account stands.
     *
     * @param holdsRole a role without an end, or one that has not come yet
     * @param duties how many things it still has to do
     */
    public record Standing(int version, boolean closed, boolean erased, boolean holdsRole, int duties) {}

    /** Held until the end of the caller's transaction: nobody grants it anything meanwhile. */
    public Optional<Standing> hold(UUID account) {
        return db.sql("""
                        select version, disabled_at is not null as closed, erased_at is not null as erased,
                               exists (select from identity.role_grant g
                                       where g.account = a.id and (upper_inf(g.valid) or upper(g.valid) > :at::timestamptz)) as holds_role
                        from identity.account a where id = :id for update
                        """)
                .param("id", account)
                .param("at", Timestamp.from(clock.instant()))
                .query((row, n) -> new Standing(
                        row.getInt("version"),
                        row.getBoolean("closed"),
                        row.getBoolean("erased"),
                        row.getBoolean("holds_role"),
                        rooms.stream().mapToInt(room -> room.of(account)).sum()))
                .optional();
    }

    /** Another version: somebody has asked something about it. */
    public void touch(UUID account) {
        db.sql("update identity.account set version = version + 1 where id = :id")
                .param("id", account)
                .update();
    }

    /** Takes away everything of signing in, and the answers kept for its repetitions. */
    public void erase(UUID account) {
        OF_SIGNING_IN.forEach(table -> db.sql("delete from identity." + table + " where account = :account")
                .param("account", account)
                .update());
        db.sql("update identity.provider_errand set vouched = null where vouched = :account")
                .param("account", account)
                .update();
        answers.forgetOf(account.toString());
        db.sql("""
                        update identity.account
                        set password_hash = '', failures = 0, failed_at = null, locked_until = null, first_password = false,
                            erased_at = :at, version = version + 1
                        where id = :id
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("id", account)
                .update();
    }
}
