package shanyu.identity;

import java.sql.Timestamp;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.evidence.Evidence;
import shanyu.identity.signin.Arrival;
import shanyu.identity.signin.Attempts;
import shanyu.identity.signin.Notices;
import shanyu.identity.signin.PasswordChoice;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * How passwords are changed by their owner and set anew by the security administrator. One that another person chose lets
 * its owner do nothing but choose an own one (ASVS 6.4.1). No password and no hash of one ever enters the log.
 */
@Component
@Transactional
public class Passwords {
    private final JdbcClient db;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Evidence evidence;
    private final HouseClock clock;
    private final TransactionTemplate apart;
    private final Attempts attempts;
    private final PasswordChoice choice;
    private final Agencies agencies;
    private final Notices notices;

    Passwords(
            JdbcClient db,
            Accounts accounts,
            PasswordEncoder encoder,
            Evidence evidence,
            HouseClock clock,
            PlatformTransactionManager transactions,
            Attempts attempts,
            PasswordChoice choice,
            Agencies agencies,
            Notices notices) {
        this.attempts = attempts;
        this.choice = choice;
        this.agencies = agencies;
        this.notices = notices;
        this.db = db;
        this.accounts = accounts;
        this.encoder = encoder;
        this.evidence = evidence;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * The owner proves the old password and chooses a new one; every session but {@code session} ends. A wrong old one
     * counts as at the sign-in and is logged, whatever becomes of the request.
     */
    public Outcome<UUID> change(UUID account, String old, String chosen, Optional<byte[]> session, Arrival from) {
        if (!isProven(account, old, from))
            return Refusal.field("old", null, "wrong-password").asOutcome();
        if (old.equals(chosen))
            return Refusal.field("chosen", null, "same-password").asOutcome();
        var fault = fault("chosen", account, chosen);
        if (fault.isPresent()) return fault.get().asOutcome();
        set(account, chosen, false);
        endSessions(account, session);
        evidence.append(Map.of("kind", "password.changed", "actor", account.toString()));
        return Outcome.done(account);
    }

    /** A new first password for somebody who forgot theirs, handed over in person; the account rests no longer. */
    public Outcome<UUID> reset(UUID account, int version, String chosen, Actor by) {
        if (account.equals(by.account()))
            return Refusal.of(Refusal.Kind.RULE, "not-oneself").asOutcome();
        var current = db.sql("select version from identity.account where id = :id and disabled_at is null for update")
                .param("id", account)
                .query(Integer.class)
                .optional();
        if (current.isEmpty()) return Refusal.missing().asOutcome();
        if (current.get() != version) return Versions.stale(current.get()).asOutcome();
        var fault = fault("password", account, chosen);
        if (fault.isPresent()) return fault.get().asOutcome();
        set(account, chosen, true);
        attempts.forgetAll(account);
        notices.tell(account, "password-reset");
        endSessions(account, Optional.empty());
        return Outcome.done(account);
    }

    private boolean isProven(UUID account, String old, Arrival from) {
        var username = accounts.find(account).map(Accounts.Account::username).orElseThrow();
        return Boolean.TRUE.equals(apart.execute(counting -> {
            boolean matches = accounts.matches(accounts.known(username), old);
            boolean rests = attempts.rests(account, from.print());
            boolean proven = matches && !rests;
            if (!proven) {
                attempts.failed(rests ? null : account, from);
                evidence.append(Map.of("kind", "password.refused", "actor", account.toString()));
            }
            return proven;
        }));
    }

    private Optional<Refusal> fault(String field, UUID id, String chosen) {
        var account = accounts.find(id).orElseThrow();
        var agency = agencies.find(account.agency()).orElseThrow();
        return choice.fault(field, chosen, account.username(), agency.name(), agency.nameEn());
    }

    private void set(UUID account, String chosen, boolean first) {
        db.sql("""
                        update identity.account set password_hash = :hash, first_password = :first, failures = 0,
                            locked_until = null, version = version + 1
                        where id = :id
                        """)
                .param("hash", encoder.encode(chosen))
                .param("first", first)
                .param("id", account)
                .update();
    }

    private void endSessions(UUID account, Optional<byte[]> but) {
        db.sql("""
                        update identity.session set ended_at = :at
                        where account = :account and ended_at is null and (:but::bytea is null or token_hash <> :but::bytea)
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("account", account)
                .param("but", but.orElse(null))
                .update();
    }
}
