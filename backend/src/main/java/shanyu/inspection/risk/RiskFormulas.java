package shanyu.inspection.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * The versions of the formula: proposed by one, tried out on the past, adopted by another, in force from a later day. What
 * was in force stays as it was.
 */
@Component
@Transactional
public class RiskFormulas {
    private final RiskFormulaStore store;
    private final RiskMatters matters;
    private final HouseClock clock;

    RiskFormulas(RiskFormulaStore store, RiskMatters matters, HouseClock clock) {
        this.store = store;
        this.matters = matters;
        this.clock = clock;
    }

    public List<RiskFormula> of(String district) {
        return store.of(district);
    }

    public Optional<RiskFormula> find(UUID id) {
        return store.find(id);
    }

    public RiskFormula inForce(String district, LocalDate day) {
        return store.inForce(district, day);
    }

    public Outcome<RiskFormula> propose(String district, RiskWeights weights, LocalDate from, String reason, Actor by) {
        if (!weights.isAscending())
            return Refusal.field("weights.fromC", String.valueOf(weights.fromC()), "not-ascending")
                    .asOutcome();
        if (!from.isAfter(clock.today()))
            return Refusal.field("from", from.toString(), "not-future").asOutcome();
        var formula = store.add(district, weights, from, reason, by.accountId(), clock.instant());
        matters.confirmFormula(
                formula, district, inForce(district, clock.today()).weights().secondPersonDays(), by.accountId());
        return Outcome.done(formula);
    }

    /** A second person adopts it; it must still lie ahead, so that no past class changes. */
    public Outcome<RiskFormula> adopt(UUID id, int version, Actor by) {
        return proposed(id, version).then(formula -> {
            if (by.accountId().equals(formula.proposedBy()))
                return Refusal.of(Refusal.Kind.RULE, "second-person-needed").asOutcome();
            if (!formula.from().isAfter(clock.today()))
                return Refusal.field("from", formula.from().toString(), "not-future")
                        .asOutcome();
            boolean taken = store.of(String.valueOf(formula.district())).stream()
                    .anyMatch(other -> other.isAdopted()
                            && other.district() != null
                            && other.from().equals(formula.from()));
            if (taken)
                return Refusal.field("from", formula.from().toString(), "day-taken")
                        .asOutcome();
            if (!store.adopt(formula, by.accountId(), clock.instant())) return stale(formula);
            matters.done(RiskMatters.FORMULA, id, RiskMatters.CONFIRM, by.accountId());
            return Outcome.done(store.find(id).orElseThrow());
        });
    }

    /** A proposal is given up, by whoever made it or by the second person. */
    public Outcome<RiskFormula> withdraw(UUID id, int version, Actor by) {
        return proposed(id, version).then(formula -> {
            if (!store.withdraw(formula, by.accountId(), clock.instant())) return stale(formula);
            matters.done(RiskMatters.FORMULA, id, RiskMatters.CONFIRM, by.accountId());
            return Outcome.done(store.find(id).orElseThrow());
        });
    }

    private Outcome<RiskFormula> proposed(UUID id, int version) {
        var found = store.find(id);
        if (found.isEmpty()) return Refusal.missing().asOutcome();
        var formula = found.get();
        if (formula.version() != version) return stale(formula);
        if (!formula.state().equals("proposed"))
            return Refusal.state("formula-not-in-state", formula.state()).asOutcome();
        return Outcome.done(formula);
    }

    private static Outcome<RiskFormula> stale(RiskFormula formula) {
        return Versions.stale(formula.version()).asOutcome();
    }
}
