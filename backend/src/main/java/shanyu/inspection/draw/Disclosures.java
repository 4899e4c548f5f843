package shanyu.inspection.draw;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.inspection.draw.RoundState.Drawn;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;

/** Publishes the record of a round after its last visit, word for word as it was sealed at the draw. */
@Component
@Transactional
public class Disclosures {
    private final RoundStore store;
    private final RoundVisits visits;
    private final RoundLog log;
    private final RoundMatters matters;
    private final HouseClock clock;

    Disclosures(RoundStore store, RoundVisits visits, RoundLog log, RoundMatters matters, HouseClock clock) {
        this.store = store;
        this.visits = visits;
        this.log = log;
        this.matters = matters;
        this.clock = clock;
    }

    public Outcome<Round> disclose(UUID id, int version, Actor by) {
        return Rounds.held(store, id, version).then(round -> {
            if (!(round.state() instanceof Drawn drawn)) return Rounds.wrongState(round);
            var now = clock.instant();
            return drawn.disclose(visits.progress(id).open(), now).map(disclosed -> {
                store.end(round, disclosed, "disclosed", "", by.accountId(), now);
                log.disclosed(round, store.result(id).orElseThrow().record());
                matters.done(round, RoundMatters.DISCLOSURE, by.accountId());
                publishStalled(round, by);
                return store.find(id).orElseThrow();
            });
        });
    }

    /** Rounds that drew but found no teams were sealed for the sake of this one: now they are published too. */
    private void publishStalled(Round round, Actor by) {
        for (UUID stalled = round.supplements(); stalled != null; ) {
            var before = store.find(stalled).orElseThrow();
            store.result(stalled).ifPresent(result -> {
                store.addEnding(before.id(), "disclosed", "", by.accountId(), clock.instant());
                log.disclosed(before, result.record());
            });
            stalled = before.supplements();
        }
    }

    /** The published record, empty while it is sealed or when there never was one. */
    @Transactional(readOnly = true)
    public Optional<String> record(UUID round) {
        return store.isPublished(round) ? store.result(round).map(RoundStore.Outcome::record) : Optional.empty();
    }
}
