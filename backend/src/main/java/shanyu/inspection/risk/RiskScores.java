package shanyu.inspection.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.inspection.risk.RiskClassTable.Held;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;

/**
 * Works out scores by the formula in force, keeps them, and lets the class follow: unless people have set one that still
 * runs. One at a time, so that two reasons of one moment do not write two classes.
 */
@Component
@Transactional
public class RiskScores {
    private static final long LOCK = 0x5269736b436c61L;

    private final Institutions institutions;
    private final KnownFactStore facts;
    private final RiskFormulaStore formulas;
    private final RiskScoreStore scores;
    private final RiskClassTable classes;
    private final RiskOverrideStore overrides;
    private final JdbcClient db;
    private final HouseClock clock;

    RiskScores(
            Institutions institutions,
            KnownFactStore facts,
            RiskFormulaStore formulas,
            RiskScoreStore scores,
            RiskClassTable classes,
            RiskOverrideStore overrides,
            JdbcClient db,
            HouseClock clock) {
        this.institutions = institutions;
        this.facts = facts;
        this.formulas = formulas;
        this.scores = scores;
        this.classes = classes;
        this.overrides = overrides;
        this.db = db;
        this.clock = clock;
    }

    /**
     * Scores every institution in service of a district where the month or the formula asks for it; answers how many were.
     * A second time in the same month, under the same formula, nobody is.
     */
    public int recompute(String district) {
        lock();
        var today = clock.today();
        var formula = formulas.inForce(district, today);
        boolean monthDone = scores.hasRun(district, today.withDayOfMonth(1), today, formula.id());
        if (monthDone) return 0;
        var all = institutions.inspectable(district, null, today);
        var cause = today.getDayOfMonth() == 1 ? Cause.MONTH : Cause.FORMULA;
        score(all, formula, today, cause);
        scores.ran(district, today, cause, formula.id(), all.size(), clock.instant());
        return all.size();
    }

    /** Scores one institution anew, today. */
    void again(UUID institution, Cause cause) {
        lock();
        institutions
                .find(institution)
                .ifPresent(found ->
                        score(List.of(found), formulas.inForce(found.district(), clock.today()), clock.today(), cause));
    }

    private void score(List<Institution> all, RiskFormula formula, LocalDate today, Cause cause) {
        var known = facts.of(all, today);
        for (var each : all) {
            var score = RiskScoring.score(formula.weights(), known.of(each.id()), today);
            var kept = scores.add(each.id(), each.district(), today, formula, score, cause, clock.instant());
            var byHand = overrides.running(each.id(), today);
            classes.set(
                    each.id(),
                    byHand.map(set -> new Held(set.riskClass(), today, null, set.id()))
                            .orElseGet(() -> new Held(score.riskClass(), today, kept, null)));
        }
    }

    private void lock() {
        db.sql("select 1 from pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Integer.class)
                .single();
    }
}
