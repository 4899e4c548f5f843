package shanyu.identity.signin.provider;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;

/** Browsers sent to the provider: each comes back once, soon, and is the one that was sent. */
@Component
class Errands {
    /** How long somebody may be at the provider. Product default. */
    static final Duration AWAY = Duration.ofMinutes(10);

    private final JdbcClient db;
    private final HouseClock clock;

    Errands(JdbcClient db, HouseClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What somebody is sent for. */
    enum Purpose {
        SIGN_IN,
        LINK;

        String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One errand.
     *
     * @param backTo path of the page somebody came from
     */
    record Errand(String backTo, Instant begunAt) {}

    /** Somebody the provider vouched for and who still owes the second step. */
    record Waiting(UUID account, String backTo) {}

    /** @param account who wants theirs connected; null for a sign-in */
    Secrets begin(Purpose purpose, @Nullable UUID account, String backTo) {
        var secrets = Secrets.made(purpose);
        var now = clock.instant();
        db.sql("""
                        insert into identity.provider_errand (state_hash, browser_hash, purpose, account, back_to, begun_at, expires_at)
                        values (:state, :browser, :purpose, :account, :backTo, :at, :expires)
                        """)
                .param("state", secrets.stateHash())
                .param("browser", secrets.browserHash())
                .param("purpose", purpose.slug())
                .param("account", account)
                .param("backTo", backTo)
                .param("at", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(AWAY)))
                .update();
        return secrets;
    }

    /** The errand these secrets are of, answered from now on; empty when it is over, another's, or of another browser. */
    Optional<Errand> take(Secrets secrets, Purpose purpose, @Nullable UUID account) {
        return db.sql("""
                        update identity.provider_errand set answered_at = :now
                        where state_hash = :state and browser_hash = :browser and purpose = :purpose
                          and account is not distinct from :account::uuid and answered_at is null and expires_at > :now
                        returning back_to, begun_at
                        """)
                .param("state", secrets.stateHash())
                .param("browser", secrets.browserHash())
                .param("purpose", purpose.slug())
                .param("account", account)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> new Errand(
                        row.getString("back_to"), row.getTimestamp("begun_at").toInstant()))
                .optional();
    }

    /** The provider vouched for this account; the house's second step is still to come. */
    void vouched(Secrets secrets, UUID account) {
        db.sql("update identity.provider_errand set vouched = :account where state_hash = :state")
                .param("account", account)
                .param("state", secrets.stateHash())
                .update();
    }

    Optional<Waiting> waiting(Secrets secrets) {
        return db.sql("""
                        select vouched, back_to from identity.provider_errand
                        where state_hash = :state and browser_hash = :browser and vouched is not null and expires_at > :now
                        """)
                .param("state", secrets.stateHash())
                .param("browser", secrets.browserHash())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> new Waiting(row.getObject("vouched", UUID.class), row.getString("back_to")))
                .optional();
    }

    void end(Secrets secrets) {
        db.sql("delete from identity.provider_errand where state_hash = :state")
                .param("state", secrets.stateHash())
                .update();
    }
}
