package shanyu.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.inspection.risk.RiskFact;
import shanyu.inspection.risk.RiskFacts;
import shanyu.server.HouseClock;

/** What complaints say of an institution's risk: only those that were looked into and found to be right. */
@Component
class ComplaintRiskFacts implements RiskFacts {
    private final ComplaintStore store;

    ComplaintRiskFacts(ComplaintStore store) {
        this.store = store;
    }

    @Override
    public List<RiskFact> of(LocalDate from, LocalDate to) {
        return store.upheld(startOf(from), startOf(to.plusDays(1))).stream()
                .map(upheld -> new RiskFact(
                        upheld.institution(), RiskFact.Kind.COMPLAINT_UPHELD, upheld.day(), "complaint:" + upheld.id()))
                .toList();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(HouseClock.ZONE).toInstant();
    }
}
