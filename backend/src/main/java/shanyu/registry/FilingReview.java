package shanyu.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import shanyu.norms.FilingPaper;
import shanyu.norms.FilingRoute.Need;
import shanyu.norms.Judgement.Complies;
import shanyu.norms.NormsInForce;
import shanyu.norms.ProviderType;
import shanyu.registry.rules.ClassSize;
import shanyu.registry.rules.HomeSize;
import shanyu.registry.rules.LeaseTerm;
import shanyu.registry.rules.PaperStanding;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;
import shanyu.shared.Refusal.Fault;

/**
 * Looks a filing through: whether the papers its route asks for are there (registration and filing measures art. 8), and
 * what the rules say of its contents. What the rules say is shown to the town and the authority; only a missing paper
 * keeps a filing from being handed in.
 */
@Component
class FilingReview {
    private static final ClassSize CLASS_SIZE = new ClassSize();
    private static final HomeSize HOME_SIZE = new HomeSize();
    private static final LeaseTerm LEASE = new LeaseTerm();
    private static final PaperStanding STANDING = new PaperStanding();

    /** A paper of the route with whether this provider needs it. */
    record Wanted(FilingPaper paper, Need need) {}

    /** The papers of the provider's route, in the order of the article. */
    List<Wanted> papers(Particulars filed, NormsInForce norms) {
        return norms.filingRoutes()
                .map(edition -> edition.content())
                .map(routes -> routes.papers().stream()
                        .map(paper -> new Wanted(
                                paper, routes.of(filed.traits().type()).needs(paper, filed.traits())))
                        .toList())
                .orElse(List.of());
    }

    /** Done when every required paper is there; otherwise each that is missing. */
    Outcome<Particulars> complete(Particulars filed, List<AttachedPaper> attached, NormsInForce norms) {
        List<Fault> missing = papers(filed, norms).stream()
                .filter(wanted -> wanted.need() == Need.REQUIRED)
                .map(wanted -> wanted.paper().id())
                .filter(kind ->
                        attached.stream().noneMatch(paper -> paper.kind().equals(kind)))
                .map(kind -> new Fault("papers." + kind, null, "paper-missing"))
                .toList();
        if (missing.isEmpty()) return Outcome.done(filed);
        return new Refusal(
                        Refusal.Kind.RULE,
                        "filing-incomplete",
                        Map.of("source", "registration-filing-measures#8"),
                        missing)
                .asOutcome();
    }

    List<Judged> judge(Particulars filed, List<AttachedPaper> attached, NormsInForce norms) {
        var judged = new ArrayList<Judged>();
        if (filed.traits().type() == ProviderType.HOME) {
            judged.add(new Judged("home-size", HOME_SIZE.judge(filed.places(), norms)));
        } else {
            filed.classes().forEach(classes -> judged.add(new Judged("class-size", CLASS_SIZE.judge(classes, norms))));
        }
        judged.add(new Judged("lease-term", LEASE.judge(filed.premises(), norms)));
        attached.forEach(paper -> {
            var judgement = STANDING.judge(
                    new PaperStanding.Handed(paper.kind(), paper.validFrom(), paper.validUntil()), norms);
            if (!(judgement instanceof Complies)) judged.add(new Judged("paper-standing", judgement));
        });
        return judged;
    }

    /** Whether the corpus knows a paper by this id on the day of the norms. */
    boolean knows(String kind, NormsInForce norms) {
        return norms.filingRoutes()
                .flatMap(edition -> edition.content().paper(kind))
                .isPresent();
    }
}
