package shanyu.inspection.visit;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.norms.ChecklistItem.Severity;

/**
 * An open critical finding raises the institution to risk class D until it is closed: the effect of that severity in the
 * checklist (product default).
 */
@Component
class OpenCriticals {
    private static final String RAISED = "open-critical-finding";

    private final FindingStore findings;
    private final RiskClassTable classes;

    OpenCriticals(FindingStore findings, RiskClassTable classes) {
        this.findings = findings;
        this.classes = classes;
    }

    /** Looks at the institution again after a finding was recorded or ended. */
    void changed(UUID institution, LocalDate today) {
        boolean critical = findings.open(institution).stream().anyMatch(found -> found.severity() == Severity.CRITICAL);
        boolean raised =
                classes.reason(institution, today).filter(RAISED::equals).isPresent();
        if (critical && !raised) classes.raise(institution, "D", RAISED, today);
        if (!critical && raised) classes.restore(institution, today);
    }
}
