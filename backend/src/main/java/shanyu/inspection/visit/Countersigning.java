package shanyu.inspection.visit;

import static shanyu.inspection.visit.VisitMatters.COUNTERSIGN;
import static shanyu.inspection.visit.VisitMatters.VISIT;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.casework.Deadline.Unit;
import shanyu.casework.MatterOrder;
import shanyu.casework.MatterState.Ending;
import shanyu.casework.Matters;
import shanyu.casework.Subject;
import shanyu.identity.Actor;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;

/**
 * The institution's duty to sign what was found from afar, or to say why it does not: nobody of it stands beside the
 * inspectors' phone, so it signs with its own account. Begins when the whole team has signed.
 */
@Component
class Countersigning {
    static final String WITHIN = "remote-countersign-within";

    private final Visits visits;
    private final Matters matters;
    private final Norms norms;
    private final HouseClock clock;

    Countersigning(Visits visits, Matters matters, Norms norms, HouseClock clock) {
        this.visits = visits;
        this.matters = matters;
        this.norms = norms;
        this.clock = clock;
    }

    /** Whether somebody acts for the institution itself. */
    static boolean isOwn(Visit visit, Actor by) {
        return visit.institution().equals(by.agency());
    }

    /** The team has signed these results: the institution is asked, once. */
    void due(Visit visit, int edition) {
        boolean asked = matters.openAbout(VISIT, visit.id()).stream()
                .anyMatch(matter -> matter.kind().equals(COUNTERSIGN.name()));
        if (asked) return;
        var limit = norms.asOf(clock.today()).integer(WITHIN).orElseThrow();
        var institution = visits.institution(visit);
        matters.open(new MatterOrder(
                COUNTERSIGN,
                new Subject(VISIT, visit.id(), institution.name(), visit.district(), visit.town(), institution.id()),
                institution.id(),
                null,
                Map.of(
                        "errand", visit.errand().text(),
                        "edition", edition,
                        "within", limit.basis().source(),
                        "withinStatus", limit.basis().status().word()),
                limit.value(),
                Unit.WORKING_DAYS,
                null,
                Set.of()));
    }

    /** It signed or said why not; {@code LAPSED} when the team noted it instead, or the results went in as they were signed before. */
    void over(Visit visit, Ending ending, @Nullable UUID by) {
        matters.settle(VISIT, visit.id(), COUNTERSIGN.name(), ending, by);
    }
}
