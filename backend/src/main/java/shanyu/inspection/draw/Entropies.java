package shanyu.inspection.draw;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.inspection.draw.RoundState.Bound;
import shanyu.inspection.draw.RoundState.Committed;
import shanyu.inspection.draw.RoundState.EntropyEntered;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;

/** The public outcome: written down by one office, confirmed by another from the same public source. */
@Component
@Transactional
public class Entropies {
    private final RoundStore store;
    private final DrawKeys keys;
    private final RoundLog log;
    private final RoundMatters matters;
    private final HouseClock clock;

    Entropies(RoundStore store, DrawKeys keys, RoundLog log, RoundMatters matters, HouseClock clock) {
        this.store = store;
        this.keys = keys;
        this.log = log;
        this.matters = matters;
        this.clock = clock;
    }

    public Outcome<Round> enter(UUID id, int version, String value, Actor by) {
        return Rounds.held(store, id, version).then(round -> {
            if (!(round.state() instanceof Committed committed)) return Rounds.wrongState(round);
            var entry = new EntropyEntry(value, by.accountId(), by.agencyId(), clock.instant());
            return committed.enter(entry, round.source()).map(entered -> {
                store.enter(round, entered);
                log.entered(round, value, by.agencyId());
                matters.done(round, RoundMatters.ENTROPY, by.accountId());
                matters.confirm(round, by.agencyId());
                return again(round);
            });
        });
    }

    /** The second office writes what it found; only the same value confirms. The key offices are called upon. */
    public Outcome<Round> confirm(UUID id, int version, String value, Actor by) {
        return Rounds.held(store, id, version).then(round -> {
            if (!(round.state() instanceof EntropyEntered entered)) return Rounds.wrongState(round);
            var now = clock.instant();
            return entered.confirm(value, by.agencyId(), now).map(confirmed -> {
                store.answerEntropy(round, confirmed, by.accountId(), by.agencyId(), null, now);
                log.confirmed(round, value, by.agencyId());
                matters.done(round, RoundMatters.CONFIRMATION, by.accountId());
                matters.prove(
                        round, keysOf(round), ((Bound) confirmed).commitment().proofDeadline());
                return again(round);
            });
        });
    }

    /** The second office finds something else: the entry is void, and stays on record as disputed. */
    public Outcome<Round> dispute(UUID id, int version, String reason, Actor by) {
        return Rounds.held(store, id, version).then(round -> {
            if (!(round.state() instanceof EntropyEntered entered)) return Rounds.wrongState(round);
            return entered.dispute(by.agencyId()).map(committed -> {
                store.answerEntropy(round, committed, by.accountId(), by.agencyId(), reason, clock.instant());
                log.disputed(round, reason, by.agencyId());
                matters.done(round, RoundMatters.CONFIRMATION, by.accountId());
                matters.enter(round);
                return again(round);
            });
        });
    }

    private List<DrawKey> keysOf(Round round) {
        return keys.named(store.manifest(round.id()).orElseThrow().keys().vrfKeys());
    }

    private Round again(Round round) {
        return store.find(round.id()).orElseThrow();
    }
}
