package shanyu.inspection.risk;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.casework.Deadline.Unit;
import shanyu.casework.MatterKind;
import shanyu.casework.MatterOrder;
import shanyu.casework.MatterState.Ending;
import shanyu.casework.Matters;
import shanyu.casework.Subject;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.registry.Institution;

/** The duties of risk classes, as matters of the district office: nothing asked for waits silently. */
@Component
class RiskMatters {
    /** A second person looks at a class set by hand, or at a formula. */
    static final MatterKind CONFIRM = new MatterKind("inspection.risk-confirm", false);

    /** A correction asked for by an institution is decided. */
    static final MatterKind CORRECTION = new MatterKind("inspection.risk-correction", false);

    static final String OVERRIDE = "risk-override";
    static final String FORMULA = "risk-formula";
    static final String CORRECTED = "risk-correction";

    private final Matters matters;
    private final Agencies agencies;

    RiskMatters(Matters matters, Agencies agencies) {
        this.matters = matters;
        this.agencies = agencies;
    }

    void confirmOverride(UUID id, Institution about, String to, String reason, int days, UUID by) {
        open(
                CONFIRM,
                new Subject(OVERRIDE, id, about.name(), about.district(), about.town(), about.id()),
                Map.of("class", to, "reason", reason),
                days,
                by);
    }

    void confirmFormula(RiskFormula formula, String district, int days, UUID by) {
        open(
                CONFIRM,
                new Subject(FORMULA, formula.id(), "v" + formula.n(), district, null, null),
                Map.of("from", formula.from().toString(), "reason", formula.reason()),
                days,
                by);
    }

    void decide(UUID id, Institution about, String reference, String request, int days, UUID by) {
        open(
                CORRECTION,
                new Subject(CORRECTED, id, about.name(), about.district(), about.town(), about.id()),
                Map.of("reference", reference, "reason", request),
                days,
                by);
    }

    void done(String kind, UUID id, MatterKind duty, @Nullable UUID by) {
        matters.settle(kind, id, duty.name(), Ending.DONE, by);
    }

    private void open(MatterKind kind, Subject subject, Map<String, Object> facts, int days, UUID by) {
        var office = agencies.ofDistrict(Agency.Kind.DISTRICT_OFFICE, subject.district())
                .orElseThrow(() -> new IllegalStateException("no district office in " + subject.district()));
        matters.open(new MatterOrder(kind, subject, office.id(), null, facts, days, Unit.WORKING_DAYS, by, Set.of()));
    }
}
