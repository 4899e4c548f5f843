package shanyu.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.signin.Notices;
import shanyu.identity.signin.SecondFactors;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** What the security administrator does for somebody who lost a device or left a machine open. The owner is told each time. */
@Component
@Transactional
public class AccountCare {
    private final JdbcClient db;
    private final SecondFactors factors;
    private final OpenSessions sessions;
    private final Notices notices;

    AccountCare(JdbcClient db, SecondFactors factors, OpenSessions sessions, Notices notices) {
        this.db = db;
        this.factors = factors;
        this.sessions = sessions;
        this.notices = notices;
    }

    /** Takes app, recovery codes and passkeys away: the person showed in person who they are and enrols anew. */
    public Outcome<UUID> resetFactors(UUID account, int version, Actor by) {
        var refusal = refusal(account, version, by);
        if (refusal != null) return refusal.asOutcome();
        factors.reset(account);
        sessions.endAll(account, by);
        return Outcome.done(account);
    }

    public Outcome<UUID> endSessions(UUID account, int version, Actor by) {
        var refusal = refusal(account, version, by);
        if (refusal != null) return refusal.asOutcome();
        if (sessions.endAll(account, by) > 0) notices.tell(account, "sessions-ended");
        return Outcome.done(account);
    }

    /** The account's own version moves, so that two administrators do not undo each other unseen. */
    private @Nullable Refusal refusal(UUID account, int version, Actor by) {
        if (account.equals(by.account())) return Refusal.of(Refusal.Kind.RULE, "not-oneself");
        int changed = db.sql("""
                        update identity.account set version = version + 1
                        where id = :id and version = :version and disabled_at is null
                        """).param("id", account).param("version", version).update();
        if (changed == 1) return null;
        return db.sql("select version from identity.account where id = :id and disabled_at is null")
                .param("id", account)
                .query(Integer.class)
                .optional()
                .map(Versions::stale)
                .orElse(Refusal.missing());
    }
}
