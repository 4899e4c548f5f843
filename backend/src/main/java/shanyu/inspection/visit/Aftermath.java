package shanyu.inspection.visit;

import static shanyu.inspection.visit.VisitMatters.LEAD;
import static shanyu.inspection.visit.VisitMatters.LEAD_SENT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.casework.MatterState.Ending;
import shanyu.casework.Matters;
import shanyu.inspection.visit.Consequence.SendLead;
import shanyu.inspection.visit.FindingMatters.About;
import shanyu.norms.Checklist;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;

/**
 * What follows when results are submitted: each failed item becomes a finding or a lead; in a correction those that are
 * already there stay, new ones are added and what is no longer said is withdrawn. Judged by the norms of the day of the
 * visit, whenever it is corrected.
 */
@Component
class Aftermath {
    private final Findings findings;
    private final FindingStore found;
    private final LeadStore leads;
    private final FindingMatters opened;
    private final Offices offices;
    private final Visits visits;
    private final Matters matters;
    private final Norms norms;
    private final HouseClock clock;

    Aftermath(
            Findings findings,
            FindingStore found,
            LeadStore leads,
            FindingMatters opened,
            Offices offices,
            Visits visits,
            Matters matters,
            Norms norms,
            HouseClock clock) {
        this.findings = findings;
        this.found = found;
        this.leads = leads;
        this.opened = opened;
        this.offices = offices;
        this.visits = visits;
        this.matters = matters;
        this.norms = norms;
        this.clock = clock;
    }

    Verdict of(Visit visit, List<SheetItem> sheet, UUID by) {
        var inForce = norms.asOf(visit.dayOrElse(clock.today()));
        var checklist = inForce.checklist().orElseThrow().content();
        var institution = visits.institution(visit);
        withdraw(visit, sheet, by);
        Map<String, Finding> known = new HashMap<>();
        found.ofVisit(visit.id()).stream()
                .filter(each -> each.ending() != FindingEnding.WITHDRAWN)
                .forEach(each -> known.put(each.item(), each));
        var sent = leads.ofVisit(visit.id()).stream()
                .filter(lead -> !"withdrawn".equals(lead.ending()))
                .map(Lead::item)
                .toList();
        sheet.stream().filter(SheetItem::isFailed).forEach(failed -> {
            var item = checklist.get(failed.item());
            var consequence = Consequence.of(item, visit.departments(), inForce);
            var old = known.get(item.id());
            var about = new About(
                    old == null ? UUID.randomUUID() : old.id(),
                    visit,
                    institution,
                    item,
                    consequence.judgement(),
                    failed.note(),
                    failed.photos());
            if (old != null) findings.restate(old, about, failed, by);
            else if (!(consequence instanceof SendLead)) findings.record(about, consequence, failed, by);
            else if (!sent.contains(item.id())) send(about, by);
        });
        return verdict(visit, checklist);
    }

    /** The verdict on a visit as its findings stand. */
    Verdict verdict(Visit visit, Checklist checklist) {
        int open = (int) leads.ofVisit(visit.id()).stream()
                .filter(lead -> !"withdrawn".equals(lead.ending()))
                .count();
        return Verdict.on(found.ofVisit(visit.id()), open, checklist);
    }

    private void send(About about, UUID by) {
        var office = offices.of(about.item().lead().code(), about.visit());
        leads.add(new Lead(
                about.id(),
                about.visit().id(),
                about.institution().id(),
                about.item().id(),
                about.item().lead().code(),
                office.id(),
                about.note(),
                about.photos(),
                clock.instant(),
                null));
        opened.lead(about, office, by);
    }

    private void withdraw(Visit visit, List<SheetItem> sheet, UUID by) {
        Map<String, SheetItem> failed = new HashMap<>();
        sheet.stream().filter(SheetItem::isFailed).forEach(item -> failed.put(item.item(), item));
        for (var each : found.ofVisit(visit.id())) {
            if (each.ending() != FindingEnding.WITHDRAWN && isTakenBack(each, failed.get(each.item()))) {
                findings.end(each, FindingEnding.WITHDRAWN, by);
            }
        }
        for (var lead : leads.ofVisit(visit.id())) {
            if (!failed.containsKey(lead.item()) && !"withdrawn".equals(lead.ending())) {
                leads.end(lead.id(), "withdrawn", clock.instant());
                matters.settle(LEAD_SENT, lead.id(), LEAD.name(), Ending.LAPSED, by);
            }
        }
    }

    /** No longer failed, or said to be put right on the spot when it was not. */
    private static boolean isTakenBack(Finding each, @Nullable SheetItem failed) {
        return failed == null || (each.ending() == FindingEnding.ON_THE_SPOT && !failed.fixed());
    }
}
