package shanyu.disclosure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shanyu.disclosure.Publication.Standing.Withdrawn;
import shanyu.disclosure.Publication.ToldFinding;
import shanyu.disclosure.PublishedVisit.Failed;
import shanyu.disclosure.PublishedVisit.Told;
import shanyu.inspection.visit.Finding;
import shanyu.inspection.visit.FindingEnding;
import shanyu.inspection.visit.PublicVisit;
import shanyu.inspection.visit.PublicVisit.PublicFinding;
import shanyu.server.HouseClock;

/** Puts what was told of a visit beside what has become of it since. */
final class TellingOfVisit {
    private final Map<UUID, PublicFinding> standing = new HashMap<>();
    private final Map<UUID, Finding> all = new HashMap<>();

    private TellingOfVisit(Optional<PublicVisit> result, List<Finding> findings) {
        result.ifPresent(held -> held.findings().forEach(each -> standing.put(each.finding(), each)));
        findings.forEach(each -> all.put(each.id(), each));
    }

    /**
     * @param told of one visit, newest first, at least one
     * @param result as it holds now
     * @param findings all of the visit, those taken back and let go included
     */
    static PublishedVisit of(List<Publication> told, Optional<PublicVisit> result, List<Finding> findings) {
        var telling = new TellingOfVisit(result, findings);
        var newest = told.getFirst();
        var holds = told.stream().filter(Publication::isShown).findFirst();
        return new PublishedVisit(
                newest.visit(),
                newest.visitedOn(),
                newest.round(),
                // an edition the public has not been told yet says nothing here
                holds.map(shown -> result.filter(held -> held.edition() == shown.edition())
                                .map(PublicVisit::outcome)
                                .orElse(shown.outcome()))
                        .orElse(null),
                result.map(PublicVisit::shortForm).orElse(false),
                told.stream().map(telling::told).toList());
    }

    private Told told(Publication publication) {
        if (publication.standing() instanceof Withdrawn(var reason, var by, var at)) {
            return new Told(
                    publication.edition(),
                    null,
                    publication.checked(),
                    List.of(),
                    publication.correction(),
                    publication.publishedAt(),
                    at,
                    reason);
        }
        return new Told(
                publication.edition(),
                publication.outcome(),
                publication.checked(),
                publication.findings().stream().map(this::failed).toList(),
                publication.correction(),
                publication.publishedAt(),
                null,
                null);
    }

    private Failed failed(ToldFinding told) {
        var finding = all.get(told.finding());
        if (finding == null) throw new IllegalStateException("told of a finding nobody made: " + told.finding());
        var live = standing.get(told.finding());
        return new Failed(
                told.item(),
                told.title(),
                told.titleEn(),
                told.severity(),
                told.breach(),
                told.source(),
                told.status(),
                told.state(),
                live == null ? fellAway(finding) : live.state(),
                finding.stopsAtOnce(),
                LocalDate.ofInstant(finding.dueAt(), HouseClock.ZONE),
                live == null ? null : live.endedOn());
    }

    /** What no longer stands was let go by an officer, or taken back by a correction. */
    private static String fellAway(Finding finding) {
        return finding.ending() == FindingEnding.DISMISSED ? "dismissed" : "withdrawn";
    }
}
