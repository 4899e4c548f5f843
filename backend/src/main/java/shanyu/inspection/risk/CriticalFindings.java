package shanyu.inspection.risk;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shanyu.inspection.visit.Finding;
import shanyu.inspection.visit.FindingClosed;
import shanyu.inspection.visit.FindingRecorded;
import shanyu.norms.ChecklistItem.Severity;

/** A critical finding does not wait for the month: the class follows when it is recorded, and again when it ends. */
@Component
class CriticalFindings {
    private final RiskScores scores;

    CriticalFindings(RiskScores scores) {
        this.scores = scores;
    }

    @EventListener
    void on(FindingRecorded recorded) {
        changed(recorded.finding());
    }

    @EventListener
    void on(FindingClosed closed) {
        changed(closed.finding());
    }

    private void changed(Finding finding) {
        if (finding.severity() == Severity.CRITICAL) scores.again(finding.institution(), Cause.CRITICAL);
    }
}
