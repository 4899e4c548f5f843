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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Rows of scores and of the runs that made them. */
@Component
class RiskScoreStore {
    private static final TypeReference<List<ScoreLine>> LINES = new TypeReference<>() {};
    private static final String SELECT =
            "select s.*, f.n from inspection.risk_score s join inspection.risk_formula f on f.id = s.formula ";

    private final JdbcClient db;
    private final ObjectMapper json;

    RiskScoreStore(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    UUID add(
            UUID institution,
            String district,
            LocalDate day,
            RiskFormula formula,
            Score score,
            Cause cause,
            Instant at) {
        var id = UUID.randomUUID();
        db.sql("""
                        insert into inspection.risk_score (id, institution, district, day, formula, points, class, raised, lines,
                            cause, computed_at)
                        values (:id, :institution, :district, :day, :formula, :points, :class, :raised, :lines::jsonb, :cause, :at)
                        """)
                .param("id", id)
                .param("institution", institution)
                .param("district", district)
                .param("day", day)
                .param("formula", formula.id())
                .param("points", score.points())
                .param("class", score.riskClass())
                .param("raised", score.raised())
                .param("lines", json.writeValueAsString(score.lines()))
                .param("cause", cause.word())
                .param("at", Timestamp.from(at))
                .update();
        return id;
    }

    Optional<KeptScore> latest(UUID institution) {
        return history(institution, 1).stream().findFirst();
    }

    /** The newest first. */
    List<KeptScore> history(UUID institution, int most) {
        return db.sql(SELECT + "where s.institution = :id order by s.seq desc limit :most")
                .param("id", institution)
                .param("most", most)
                .query((row, n) -> score(row))
                .list();
    }

    /** Whether this formula has already given the district its classes between two days. */
    boolean hasRun(String district, LocalDate since, LocalDate today, UUID formula) {
        return db.sql("""
                        select exists (select 1 from inspection.risk_run
                                       where district = :district and day between :since and :today and formula = :formula)
                        """)
                .param("district", district)
                .param("since", since)
                .param("today", today)
                .param("formula", formula)
                .query(Boolean.class)
                .single();
    }

    void ran(String district, LocalDate day, Cause cause, UUID formula, int count, Instant at) {
        db.sql("""
                        insert into inspection.risk_run (district, day, cause, formula, count, at)
                        values (:district, :day, :cause, :formula, :count, :at)
                        on conflict (district, day, formula) do update set count = excluded.count, at = excluded.at
                        """)
                .param("district", district)
                .param("day", day)
                .param("cause", cause.word())
                .param("formula", formula)
                .param("count", count)
                .param("at", Timestamp.from(at))
                .update();
    }

    private KeptScore score(ResultSet row) throws SQLException {
        return new KeptScore(
                row.getObject("id", UUID.class),
                row.getDate("day").toLocalDate(),
                row.getInt("n"),
                row.getLong("points"),
                row.getString("class"),
                row.getBoolean("raised"),
                json.readValue(row.getString("lines"), LINES),
                row.getString("cause"));
    }
}
