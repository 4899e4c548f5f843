package shanyu.inspection.risk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Whereabouts;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.server.http.Ids;

/** What corrections asked for belong to: the institution that asked. */
@Component
class RiskCorrectionWhereabouts implements Whereabouts {
    private final RiskCorrections corrections;
    private final Institutions institutions;

    RiskCorrectionWhereabouts(RiskCorrections corrections, Institutions institutions) {
        this.corrections = corrections;
        this.institutions = institutions;
    }

    @Override
    public String kind() {
        return "risk-correction";
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id)
                .flatMap(corrections::find)
                .flatMap(correction -> institutions.find(correction.institution()))
                .map(Institution::belonging);
    }
}
