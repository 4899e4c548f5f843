package shanyu.inspection.risk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Whereabouts;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.server.http.Ids;

/** What classes set by hand belong to: their institution. */
@Component
class RiskOverrideWhereabouts implements Whereabouts {
    private final RiskOverrides overrides;
    private final Institutions institutions;

    RiskOverrideWhereabouts(RiskOverrides overrides, Institutions institutions) {
        this.overrides = overrides;
        this.institutions = institutions;
    }

    @Override
    public String kind() {
        return "risk-override";
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id)
                .flatMap(overrides::find)
                .flatMap(override -> institutions.find(override.institution()))
                .map(Institution::belonging);
    }
}
