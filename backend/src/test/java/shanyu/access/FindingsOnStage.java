package shanyu.access;

import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.inspection.visit.Findings;

/** What the visit to the institution of each place found. */
@Component
@Lazy
class FindingsOnStage implements OnStage {
    private final VisitsOnStage visits;
    private final Findings findings;

    FindingsOnStage(VisitsOnStage visits, Findings findings) {
        this.visits = visits;
        this.findings = findings;
    }

    @Override
    public String kind() {
        return "finding";
    }

    @Override
    public String at(Place place) {
        return findings.ofVisit(UUID.fromString(visits.at(place)))
                .getFirst()
                .id()
                .toString();
    }
}
