package shanyu.identity.signin.provider;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.evidence.Evidence;
import shanyu.identity.signin.Notices;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Which person of a provider which account is: one subject has one account, one account one subject of an issuer. */
@Component
@Transactional
public class ProviderLinks {
    private final JdbcClient db;
    private final HouseClock clock;
    private final KnownProvider known;
    private final Notices notices;
    private final Evidence evidence;

    ProviderLinks(JdbcClient db, HouseClock clock, KnownProvider known, Notices notices, Evidence evidence) {
        this.db = db;
        this.clock = clock;
        this.known = known;
        this.notices = notices;
        this.evidence = evidence;
    }

    /** Since when the account is connected with a person of the provider there is now. */
    public Optional<Instant> since(UUID account) {
        return known.find()
                .flatMap(provider -> db.sql(
                                "select linked_at from identity.provider_link where account = :account and issuer = :issuer")
                        .param("account", account)
                        .param("issuer", provider.issuer())
                        .query(Timestamp.class)
                        .optional()
                        .map(Timestamp::toInstant));
    }

    /** Whose account this person's is. */
    Optional<UUID> account(Vouched person) {
        return db.sql("select account from identity.provider_link where issuer = :issuer and subject = :subject")
                .param("issuer", person.issuer())
                .param("subject", person.subject())
                .query(UUID.class)
                .optional();
    }

    Outcome<UUID> make(UUID account, Vouched person) {
        int made = db.sql("""
                        insert into identity.provider_link (issuer, subject, account, linked_at)
                        values (:issuer, :subject, :account, :at) on conflict do nothing
                        """)
                .param("issuer", person.issuer())
                .param("subject", person.subject())
                .param("account", account)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (made == 0) {
            boolean ours = since(account).isPresent();
            return Refusal.of(Refusal.Kind.STATE, ours ? "provider-linked" : "provider-linked-elsewhere")
                    .asOutcome();
        }
        told(account, "provider-linked");
        return Outcome.done(account);
    }

    /** The owner takes the link away; where there is none, so it is said. */
    public Outcome<UUID> remove(UUID account) {
        int gone = db.sql("delete from identity.provider_link where account = :account")
                .param("account", account)
                .update();
        if (gone == 0)
            return Refusal.of(Refusal.Kind.STATE, "provider-not-connected").asOutcome();
        told(account, "provider-unlinked");
        return Outcome.done(account);
    }

    private void told(UUID account, String kind) {
        notices.tell(account, kind);
        evidence.append(Map.of("kind", "factor." + kind, "actor", account.toString()));
    }
}
