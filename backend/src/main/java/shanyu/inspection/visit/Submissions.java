package shanyu.inspection.visit;

import static shanyu.inspection.visit.VisitMatters.PUBLICATION;
import static shanyu.inspection.visit.VisitMatters.VISIT;
import static shanyu.inspection.visit.VisitMatters.VISIT_DUE;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.casework.Deadline.Unit;
import shanyu.casework.MatterOrder;
import shanyu.casework.MatterState.Ending;
import shanyu.casework.Matters;
import shanyu.casework.Subject;
import shanyu.evidence.Evidence;
import shanyu.identity.Actor;
import shanyu.inspection.visit.Edition.Sealed;
import shanyu.inspection.visit.VisitState.Writing;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** The moment results begin to count: once, complete, and signed by everybody who must. */
@Component
@Transactional
public class Submissions {
    private final VisitStore visits;
    private final SheetStore store;
    private final Sheets sheets;
    private final Signatures signatures;
    private final Countersigning countersigning;
    private final Aftermath aftermath;
    private final Offices offices;
    private final Visits door;
    private final Matters matters;
    private final Norms norms;
    private final Evidence evidence;
    private final ApplicationEventPublisher events;
    private final HouseClock clock;

    Submissions(
            VisitStore visits,
            SheetStore store,
            Sheets sheets,
            Signatures signatures,
            Countersigning countersigning,
            Aftermath aftermath,
            Offices offices,
            Visits door,
            Matters matters,
            Norms norms,
            Evidence evidence,
            ApplicationEventPublisher events,
            HouseClock clock) {
        this.visits = visits;
        this.store = store;
        this.sheets = sheets;
        this.signatures = signatures;
        this.countersigning = countersigning;
        this.aftermath = aftermath;
        this.offices = offices;
        this.door = door;
        this.matters = matters;
        this.norms = norms;
        this.evidence = evidence;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Submits the edition being written. A second time finds another state or another version; the same request repeated gets
     * the answer kept under its key.
     *
     * @param hash of the results the caller has before their eyes
     */
    public Outcome<Visit> submit(UUID id, int version, String hash, Actor by) {
        var found = visits.find(id);
        if (found.isEmpty()) return Refusal.missing().asOutcome();
        var visit = found.get();
        if (!(visit.state() instanceof Writing writing)) return Visits.wrongState(visit);
        if (visit.version() != version) return Versions.stale(visit.version()).asOutcome();
        int edition = writing.edition();
        var sheet = sheets.hash(visit, edition);
        if (sheet.isEmpty()) return sheets.unfinished(visit, edition).asOutcome();
        if (!sheet.get().hex().equals(hash))
            return Refusal.of(
                            Refusal.Kind.STALE,
                            "results-changed",
                            Map.of("hash", sheet.get().hex()))
                    .asOutcome();
        if (!signatures.isComplete(visit, edition, hash))
            return Refusal.of(Refusal.Kind.STATE, "signatures-missing").asOutcome();
        var now = clock.instant();
        if (!visits.move(visit, writing.submit(), now))
            return Versions.stale(visit.version() + 1).asOutcome();
        var verdict = aftermath.of(visit, sheets.items(id, edition), by.accountId());
        store.seal(id, edition, new Sealed(sheet.get().content(), hash, verdict, by.accountId(), now));
        matters.settle(VISIT, id, VISIT_DUE.name(), Ending.DONE, by.accountId());
        countersigning.over(visit, Ending.LAPSED, by.accountId());
        publication(visit, edition, verdict);
        var submitted = visits.find(id).orElseThrow();
        evidence.append(Map.of(
                "kind", "visit-results",
                "visit", id.toString(),
                "institution", visit.institution().toString(),
                "edition", edition,
                "results", hash,
                "outcome", verdict.outcome().name(),
                "actor", by.reference()));
        events.publishEvent(new VisitRecorded(submitted, edition, hash, verdict, by.accountId(), now));
        return Outcome.done(submitted);
    }

    /** The public learns of results, and of each correction, within 20 working days (food-inspection-rule#39). */
    private void publication(Visit visit, int edition, Verdict verdict) {
        var limit = norms.asOf(clock.today()).integer("result-published-within").orElseThrow();
        var institution = door.institution(visit);
        matters.settle(VISIT, visit.id(), PUBLICATION.name(), Ending.LAPSED, null);
        matters.open(new MatterOrder(
                PUBLICATION,
                new Subject(VISIT, visit.id(), institution.name(), visit.district(), visit.town(), institution.id()),
                offices.district(visit).id(),
                null,
                Map.of(
                        "errand", visit.errand().text(),
                        "edition", edition,
                        "outcome", verdict.outcome().name(),
                        "within", limit.basis().source(),
                        "withinStatus", limit.basis().status().word()),
                limit.value(),
                Unit.WORKING_DAYS,
                null,
                Set.of()));
    }
}
