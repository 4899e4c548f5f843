package shanyu.warning;

import static shanyu.warning.IncidentMatters.ACKNOWLEDGE;
import static shanyu.warning.IncidentMatters.CLOSING_REPORT;
import static shanyu.warning.IncidentMatters.TELL_OUTSIDE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.casework.MatterState;
import shanyu.casework.Matters;
import shanyu.casework.Papers;
import shanyu.identity.Actor;
import shanyu.identity.Agencies;
import shanyu.norms.Norms;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Incidents: reported once, then each who must know has a matter with its clock in minutes until it says that it knows;
 * further reports, and a closing one.
 */
@Component
@Transactional
public class Incidents {
    private static final String FIRST = "incident-first-report";

    private final IncidentStore store;
    private final Matters matters;
    private final Institutions institutions;
    private final Agencies agencies;
    private final Papers papers;
    private final IncidentDuties duties;
    private final Norms norms;
    private final HouseClock clock;

    Incidents(
            IncidentStore store,
            Matters matters,
            Institutions institutions,
            Agencies agencies,
            Papers papers,
            IncidentDuties duties,
            Norms norms,
            HouseClock clock) {
        this.store = store;
        this.matters = matters;
        this.institutions = institutions;
        this.agencies = agencies;
        this.papers = papers;
        this.duties = duties;
        this.norms = norms;
        this.clock = clock;
    }

    /**
     * What somebody reports.
     *
     * @param institution null when it did not happen in one; then the town is given
     * @param knownAt when somebody on the spot first knew
     * @param affected persons concerned; never their names
     */
    public record Told(
            IncidentKind kind,
            @Nullable UUID institution,
            @Nullable String town,
            String place,
            String summary,
            int affected,
            int serious,
            Instant knownAt) {}

    /** Takes a first report; whoever must know has a matter from this minute. */
    public Outcome<Incident> report(Told told, Actor by) {
        var now = clock.instant();
        if (told.knownAt().isAfter(now))
            return Refusal.field("knownAt", told.knownAt().toString(), "in-future")
                    .asOutcome();
        if (told.serious() > told.affected())
            return Refusal.field("serious", String.valueOf(told.serious()), "too-large")
                    .asOutcome();
        var at = placeOf(told.institution(), told.town()).orElse(null);
        if (at == null)
            return Refusal.field(told.institution() == null ? "town" : "institution", told.town(), "no-such-place")
                    .asOutcome();
        var first = first(told.kind(), told.knownAt());
        var of = new Incident(
                UUID.randomUUID(),
                store.number(at.district()),
                told.kind(),
                at.district(),
                at.town(),
                told.institution(),
                told.place(),
                told.summary(),
                told.affected(),
                told.serious(),
                told.knownAt(),
                first,
                now,
                by.accountId(),
                by.agencyId(),
                first.lateMinutes(now),
                new IncidentState.Reported(),
                1);
        store.add(of);
        store.addReport(of.id(), "first", by.accountId(), told.summary(), told.affected(), told.serious(), List.of());
        duties.tell(of, by);
        duties.closingReport(of, by);
        return Outcome.done(of);
    }

    /** Where an incident would lie; empty when there is no such institution or town. */
    public record At(String district, String town) {}

    public Optional<At> placeOf(@Nullable UUID institution, @Nullable String town) {
        if (institution != null) return institutions.find(institution).map(of -> new At(of.district(), of.town()));
        return Optional.ofNullable(town)
                .flatMap(agencies::ofTown)
                .map(of -> new At(of.district(), String.valueOf(of.town())));
    }

    public Optional<Incident> find(UUID id) {
        return store.find(id);
    }

    /** An agency that was told says that it knows. One that was not has nothing to say here. */
    public Outcome<Incident> acknowledge(UUID id, Actor by) {
        var of = store.find(id).orElse(null);
        if (of == null) return Refusal.missing().asOutcome();
        var own = store.recipients(id).stream()
                .filter(each -> by.agencyId().equals(each.agency()))
                .findFirst();
        if (own.isEmpty()) return Refusal.missing().asOutcome();
        if (!store.acknowledge(id, by.agencyId(), by.accountId()))
            return Refusal.state("incident-acknowledged", "acknowledged").asOutcome();
        matters.settleHeldBy(
                by.agencyId(), Incident.KIND, id, ACKNOWLEDGE.name(), MatterState.Ending.DONE, by.account());
        return Outcome.done(of);
    }

    /** Whoever reported has told those outside the house. */
    public Outcome<Incident> toldOutside(UUID id, Actor by) {
        var of = store.find(id).orElse(null);
        if (of == null) return Refusal.missing().asOutcome();
        if (!store.toldOutside(id, by.accountId()))
            return Refusal.state("incident-acknowledged", "acknowledged").asOutcome();
        matters.settle(Incident.KIND, id, TELL_OUTSIDE.name(), MatterState.Ending.DONE, by.account());
        return Outcome.done(of);
    }

    /** A further report (续报). */
    public Outcome<Incident> further(
            UUID id, int version, String text, int affected, int serious, List<UUID> kept, Actor by) {
        return reported(id, version, affected, serious, kept).then(of -> {
            if (!store.save(of, affected, serious, null))
                return Versions.stale(version + 1).asOutcome();
            store.addReport(id, "further", by.accountId(), text, affected, serious, kept);
            return Outcome.done(store.find(id).orElseThrow());
        });
    }

    /** The closing report (终报): not before everybody who must know has said so. */
    public Outcome<Incident> close(
            UUID id, int version, String text, int affected, int serious, List<UUID> kept, Actor by) {
        return reported(id, version, affected, serious, kept)
                .then(of -> new IncidentState.Reported()
                        .close(clock.instant(), store.unacknowledged(id))
                        .then(closed -> {
                            if (!store.save(of, affected, serious, closed.at()))
                                return Versions.stale(version + 1).asOutcome();
                            store.addReport(id, "closing", by.accountId(), text, affected, serious, kept);
                            matters.settle(
                                    Incident.KIND, id, CLOSING_REPORT.name(), MatterState.Ending.DONE, by.account());
                            return Outcome.done(store.find(id).orElseThrow());
                        }));
    }

    private Outcome<Incident> reported(UUID id, int version, int affected, int serious, List<UUID> kept) {
        var of = store.find(id).orElse(null);
        if (of == null) return Refusal.missing().asOutcome();
        if (of.version() != version) return Versions.stale(of.version()).asOutcome();
        if (of.state() instanceof IncidentState.Closed)
            return Refusal.state("incident-closed", of.state().code()).asOutcome();
        if (serious > affected)
            return Refusal.field("serious", String.valueOf(serious), "too-large")
                    .asOutcome();
        if (papers.list(kept).stream()
                        .filter(paper -> paper.district().equals(of.district()))
                        .count()
                != kept.size())
            return Refusal.field("papers", null, "no-such-paper").asOutcome();
        return Outcome.done(of);
    }

    /** The clock of the first report, by the norms of the day the incident was known. */
    FirstReport first(IncidentKind kind, Instant knownAt) {
        var day = LocalDate.ofInstant(knownAt, HouseClock.ZONE);
        return norms.values().stream()
                .filter(value -> value.name().equals(FIRST))
                .flatMap(value -> value.entry(kind.name(), day).stream())
                .findFirst()
                .map(entry -> FirstReport.of(entry, knownAt))
                .orElseThrow(() -> new IllegalStateException("the corpus sets no " + FIRST + " for " + kind));
    }
}
