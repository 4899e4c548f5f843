package shanyu.inspection.visit;

import static shanyu.inspection.visit.VisitMatters.PUBLICATION;
import static shanyu.inspection.visit.VisitMatters.VISIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.casework.MatterState.Ending;
import shanyu.casework.Matters;
import shanyu.inspection.visit.PublicVisit.Correction;
import shanyu.inspection.visit.PublicVisit.PublicFinding;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Submitted visits as facts for the public, and that they were published (food-inspection-rule#39: 20 working days). */
@Component
@Transactional
public class PublicVisits {
    private final VisitStore visits;
    private final SheetStore sheets;
    private final VisitForms forms;
    private final FindingStore findings;
    private final FindingLists rows;
    private final Matters matters;
    private final HouseClock clock;

    PublicVisits(
            VisitStore visits,
            SheetStore sheets,
            VisitForms forms,
            FindingStore findings,
            FindingLists rows,
            Matters matters,
            HouseClock clock) {
        this.visits = visits;
        this.sheets = sheets;
        this.forms = forms;
        this.findings = findings;
        this.rows = rows;
        this.matters = matters;
        this.clock = clock;
    }

    /** The results that hold; empty while there are none. */
    public Optional<PublicVisit> find(UUID id) {
        return visits.find(id).filter(visit -> visit.submittedAt() != null).map(this::facts);
    }

    /** All submitted visits to an institution, newest first. */
    public List<PublicVisit> ofInstitution(UUID institution) {
        return visits.ofInstitution(institution).reversed().stream()
                .filter(visit -> visit.submittedAt() != null)
                .map(this::facts)
                .toList();
    }

    /**
     * The public has been shown an edition: the duty to publish it is done.
     *
     * @param by account of whoever published, null when the house did
     */
    public Outcome<PublicVisit> published(UUID id, int edition, @Nullable UUID by) {
        var now = find(id);
        if (now.isEmpty()) return Refusal.missing().asOutcome();
        if (now.get().edition() != edition)
            return Refusal.of(Refusal.Kind.STATE, "edition-replaced").asOutcome();
        sheets.published(id, edition, clock.instant());
        matters.settle(VISIT, id, PUBLICATION.name(), Ending.DONE, by);
        return Outcome.done(find(id).orElseThrow());
    }

    private PublicVisit facts(Visit visit) {
        var submitted = sheets.editions(visit.id()).stream()
                .filter(edition -> edition.sealed() != null)
                .toList();
        var holds = submitted.getLast();
        var verdict = Objects.requireNonNull(holds.sealed()).verdict();
        var items = sheets.items(visit.id(), holds.edition());
        var corrections = new ArrayList<Correction>();
        for (var edition : submitted.subList(1, submitted.size())) {
            var sealed = Objects.requireNonNull(edition.sealed());
            corrections.add(new Correction(edition.edition(), sealed.at(), edition.reason()));
        }
        return new PublicVisit(
                visit.id(),
                visit.institution(),
                visit.errand().text(),
                visit.errand() instanceof Errand.Plan,
                visit.round(),
                visit.dayOrElse(clock.today()),
                Objects.requireNonNull(visit.submittedAt()),
                holds.edition(),
                verdict.outcome(),
                verdict.fails(),
                (int) items.stream()
                        .filter(item -> item.isAnswered() && item.result() != ItemResult.NOT_APPLICABLE)
                        .count(),
                (int) items.stream()
                        .filter(item -> item.result() == ItemResult.NOT_CHECKED)
                        .count(),
                forms.of(visit.id()).filter(VisitForm::isShort).isPresent(),
                findings(visit),
                corrections,
                holds.publishedAt());
    }

    private List<PublicFinding> findings(Visit visit) {
        var standing = findings.ofVisit(visit.id()).stream()
                .filter(Finding::isStanding)
                .map(Finding::id)
                .toList();
        return rows.rows(standing).stream().map(PublicVisits::facts).toList();
    }

    private static PublicFinding facts(FindingRow row) {
        return new PublicFinding(
                row.id(),
                row.item(),
                row.title(),
                row.titleEn(),
                row.severity(),
                row.judgement().basis(),
                row.breach(),
                row.state(),
                LocalDate.ofInstant(row.dueAt(), HouseClock.ZONE),
                row.endedAt() == null ? null : LocalDate.ofInstant(row.endedAt(), HouseClock.ZONE));
    }
}
