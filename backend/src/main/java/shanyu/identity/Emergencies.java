package shanyu.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Rights taken in an emergency: felt from the next request on, gone by themselves at their end. How long is for above. */
@Component
@Transactional
public class Emergencies {
    private static final String SELECT =
            "select id, account, role, reason, lower(valid) as from_at, upper(valid) as until_at, planned_at"
                    + " from identity.emergency_right ";

    private final JdbcClient db;
    private final Accounts accounts;
    private final HouseClock clock;

    Emergencies(JdbcClient db, Accounts accounts, HouseClock clock) {
        this.db = db;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * A right as it was taken.
     *
     * @param until when it ends or was given back
     * @param planned the end stated when it was taken
     */
    public record Taken(UUID id, UUID account, Role role, String reason, Instant from, Instant until, Instant planned) {
        public boolean isInForce(Instant now) {
            return now.isBefore(until);
        }
    }

    /** Takes a role from now on; two requests at once take one. */
    public Outcome<Taken> take(UUID account, Role role, String reason, Instant until) {
        db.sql("select 1 from identity.account where id = :id for update")
                .param("id", account)
                .query((row, n) -> true)
                .list();
        var granted = accounts.find(account).map(Accounts.Account::roles).orElseThrow();
        if (!Emergency.isOpenTo(granted))
            return Refusal.of(Refusal.Kind.RULE, "no-emergency-for-this-office").asOutcome();
        if (!Emergency.ROLES.contains(role))
            return Refusal.field("role", role.name(), "cannot-be-taken").asOutcome();
        if (granted.contains(role))
            return Refusal.field("role", role.name(), "already-held").asOutcome();
        var running = inForce(account);
        if (running.isPresent()) {
            return Refusal.of(
                            Refusal.Kind.STATE,
                            "emergency-in-force",
                            Map.of("role", running.get().role().name()))
                    .asOutcome();
        }
        var taken = new Taken(UUID.randomUUID(), account, role, reason, clock.instant(), until, until);
        db.sql("""
                        insert into identity.emergency_right (id, account, role, reason, valid, planned_at)
                        values (:id, :account, :role, :reason, tstzrange(:at, :until), :until)
                        """)
                .param("id", taken.id())
                .param("account", account)
                .param("role", role.name())
                .param("reason", reason)
                .param("at", Timestamp.from(taken.from()))
                .param("until", Timestamp.from(until))
                .update();
        return Outcome.done(taken);
    }

    /** Gives back whatever the account holds; answers whether there was anything. */
    public boolean end(UUID account) {
        return db.sql("""
                        update identity.emergency_right
                        set valid = tstzrange(lower(valid), greatest(:at::timestamptz, lower(valid) + interval '1 microsecond'))
                        where account = :account and valid @> :at::timestamptz
                        """)
                        .param("account", account)
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }

    /** What the account holds now. */
    public Optional<Emergency> inForce(UUID account) {
        return db.sql(SELECT + "where account = :account and valid @> :at::timestamptz")
                .param("account", account)
                .param("at", Timestamp.from(clock.instant()))
                .query((row, n) -> taken(row))
                .optional()
                .map(taken -> new Emergency(taken.id(), taken.role(), taken.until()));
    }

    public Optional<Taken> find(UUID id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, n) -> taken(row))
                .optional();
    }

    /** The newest of an account. */
    public List<Taken> of(UUID account, int most) {
        return db.sql(SELECT + "where account = :account order by lower(valid) desc limit :most")
                .param("account", account)
                .param("most", most)
                .query((row, n) -> taken(row))
                .list();
    }

    private static Taken taken(ResultSet row) throws SQLException {
        return new Taken(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getString("reason"),
                row.getTimestamp("from_at").toInstant(),
                row.getTimestamp("until_at").toInstant(),
                row.getTimestamp("planned_at").toInstant());
    }
}
