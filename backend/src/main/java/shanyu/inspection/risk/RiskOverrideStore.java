package shanyu.inspection.risk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.Rows;

/** Rows of classes set by hand. */
@Component
class RiskOverrideStore {
    private final JdbcClient db;

    RiskOverrideStore(JdbcClient db) {
        this.db = db;
    }

    Optional<RiskOverride> find(UUID id) {
        return db.sql("select * from inspection.risk_override where id = :id")
                .param("id", id)
                .query((row, n) -> override(row))
                .optional();
    }

    List<RiskOverride> of(UUID institution) {
        return db.sql("select * from inspection.risk_override where institution = :id order by proposed_at desc")
                .param("id", institution)
                .query((row, n) -> override(row))
                .list();
    }

    /** The one that holds on a day, the last confirmed. */
    Optional<RiskOverride> running(UUID institution, LocalDate day) {
        return db.sql("""
                        select * from inspection.risk_override
                        where institution = :id and confirmed_at is not null and lifted_at is null and last_day >= :day
                        order by confirmed_at desc limit 1
                        """)
                .param("id", institution)
                .param("day", day)
                .query((row, n) -> override(row))
                .optional();
    }

    /** Confirmed, not yet lifted, and their last day is before {@code day}. */
    List<RiskOverride> over(LocalDate day) {
        return db.sql("""
                        select * from inspection.risk_override
                        where confirmed_at is not null and lifted_at is null and last_day < :day order by last_day, id
                        """).param("day", day).query((row, n) -> override(row)).list();
    }

    void add(RiskOverride set) {
        db.sql("""
                        insert into inspection.risk_override (id, institution, class, reason, last_day, proposed_by, proposed_at)
                        values (:id, :institution, :class, :reason, :last, :by, :at)
                        """)
                .param("id", set.id())
                .param("institution", set.institution())
                .param("class", set.riskClass())
                .param("reason", set.reason())
                .param("last", set.lastDay())
                .param("by", set.proposedBy())
                .param("at", Timestamp.from(set.proposedAt()))
                .update();
    }

    /** @param how {@code confirmed} or {@code declined} */
    boolean end(RiskOverride set, String how, UUID by, Instant at) {
        return db.sql("update inspection.risk_override set " + how + "_by = :by, " + how
                                + "_at = :at, version = version + 1" + " where id = :id and version = :version")
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("id", set.id())
                        .param("version", set.version())
                        .update()
                == 1;
    }

    /** All of an institution that run: a later one takes the place of those before it. */
    void lift(UUID institution, Instant at) {
        db.sql("""
                        update inspection.risk_override set lifted_at = :at, version = version + 1
                        where institution = :id and confirmed_at is not null and lifted_at is null
                        """).param("at", Timestamp.from(at)).param("id", institution).update();
    }

    private static RiskOverride override(ResultSet row) throws SQLException {
        return new RiskOverride(
                row.getObject("id", UUID.class),
                row.getObject("institution", UUID.class),
                row.getString("class"),
                row.getString("reason"),
                row.getDate("last_day").toLocalDate(),
                row.getObject("proposed_by", UUID.class),
                row.getTimestamp("proposed_at").toInstant(),
                Rows.instant(row, "confirmed_at"),
                Rows.instant(row, "declined_at"),
                Rows.instant(row, "lifted_at"),
                row.getInt("version"));
    }
}
