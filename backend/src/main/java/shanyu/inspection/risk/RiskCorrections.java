package shanyu.inspection.risk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.server.Rows;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Corrections institutions ask for, each a matter of the district office. Upheld, the fact counts no more from that day on;
 * the scores of the days before stay as they were, with what they rested on.
 */
@Component
@Transactional
public class RiskCorrections {
    private final JdbcClient db;
    private final RiskFormulaStore formulas;
    private final KnownFactStore facts;
    private final RiskScoreStore kept;
    private final RiskScores scores;
    private final RiskMatters matters;
    private final Institutions institutions;
    private final HouseClock clock;

    RiskCorrections(
            JdbcClient db,
            RiskFormulaStore formulas,
            KnownFactStore facts,
            RiskScoreStore kept,
            RiskScores scores,
            RiskMatters matters,
            Institutions institutions,
            HouseClock clock) {
        this.db = db;
        this.formulas = formulas;
        this.facts = facts;
        this.kept = kept;
        this.scores = scores;
        this.matters = matters;
        this.institutions = institutions;
        this.clock = clock;
    }

    public Optional<RiskCorrection> find(UUID id) {
        return db.sql("select * from inspection.risk_correction where id = :id")
                .param("id", id)
                .query((row, n) -> correction(row))
                .optional();
    }

    /** The newest first. */
    public List<RiskCorrection> of(UUID institution) {
        return db.sql("select * from inspection.risk_correction where institution = :id order by asked_at desc")
                .param("id", institution)
                .query((row, n) -> correction(row))
                .list();
    }

    /** Asks that a line of the score be looked at; only what counts can be contested. */
    public Outcome<RiskCorrection> ask(UUID institution, String reference, String request, Actor by) {
        var about = institutions.find(institution);
        if (about.isEmpty()) return Refusal.missing().asOutcome();
        var formula = formulas.inForce(about.get().district(), clock.today());
        var lines = kept.latest(institution)
                .map(KeptScore::lines)
                .orElseGet(
                        () -> RiskScoring.score(formula.weights(), facts.of(about.get(), clock.today()), clock.today())
                                .lines());
        if (lines.stream().noneMatch(line -> line.reference().equals(reference)))
            return Refusal.field("reference", reference, "not-in-score").asOutcome();
        if (of(institution).stream()
                .anyMatch(
                        asked -> asked.decidedAt() == null && asked.reference().equals(reference)))
            return Refusal.state("correction-waiting", "asked").asOutcome();
        var id = UUID.randomUUID();
        db.sql("""
                        insert into inspection.risk_correction (id, institution, reference, request, asked_by, asked_at)
                        values (:id, :institution, :reference, :request, :by, :at)
                        """)
                .param("id", id)
                .param("institution", institution)
                .param("reference", reference)
                .param("request", request)
                .param("by", by.accountId())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        matters.decide(id, about.get(), reference, request, formula.weights().correctionDays(), by.accountId());
        return Outcome.done(find(id).orElseThrow());
    }

    public Outcome<RiskCorrection> decide(UUID id, int version, boolean upheld, String decision, Actor by) {
        var found = find(id);
        if (found.isEmpty()) return Refusal.missing().asOutcome();
        var asked = found.get();
        if (asked.version() != version) return Versions.stale(asked.version()).asOutcome();
        if (asked.decidedAt() != null)
            return Refusal.state("correction-decided", "decided").asOutcome();
        int changed = db.sql("""
                        update inspection.risk_correction
                        set decided_by = :by, decided_at = :at, upheld = :upheld, decision = :decision, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("by", by.accountId())
                .param("at", Timestamp.from(clock.instant()))
                .param("upheld", upheld)
                .param("decision", decision)
                .param("id", id)
                .param("version", version)
                .update();
        if (changed != 1) return Versions.stale(version + 1).asOutcome();
        if (upheld) exclude(asked);
        matters.done(RiskMatters.CORRECTED, id, RiskMatters.CORRECTION, by.accountId());
        return Outcome.done(find(id).orElseThrow());
    }

    private void exclude(RiskCorrection asked) {
        db.sql("""
                        insert into inspection.risk_exclusion (institution, reference, first_day, correction)
                        values (:institution, :reference, :day, :correction)
                        on conflict (institution, reference) do nothing
                        """)
                .param("institution", asked.institution())
                .param("reference", asked.reference())
                .param("day", clock.today())
                .param("correction", asked.id())
                .update();
        scores.again(asked.institution(), Cause.CORRECTION);
    }

    private static RiskCorrection correction(ResultSet row) throws SQLException {
        return new RiskCorrection(
                row.getObject("id", UUID.class),
                row.getObject("institution", UUID.class),
                row.getString("reference"),
                row.getString("request"),
                row.getTimestamp("asked_at").toInstant(),
                Rows.instant(row, "decided_at"),
                row.getObject("upheld", Boolean.class),
                row.getString("decision"),
                row.getInt("version"));
    }
}
