package shanyu.access;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.identity.Actors;
import shanyu.identity.Agencies;
import shanyu.inspection.enforcement.JointCases;
import shanyu.inspection.enforcement.Proceedings;
import shanyu.inspection.enforcement.Proposal;
import shanyu.inspection.enforcement.Proposals;

/** A joint case on the finding of each place, its party told of a proposal by the fire brigade. */
@Component
@Lazy
class CasesOnStage implements OnStage {
    private final FindingsOnStage findings;
    private final JointCases cases;
    private final Proceedings proceedings;
    private final Actors actors;
    private final Agencies agencies;
    private final Map<Place, String> made = new ConcurrentHashMap<>();

    CasesOnStage(
            FindingsOnStage findings, JointCases cases, Proceedings proceedings, Actors actors, Agencies agencies) {
        this.findings = findings;
        this.cases = cases;
        this.proceedings = proceedings;
        this.actors = actors;
        this.agencies = agencies;
    }

    @Override
    public String kind() {
        return "joint-case";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(place, here -> make(here).toString());
    }

    private UUID make(Place place) {
        boolean far = place == Place.OTHER_DISTRICT;
        var office = actors.named(far ? "district-2" : "district").orElseThrow();
        var fire = agencies.department(place.district(), "F").orElseThrow();
        var officer = far ? office : actors.named("fire").orElseThrow();
        var ground = new JointCases.Ground(null, null, UUID.fromString(findings.at(place)), null);
        var of = cases.open(ground, "试验案件", "试验立案", office).orThrow();
        of = cases.investigate(of.id(), of.version(), fire.id(), office).orThrow();
        var asked = new Proposals.Asked(Proposal.Kind.PENALTY, "PEN-FIRE-60", 0, 1_000_000L, null, false, "试验处理意见");
        of = proceedings.propose(of.id(), of.version(), asked, officer).orThrow();
        return proceedings.notifyParty(of.id(), of.version(), officer).orThrow().id();
    }
}
