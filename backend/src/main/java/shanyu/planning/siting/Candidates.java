package shanyu.planning.siting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.geo.Towns;
import shanyu.identity.Actor;
import shanyu.planner.walk.ReferenceSystem;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.DivisionCode;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** The venues a district could open points in (plan 三(一)1): entered by their towns, changed openly, withdrawn with a reason. */
@Component
@Transactional
public class Candidates {
    private final CandidateStore store;
    private final Towns towns;
    private final HouseClock clock;

    Candidates(CandidateStore store, Towns towns, HouseClock clock) {
        this.store = store;
        this.towns = towns;
        this.clock = clock;
    }

    public Optional<Candidate> find(UUID id) {
        return store.find(id);
    }

    /** Those offered at the end of a day, in the order they were entered. */
    public List<Candidate> offered(String district, LocalDate day) {
        return store.offered(district, Institutions.endOf(day));
    }

    public Outcome<Candidate> enter(String district, String town, Venue venue, Actor by) {
        return checked(district, town, venue, null).map(right -> {
            var id = store.add(district, town, right, by.accountId(), clock.instant());
            return store.find(id).orElseThrow();
        });
    }

    public Outcome<Candidate> change(UUID id, int version, Venue venue, Actor by) {
        return offered(id, version)
                .then(candidate -> checked(candidate.district(), candidate.town(), venue, id))
                .then(right -> changed(id, version, right, null, by));
    }

    /** It is offered no more; what plans were made with it stays as it was. */
    public Outcome<Candidate> withdraw(UUID id, int version, String because, Actor by) {
        return offered(id, version).then(candidate -> changed(id, version, venueOf(candidate), because, by));
    }

    private Outcome<Candidate> changed(UUID id, int version, Venue venue, @Nullable String because, Actor by) {
        if (!store.change(id, version, venue, because, by.accountId(), clock.instant()))
            return Versions.stale(store.find(id).orElseThrow().version()).asOutcome();
        return Outcome.done(store.find(id).orElseThrow());
    }

    private Outcome<Candidate> offered(UUID id, int version) {
        var found = store.find(id);
        if (found.isEmpty()) return Refusal.missing().asOutcome();
        var candidate = found.get();
        if (candidate.version() != version)
            return Versions.stale(candidate.version()).asOutcome();
        if (candidate.isWithdrawn())
            return Refusal.state("candidate-withdrawn", candidate.state()).asOutcome();
        return Outcome.done(candidate);
    }

    /** @param itself the candidate being changed, which is no twin of itself */
    private Outcome<Venue> checked(String district, String town, Venue venue, @Nullable UUID itself) {
        if (venue.relief() > venue.rent())
            return Refusal.field("relief", String.valueOf(venue.relief()), "above-rent")
                    .asOutcome();
        if (isOutside(district, venue)) {
            var at = venue.position();
            return Refusal.field("longitude", "%s, %s".formatted(at.longitude(), at.latitude()), "outside-district")
                    .asOutcome();
        }
        boolean isTwin = store.isOffered(town, venue.name(), itself);
        return isTwin ? Refusal.field("name", venue.name(), "candidate-there").asOutcome() : Outcome.done(venue);
    }

    /** By the borders we have; where we have none of a district, no position is outside it. */
    boolean isOutside(String district, Venue venue) {
        boolean hasBorders =
                towns.known().stream().map(DivisionCode::district).anyMatch(new DivisionCode(district)::equals);
        return hasBorders
                && towns.of(venue.position())
                        .filter(town -> town.district().value().equals(district))
                        .isEmpty();
    }

    private static Venue venueOf(Candidate candidate) {
        return new Venue(
                candidate.kind(),
                candidate.name(),
                candidate.address(),
                new shanyu.shared.Wgs84(candidate.longitude(), candidate.latitude()),
                ReferenceSystem.valueOf(candidate.declared()),
                candidate.places(),
                candidate.rent(),
                candidate.relief(),
                candidate.conversion(),
                candidate.fromYear(),
                candidate.note());
    }
}
