package shanyu.inspection.draw;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.inspection.draw.RoundState.Committed;
import shanyu.inspection.draw.RoundState.Planned;
import shanyu.server.HouseChance;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;
import shanyu.verifier.value.Hash;
import tools.jackson.databind.ObjectMapper;

/** Binds rounds: rows, quota and keys are fixed, salted and hashed, and only the hash goes out. */
@Component
@Transactional
public class Commits {
    private final RoundStore store;
    private final DueRounds due;
    private final LibraryStore libraries;
    private final MonthPlans plans;
    private final RulesTexts rules;
    private final RoundLog log;
    private final RoundMatters matters;
    private final HouseChance chance;
    private final HouseClock clock;
    private final ObjectMapper json;

    Commits(
            RoundStore store,
            DueRounds due,
            LibraryStore libraries,
            MonthPlans plans,
            RulesTexts rules,
            RoundLog log,
            RoundMatters matters,
            HouseChance chance,
            HouseClock clock,
            ObjectMapper json) {
        this.store = store;
        this.due = due;
        this.libraries = libraries;
        this.plans = plans;
        this.rules = rules;
        this.log = log;
        this.matters = matters;
        this.chance = chance;
        this.clock = clock;
        this.json = json;
    }

    /** Binds a planned round to the register, the libraries and the norms as they stand now. */
    public Outcome<Round> commit(UUID id, int version, Actor by) {
        return Rounds.held(store, id, version).then(round -> {
            if (!(round.state() instanceof Planned planned)) return Rounds.wrongState(round);
            var plan = plans.of(round);
            if (!plan.faults().isEmpty())
                return Refusal.of(Refusal.Kind.RULE, "round-not-ready", java.util.Map.of("missing", plan.faults()))
                        .asOutcome();
            return bind(round, planned, plan, by);
        });
    }

    private Outcome<Round> bind(Round round, Planned planned, MonthPlan plan, Actor by) {
        var last = store.last(round.scope());
        int number = last.map(before -> before.number() + 1).orElse(1);
        var prev = last.map(RoundStore.Last::commit).orElse(Hash.ZERO);
        var deadline = round.entropyTime().plus(plan.parameters().proofWithin());
        var sealed = Sealed.of(plan, round, number, prev, deadline, chance.generator());
        var commit = sealed.manifest().commit();
        return planned.commit(
                        new Commitment(commit, clock.instant(), deadline),
                        round.entropyTime(),
                        plan.parameters().commitBefore())
                .map(committed -> keep(round, number, prev, plan, sealed, committed, by));
    }

    private Round keep(
            Round round, int number, Hash prev, MonthPlan plan, Sealed sealed, Committed committed, Actor by) {
        rules.keep(plan.rules());
        libraries.keep(round.id(), sealed);
        String quota = json.writeValueAsString(PlanShown.of(plan));
        store.commit(round, number, sealed.manifest(), plan, quota, committed, by.accountId());
        var bound = store.find(round.id()).orElseThrow();
        log.committed(bound, committed.commitment().commit(), prev, plan.rules().hash());
        matters.done(round, RoundMatters.COMMIT, by.accountId());
        due.missed(round).forEach(missed -> matters.lapse(missed, by.accountId()));
        return bound;
    }
}
