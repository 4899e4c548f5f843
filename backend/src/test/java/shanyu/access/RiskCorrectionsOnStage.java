package shanyu.access;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.identity.Actors;
import shanyu.inspection.risk.RiskCorrections;

/** What the institution of each place asks to have corrected: the finding of its visit. */
@Component
@Lazy
class RiskCorrectionsOnStage implements OnStage {
    private final InstitutionsOnStage institutions;
    private final FindingsOnStage findings;
    private final RiskCorrections corrections;
    private final Actors actors;
    private final Map<Place, String> made = new ConcurrentHashMap<>();

    RiskCorrectionsOnStage(
            InstitutionsOnStage institutions, FindingsOnStage findings, RiskCorrections corrections, Actors actors) {
        this.institutions = institutions;
        this.findings = findings;
        this.corrections = corrections;
        this.actors = actors;
    }

    @Override
    public String kind() {
        return "risk-correction";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(place, here -> {
            var office = actors.named(here == Place.OTHER_DISTRICT ? "district-2" : "district")
                    .orElseThrow();
            return corrections
                    .ask(UUID.fromString(institutions.at(here)), "finding:" + findings.at(here), "试验更正", office)
                    .orThrow()
                    .id()
                    .toString();
        });
    }
}
