package shanyu.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.disclosure.Publication.Standing.Shown;
import shanyu.disclosure.Publication.ToldFinding;
import shanyu.evidence.Evidence;
import shanyu.identity.Actor;
import shanyu.inspection.visit.FindingClosed;
import shanyu.inspection.visit.Findings;
import shanyu.inspection.visit.PublicVisit;
import shanyu.inspection.visit.PublicVisit.PublicFinding;
import shanyu.inspection.visit.PublicVisits;
import shanyu.inspection.visit.Visit;
import shanyu.inspection.visit.Visits;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Tells the public the results of visits, within 20 working days of their being submitted (food-inspection-rule#39,
 * government-information-regulation#26), corrects what was told, and takes it back. The duty and its clock are casework's;
 * what becomes of a finding is read where it stands, so that a rectification is public the moment it closes.
 */
@Component
@Transactional
public class Publications {
    /** Kind of thing and kind of matter, as the room below opened the duty. */
    static final String VISIT = "visit";

    static final String DUTY = "inspection.publication";

    /** Stands where a preview has no publisher yet. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final PublicationStore store;
    private final PublicVisits results;
    private final Visits visits;
    private final Findings findings;
    private final Evidence evidence;
    private final HouseClock clock;

    Publications(
            PublicationStore store,
            PublicVisits results,
            Visits visits,
            Findings findings,
            Evidence evidence,
            HouseClock clock) {
        this.store = store;
        this.results = results;
        this.visits = visits;
        this.findings = findings;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * Publishes the results that hold now.
     *
     * @param edition the one the caller has before their eyes; refused as stale when a correction came between
     * @param correction for the public, why what it was told is corrected; required when something was told before
     */
    public Outcome<UUID> publish(UUID visit, int edition, String correction, Actor by) {
        var found = results.find(visit);
        if (found.isEmpty())
            return Refusal.of(Refusal.Kind.STATE, "visit-has-no-results").asOutcome();
        var result = found.get();
        if (result.edition() != edition)
            return Refusal.of(Refusal.Kind.STALE, "results-changed", Map.of("edition", result.edition()))
                    .asOutcome();
        var told = shown(visit);
        if (told.stream().anyMatch(earlier -> earlier.edition() == edition))
            return Refusal.of(Refusal.Kind.STATE, "already-published").asOutcome();
        if (edition > 1 && correction.isBlank())
            return Refusal.field("correction", null, "missing").asOutcome();
        var now = clock.instant();
        var publication = publication(result, edition > 1 ? correction.strip() : "", by.accountId(), now);
        store.add(publication);
        evidence.append(Map.of(
                "kind", "publication",
                "visit", visit.toString(),
                "institution", result.institution().toString(),
                "edition", edition,
                "outcome", result.outcome().name(),
                "findings", publication.findings().size(),
                "actor", by.reference()));
        // closes the duty and notes on the edition that it was seen
        return results.published(visit, edition, by.accountId()).map(seen -> publication.id());
    }

    /** Takes back all that the public was told of a visit; that it was taken back, and why, stays readable. */
    public Outcome<Integer> withdraw(UUID visit, String reason, Actor by) {
        var told = shown(visit);
        if (told.isEmpty())
            return Refusal.of(Refusal.Kind.STATE, "not-published").asOutcome();
        var now = clock.instant();
        for (var each : told) {
            if (each.standing() instanceof Shown shown)
                store.withdraw(each.id(), shown.withdraw(reason.strip(), by.accountId(), now));
        }
        evidence.append(Map.of(
                "kind", "publication-withdrawn",
                "visit", visit.toString(),
                "institution", told.getFirst().institution().toString(),
                "editions", told.stream().map(Publication::edition).toList(),
                "actor", by.reference()));
        return Outcome.done(told.size());
    }

    /** What the public reads of a visit; empty while it was told nothing. */
    @Transactional(readOnly = true)
    public Optional<PublishedVisit> ofVisit(UUID visit) {
        var told = store.ofVisit(visit);
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(TellingOfVisit.of(told, results.find(visit), findings.ofVisit(visit)));
    }

    /** What the public reads of an institution's visits, the newest first. */
    @Transactional(readOnly = true)
    public List<PublishedVisit> ofInstitution(UUID institution) {
        return store.ofInstitution(institution).stream()
                .map(Publication::visit)
                .distinct()
                .flatMap(visit -> ofVisit(visit).stream())
                .toList();
    }

    /** What would be told if it were published now. */
    PublishedVisit preview(PublicVisit result) {
        return TellingOfVisit.of(
                List.of(publication(result, "", NOBODY, clock.instant())),
                Optional.of(result),
                findings.ofVisit(result.visit()));
    }

    /** What the public could read of a finding has an end: the log keeps when it learnt of it. */
    @EventListener
    void on(FindingClosed closed) {
        var finding = closed.finding();
        var ending = finding.ending();
        if (ending == null || !store.isTold(finding.id())) return;
        evidence.append(Map.of(
                "kind", "rectification-published",
                "finding", finding.id().toString(),
                "institution", finding.institution().toString(),
                "ending", ending.name()));
    }

    private List<Publication> shown(UUID visit) {
        return store.ofVisit(visit).stream().filter(Publication::isShown).toList();
    }

    private Publication publication(PublicVisit result, String correction, UUID by, Instant at) {
        return new Publication(
                UUID.randomUUID(),
                result.visit(),
                result.edition(),
                result.institution(),
                visits.find(result.visit()).map(Visit::district).orElseThrow(),
                result.day(),
                result.round(),
                result.outcome(),
                result.items() - result.notChecked(),
                correction,
                at,
                by,
                new Shown(),
                result.findings().stream().map(Publications::told).toList());
    }

    private static ToldFinding told(PublicFinding finding) {
        return new ToldFinding(
                finding.finding(),
                finding.item(),
                finding.title(),
                finding.titleEn(),
                finding.severity().name(),
                finding.breach(),
                finding.basis().source(),
                finding.basis().status().word(),
                finding.state());
    }
}
