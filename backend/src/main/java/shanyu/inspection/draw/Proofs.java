package shanyu.inspection.draw;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.inspection.draw.RoundState.Bound;
import shanyu.inspection.draw.RoundState.EntropyConfirmed;
import shanyu.inspection.draw.RoundState.Proved;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;
import shanyu.verifier.draw.Entropy;

/** The key offices' proofs: made on their own machines, verified as they come in, sealed until disclosure. */
@Component
@Transactional
public class Proofs {
    private final RoundStore store;
    private final DrawKeys keys;
    private final RoundLog log;
    private final RoundMatters matters;
    private final HouseClock clock;

    Proofs(RoundStore store, DrawKeys keys, RoundLog log, RoundMatters matters, HouseClock clock) {
        this.store = store;
        this.keys = keys;
        this.log = log;
        this.matters = matters;
        this.clock = clock;
    }

    /** Takes the proof of the actor's office; its key must be one of the manifest's. */
    public Outcome<Round> post(UUID id, int version, String pi, Actor by) {
        return Rounds.held(store, id, version).then(round -> {
            if (!(round.state() instanceof EntropyConfirmed confirmed)) return Rounds.wrongState(round);
            var named = store.manifest(id).orElseThrow().keys().vrfKeys();
            var mine = keys.named(named).stream()
                    .filter(key -> key.agency().equals(by.agencyId()))
                    .findFirst();
            if (mine.isEmpty())
                return Refusal.of(Refusal.Kind.RULE, "not-a-key-of-the-round").asOutcome();
            int place = named.indexOf(mine.get().publicKey());
            var proof = new PostedProof(place, mine.get().id(), pi, by.accountId(), clock.instant());
            return confirmed.post(proof, named, alpha(round, confirmed.value())).map(next -> {
                store.addProof(round, proof, next);
                log.proved(round, place, by.agencyId(), pi);
                matters.proved(round, by.agencyId(), by.accountId());
                if (next instanceof Proved) matters.draw(round);
                return store.find(id).orElseThrow();
            });
        });
    }

    /** What each key proves; empty before the outcome stands. */
    public Optional<byte[]> alpha(Round round) {
        return switch (round.state()) {
            case EntropyConfirmed(var bound, var value, var proofs) -> Optional.of(alpha(round, value));
            case Proved(var bound, var value, var proofs) -> Optional.of(alpha(round, value));
            default -> Optional.empty();
        };
    }

    private static byte[] alpha(Round round, String value) {
        return new Entropy(round.source().text(), value)
                .alpha(((Bound) round.state()).commitment().commit());
    }
}
