package shanyu.inspection.visit;

import java.util.Optional;
import org.springframework.stereotype.Component;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;

/** Finds the office a department's letter stands for. */
@Component
class Offices {
    private final Agencies agencies;

    Offices(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The department of the visit's district; the town where the letter stands for towns; else the district office. */
    Agency of(String letter, Visit visit) {
        return agencies.department(visit.district(), letter)
                .or(() -> letter.equals("J") ? agencies.ofTown(visit.town()) : Optional.empty())
                .orElseGet(() -> district(visit));
    }

    Agency district(Visit visit) {
        return agencies.ofDistrict(Agency.Kind.DISTRICT_OFFICE, visit.district())
                .orElseThrow(() -> new IllegalStateException("no district office in " + visit.district()));
    }
}
