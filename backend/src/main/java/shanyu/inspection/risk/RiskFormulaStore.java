package shanyu.inspection.risk;

import static shanyu.server.Rows.instant;

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
import tools.jackson.databind.ObjectMapper;

/** Rows of formula versions. */
@Component
class RiskFormulaStore {
    private final JdbcClient db;
    private final ObjectMapper json;

    RiskFormulaStore(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The district's versions and the one shipped, the newest first. */
    List<RiskFormula> of(String district) {
        return db.sql(
                        "select * from inspection.risk_formula where district is null or district = :district order by n desc")
                .param("district", district)
                .query((row, n) -> formula(row))
                .list();
    }

    Optional<RiskFormula> find(UUID id) {
        return db.sql("select * from inspection.risk_formula where id = :id")
                .param("id", id)
                .query((row, n) -> formula(row))
                .optional();
    }

    /** What holds in a district on a day: the latest adopted of its own, else the one shipped. */
    RiskFormula inForce(String district, LocalDate day) {
        return db.sql("""
                        select * from inspection.risk_formula
                        where (district is null or district = :district) and adopted_at is not null
                          and effective_from <= :day
                        order by district nulls last, effective_from desc limit 1
                        """)
                .param("district", district)
                .param("day", day)
                .query((row, n) -> formula(row))
                .single();
    }

    RiskFormula add(String district, RiskWeights weights, LocalDate from, String reason, UUID by, Instant at) {
        var id = UUID.randomUUID();
        db.sql("""
                        insert into inspection.risk_formula (id, district, n, weights, effective_from, reason, proposed_by, proposed_at)
                        select :id, :district, 1 + coalesce(max(n), 1), :weights::jsonb, :from, :reason, :by, :at
                        from inspection.risk_formula where district = :district
                        """)
                .param("id", id)
                .param("district", district)
                .param("weights", json.writeValueAsString(weights))
                .param("from", from)
                .param("reason", reason)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
        return find(id).orElseThrow();
    }

    boolean adopt(RiskFormula formula, UUID by, Instant at) {
        return end(formula, "adopted", by, at);
    }

    boolean withdraw(RiskFormula formula, UUID by, Instant at) {
        return end(formula, "withdrawn", by, at);
    }

    private boolean end(RiskFormula formula, String how, UUID by, Instant at) {
        return db.sql("update inspection.risk_formula set " + how + "_by = :by, " + how
                                + "_at = :at, version = version + 1" + " where id = :id and version = :version")
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("id", formula.id())
                        .param("version", formula.version())
                        .update()
                == 1;
    }

    private RiskFormula formula(ResultSet row) throws SQLException {
        return new RiskFormula(
                row.getObject("id", UUID.class),
                row.getString("district"),
                row.getInt("n"),
                json.readValue(row.getString("weights"), RiskWeights.class),
                row.getDate("effective_from").toLocalDate(),
                row.getString("status"),
                row.getString("reason"),
                row.getObject("proposed_by", UUID.class),
                row.getTimestamp("proposed_at").toInstant(),
                instant(row, "adopted_at"),
                instant(row, "withdrawn_at"),
                row.getInt("version"));
    }
}
