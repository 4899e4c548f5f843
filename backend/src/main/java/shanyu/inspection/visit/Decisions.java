package shanyu.inspection.visit;

import static shanyu.inspection.visit.VisitMatters.DECISION;
import static shanyu.inspection.visit.VisitMatters.FINDING;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.casework.MatterState.Ending;
import shanyu.casework.Matters;
import shanyu.identity.Actor;
import shanyu.inspection.visit.Finding.Decision;
import shanyu.inspection.visit.FindingMatters.About;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Where the law is silent a person of the lead department decides, with a reason, and never one of those who found it. */
@Component
@Transactional
public class Decisions {
    private final FindingStore store;
    private final Findings findings;
    private final FindingMatters opened;
    private final Aftermath aftermath;
    private final SheetStore sheets;
    private final Visits visits;
    private final Matters matters;
    private final Norms norms;
    private final HouseClock clock;

    Decisions(
            FindingStore store,
            Findings findings,
            FindingMatters opened,
            Aftermath aftermath,
            SheetStore sheets,
            Visits visits,
            Matters matters,
            Norms norms,
            HouseClock clock) {
        this.store = store;
        this.findings = findings;
        this.opened = opened;
        this.aftermath = aftermath;
        this.sheets = sheets;
        this.visits = visits;
        this.matters = matters;
        this.norms = norms;
        this.clock = clock;
    }

    /**
     * Decides what follows from a finding; the visit's verdict follows.
     *
     * @param days calendar days for {@link Decision#DEADLINE}, otherwise 0
     */
    public Outcome<Finding> decide(UUID id, int version, Decision decision, int days, String reason, Actor by) {
        var found = store.find(id).orElse(null);
        if (found == null) return Refusal.missing().asOutcome();
        if (found.version() != version) return Versions.stale(found.version()).asOutcome();
        if (!found.awaitsDecision())
            return Refusal.state("finding-not-awaiting-decision", found.isOpen() ? "open" : "ended")
                    .asOutcome();
        var visit = visits.find(found.visit()).orElseThrow();
        if (visit.isOnTeam(by.accountId()))
            return Refusal.of(Refusal.Kind.RULE, "second-person-needed").asOutcome();
        if (decision == Decision.DEADLINE && days < 1)
            return Refusal.field("days", String.valueOf(days), "too-small").asOutcome();
        int within = decision == Decision.DEADLINE ? days : 0;
        matters.settle(FINDING, id, DECISION.name(), Ending.DONE, by.accountId());
        var due = decision == Decision.DISMISS
                ? clock.instant()
                : opened.rectification(
                                about(found, visit),
                                within,
                                Set.of(by.accountId()),
                                Map.of("decision", decision.name(), "decisionReason", reason),
                                by.accountId())
                        .deadline()
                        .at();
        if (!store.decide(found, decision, reason, within, due, by.accountId(), clock.instant()))
            return Versions.stale(found.version() + 1).asOutcome();
        if (decision == Decision.DISMISS) {
            findings.end(store.find(id).orElseThrow(), FindingEnding.DISMISSED, by.accountId());
        }
        renew(visit);
        return Outcome.done(store.find(id).orElseThrow());
    }

    private About about(Finding found, Visit visit) {
        var item = norms.asOf(visit.dayOrElse(clock.today()))
                .checklist()
                .orElseThrow()
                .content()
                .get(found.item());
        return new About(
                found.id(), visit, visits.institution(visit), item, found.judgement(), found.note(), found.photos());
    }

    private void renew(Visit visit) {
        var checklist = norms.asOf(visit.dayOrElse(clock.today()))
                .checklist()
                .orElseThrow()
                .content();
        sheets.editions(visit.id()).stream()
                .filter(edition -> edition.sealed() != null)
                .reduce((earlier, later) -> later)
                .ifPresent(edition ->
                        sheets.renewVerdict(visit.id(), edition.edition(), aftermath.verdict(visit, checklist)));
    }
}
