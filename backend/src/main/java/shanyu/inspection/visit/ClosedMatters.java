package shanyu.inspection.visit;

import static shanyu.inspection.visit.VisitMatters.LEAD;
import static shanyu.inspection.visit.VisitMatters.RECTIFICATION;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shanyu.casework.MatterEvent.MatterClosed;
import shanyu.casework.MatterState.Closed;
import shanyu.casework.MatterState.Ending;

/** Hears when a second person has verified what was put right, and closes the finding with it. */
@Component
class ClosedMatters {
    private final Findings findings;
    private final LeadStore leads;

    ClosedMatters(Findings findings, LeadStore leads) {
        this.findings = findings;
        this.leads = leads;
    }

    @EventListener
    void on(MatterClosed closed) {
        var matter = closed.matter();
        if (!(matter.state() instanceof Closed(var at, var ending, var by)) || ending != Ending.VERIFIED) return;
        if (matter.kind().equals(RECTIFICATION.name())) {
            findings.find(matter.subject().id())
                    .filter(Finding::isOpen)
                    .ifPresent(found -> findings.end(found, FindingEnding.RECTIFIED, by));
        }
        if (matter.kind().equals(LEAD.name())) leads.end(matter.subject().id(), "taken-up", at);
    }
}
