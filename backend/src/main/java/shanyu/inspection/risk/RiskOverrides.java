package shanyu.inspection.risk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Classes set by people against the formula: one proposes with reason and last day, another confirms. */
@Component
@Transactional
public class RiskOverrides {
    /** No class is set by hand for longer. Product default. */
    private static final int MOST_DAYS = 366;

    private final RiskOverrideStore store;
    private final RiskFormulaStore formulas;
    private final RiskScores scores;
    private final RiskMatters matters;
    private final Institutions institutions;
    private final HouseClock clock;

    RiskOverrides(
            RiskOverrideStore store,
            RiskFormulaStore formulas,
            RiskScores scores,
            RiskMatters matters,
            Institutions institutions,
            HouseClock clock) {
        this.store = store;
        this.formulas = formulas;
        this.scores = scores;
        this.matters = matters;
        this.institutions = institutions;
        this.clock = clock;
    }

    public Optional<RiskOverride> find(UUID id) {
        return store.find(id);
    }

    public Outcome<RiskOverride> propose(UUID institution, String to, String reason, LocalDate lastDay, Actor by) {
        var about = institutions.find(institution);
        if (about.isEmpty()) return Refusal.missing().asOutcome();
        var today = clock.today();
        if (lastDay.isBefore(today))
            return Refusal.field("lastDay", lastDay.toString(), "in-the-past").asOutcome();
        if (lastDay.isAfter(today.plusDays(MOST_DAYS)))
            return Refusal.field("lastDay", lastDay.toString(), "too-far").asOutcome();
        if (store.of(institution).stream().anyMatch(set -> set.state().equals("proposed")))
            return Refusal.state("override-waiting", "proposed").asOutcome();
        var set = new RiskOverride(
                UUID.randomUUID(),
                institution,
                to,
                reason,
                lastDay,
                by.accountId(),
                clock.instant(),
                null,
                null,
                null,
                1);
        store.add(set);
        int days = formulas.inForce(about.get().district(), today).weights().secondPersonDays();
        matters.confirmOverride(set.id(), about.get(), to, reason, days, by.accountId());
        return Outcome.done(set);
    }

    /** A second person agrees: the class holds from today. */
    public Outcome<RiskOverride> confirm(UUID id, int version, Actor by) {
        return proposed(id, version).then(set -> {
            if (by.accountId().equals(set.proposedBy()))
                return Refusal.of(Refusal.Kind.RULE, "second-person-needed").asOutcome();
            if (set.lastDay().isBefore(clock.today()))
                return Refusal.field("lastDay", set.lastDay().toString(), "in-the-past")
                        .asOutcome();
            store.lift(set.institution(), clock.instant());
            return ended(set, "confirmed", by).map(confirmed -> {
                scores.again(set.institution(), Cause.OVERRIDE);
                return confirmed;
            });
        });
    }

    /** Not agreed to, or given up. */
    public Outcome<RiskOverride> decline(UUID id, int version, Actor by) {
        return proposed(id, version).then(set -> ended(set, "declined", by));
    }

    /** Lifts those whose last day is over; answers how many. */
    int lift() {
        var over = store.over(clock.today());
        over.stream().map(RiskOverride::institution).distinct().forEach(institution -> {
            store.lift(institution, clock.instant());
            scores.again(institution, Cause.OVERRIDE);
        });
        return over.size();
    }

    private Outcome<RiskOverride> ended(RiskOverride set, String how, Actor by) {
        if (!store.end(set, how, by.accountId(), clock.instant()))
            return Versions.stale(set.version()).asOutcome();
        matters.done(RiskMatters.OVERRIDE, set.id(), RiskMatters.CONFIRM, by.accountId());
        return store.find(set.id()).map(Outcome::done).orElseThrow();
    }

    private Outcome<RiskOverride> proposed(UUID id, int version) {
        Function<RiskOverride, Outcome<RiskOverride>> check = set -> {
            if (set.version() != version) return Versions.stale(set.version()).asOutcome();
            if (!set.state().equals("proposed"))
                return Refusal.state("override-not-in-state", set.state()).asOutcome();
            return Outcome.done(set);
        };
        return store.find(id).map(check).orElseGet(() -> Refusal.missing().asOutcome());
    }
}
