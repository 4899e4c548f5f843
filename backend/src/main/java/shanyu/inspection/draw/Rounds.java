package shanyu.inspection.draw;

import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.inspection.draw.Round.Kind;
import shanyu.inspection.draw.RoundState.Awaiting;
import shanyu.inspection.draw.RoundState.BeforeEntropy;
import shanyu.inspection.draw.RoundState.Planned;
import shanyu.inspection.draw.RoundState.Stalled;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Rounds as a whole: planning them and ending them without a draw. Binding is {@link Commits}', the outcome {@link
 * Entropies}', the proofs {@link Proofs}', the draw {@link Draws}', publication {@link Disclosures}'.
 */
@Component
@Transactional
public class Rounds {
    /** Nobody plans beside the calendar further ahead than this. Product default. */
    private static final Period FURTHEST = Period.ofDays(100);

    private final RoundStore store;
    private final RoundLog log;
    private final RoundMatters matters;
    private final Agencies agencies;
    private final Norms norms;
    private final HouseClock clock;

    Rounds(RoundStore store, RoundLog log, RoundMatters matters, Agencies agencies, Norms norms, HouseClock clock) {
        this.store = store;
        this.log = log;
        this.matters = matters;
        this.agencies = agencies;
        this.norms = norms;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Round> find(UUID id) {
        return store.find(id);
    }

    /** The agency that runs rounds of a district or of one of its towns. */
    public Optional<Agency> officeOf(String district, @Nullable String town) {
        return town == null
                ? agencies.ofDistrict(Agency.Kind.DISTRICT_OFFICE, district)
                : agencies.ofTown(town).filter(agency -> agency.district().equals(district));
    }

    /** Plans a round beside the calendar, for a stated reason. */
    public Outcome<Round> extra(Agency office, String reason, EntropySource source) {
        return timely(source).map(ok -> add(office, Kind.EXTRA, YearMonth.from(source.day()), reason, null, source));
    }

    /** Plans the round that takes a stalled one's place, with its rows and numbers. */
    public Outcome<Round> supplement(UUID stalled, int version, String reason, EntropySource source) {
        return held(stalled, version).then(round -> {
            if (!(round.state() instanceof Stalled)) return wrongState(round);
            if (store.supplementOf(stalled).isPresent())
                return Refusal.state("already-supplemented", round.state().code())
                        .asOutcome();
            return timely(source).map(ok -> {
                var office = agencies.find(round.agency()).orElseThrow();
                matters.done(round, RoundMatters.SUPPLEMENT, null);
                return add(office, Kind.SUPPLEMENTARY, round.month(), reason, round.id(), source);
            });
        });
    }

    /** Gives a round up, with a reason, while nobody can know its outcome. */
    public Outcome<Round> die(UUID id, int version, String reason, Actor by) {
        return held(id, version).then(round -> {
            if (!(round.state() instanceof BeforeEntropy open)) return wrongState(round);
            return open.die(reason, round.entropyTime(), clock.instant()).map(dead -> {
                store.end(round, dead, "dead", reason, by.accountId(), dead.at());
                log.dead(round, reason);
                matters.lapse(round, by.accountId());
                if (round.supplements() != null) store.find(round.supplements()).ifPresent(matters::supplement);
                return again(round);
            });
        });
    }

    /** Declares a round stalled whose outcome or proof did not come in time. */
    public Outcome<Round> stall(UUID id, int version, String reason, Actor by) {
        return held(id, version).then(round -> {
            if (!(round.state() instanceof Awaiting waiting)) return wrongState(round);
            return waiting.stall(reason, clock.instant()).map(stalled -> {
                store.end(round, stalled, stalled.cause().code(), reason, by.accountId(), stalled.at());
                log.stalled(round, stalled.cause().code(), reason);
                matters.lapse(round, by.accountId());
                matters.supplement(round);
                return again(round);
            });
        });
    }

    private Round add(
            Agency office, Kind kind, YearMonth month, String reason, @Nullable UUID stalled, EntropySource source) {
        var round = new Round(
                UUID.randomUUID(),
                office.district(),
                office.town(),
                office.id(),
                kind,
                month,
                reason,
                stalled,
                source,
                null,
                new Planned(),
                1);
        store.add(round, clock.instant());
        log.planned(round);
        return round;
    }

    /** There must be time to bind the round before its event, and its event within sight. */
    private Outcome<EntropySource> timely(EntropySource source) {
        if (source.day().isAfter(clock.today().plus(FURTHEST)))
            return Refusal.field("entropySource", source.text(), "too-far").asOutcome();
        var before = DrawParameters.of(norms.asOf(clock.today())).commitBefore();
        return clock.instant().isAfter(source.time().minus(before))
                ? Refusal.field("entropySource", source.text(), "too-soon").asOutcome()
                : Outcome.done(source);
    }

    private Outcome<Round> held(UUID id, int version) {
        return held(store, id, version);
    }

    /** The round, held, if it is still the version the caller saw. */
    static Outcome<Round> held(RoundStore store, UUID id, int version) {
        var round = store.hold(id);
        if (round.isEmpty()) return Refusal.missing().asOutcome();
        return round.get().version() == version
                ? Outcome.done(round.get())
                : Versions.stale(round.get().version()).asOutcome();
    }

    static <T> Outcome<T> wrongState(Round round) {
        return Refusal.state("round-not-in-state", round.state().code()).asOutcome();
    }

    private Round again(Round round) {
        return store.find(round.id()).orElseThrow();
    }
}
