package shanyu.inspection.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.identity.access.Permissions;
import shanyu.inspection.risk.RiskView.Past;
import shanyu.inspection.risk.RiskView.PutRight;
import shanyu.inspection.risk.RiskView.Title;
import shanyu.norms.Norms;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.registry.RiskClasses;
import shanyu.server.HouseClock;

/** The page of one institution's risk class. */
@Component
@Transactional(readOnly = true)
public class RiskViews {
    private static final int HISTORY = 36;

    private final Institutions institutions;
    private final RiskClassTable classes;
    private final RiskScoreStore scores;
    private final RiskFormulaStore formulas;
    private final KnownFactStore facts;
    private final RiskOverrideStore overrides;
    private final RiskCorrections corrections;
    private final Permissions permissions;
    private final Norms norms;
    private final HouseClock clock;

    RiskViews(
            Institutions institutions,
            RiskClassTable classes,
            RiskScoreStore scores,
            RiskFormulaStore formulas,
            KnownFactStore facts,
            RiskOverrideStore overrides,
            RiskCorrections corrections,
            Permissions permissions,
            Norms norms,
            HouseClock clock) {
        this.institutions = institutions;
        this.classes = classes;
        this.scores = scores;
        this.formulas = formulas;
        this.facts = facts;
        this.overrides = overrides;
        this.corrections = corrections;
        this.permissions = permissions;
        this.norms = norms;
        this.clock = clock;
    }

    public Optional<RiskView> find(UUID id, Actor actor) {
        return institutions.find(id).map(institution -> view(institution, actor));
    }

    private RiskView view(Institution of, Actor actor) {
        var today = clock.today();
        var history = scores.history(of.id(), HISTORY);
        var held = classes.held(of.id(), today).orElse(null);
        var known = facts.of(of, today);
        var formula = formulas.inForce(of.district(), today);
        var live = RiskScoring.score(formula.weights(), known, today);
        var score = history.stream().findFirst().orElseGet(() -> KeptScore.unkept(today, formula, live));
        var better = RiskScoring.score(formula.weights(), known.putRight(today), today);
        var set = overrides.of(of.id());
        var asked = corrections.of(of.id());
        return new RiskView(
                of.id(),
                of.name(),
                of.district(),
                of.town(),
                held == null ? RiskClasses.UNCLASSED : held.riskClass(),
                held == null ? "unclassed" : held.override() == null ? "formula" : "override",
                held == null ? null : held.since(),
                score,
                scored(of.district(), score, formula),
                titles(score),
                new PutRight(better.points(), better.riskClass()),
                betterOn(formula.weights(), known, live, today),
                history.stream()
                        .map(past -> new Past(
                                past.day(),
                                past.formula(),
                                past.points(),
                                past.riskClass(),
                                String.valueOf(past.cause())))
                        .toList(),
                set,
                asked,
                verbs(of, actor, set, asked));
    }

    private RiskFormula scored(String district, KeptScore score, RiskFormula now) {
        return formulas.of(district).stream()
                .filter(each -> each.n() == score.formula())
                .findFirst()
                .orElse(now);
    }

    /** Day by day until everything that fades has faded. */
    private static @Nullable LocalDate betterOn(RiskWeights weights, KnownFacts known, Score live, LocalDate today) {
        for (int days = 1; days <= weights.fadeDays() && live.riskClass().compareTo("A") > 0; days++) {
            var day = today.plusDays(days);
            if (RiskScoring.score(weights, known, day).riskClass().compareTo(live.riskClass()) < 0) return day;
        }
        return null;
    }

    private List<Title> titles(KeptScore score) {
        var inForce = norms.asOf(score.day());
        var checklist = inForce.checklist();
        var routes = inForce.filingRoutes();
        var titles = new ArrayList<Title>();
        score.lines().stream().map(ScoreLine::about).distinct().forEach(about -> {
            checklist
                    .flatMap(list -> list.content().find(about))
                    .ifPresent(item -> titles.add(new Title(about, item.title(), item.titleEn())));
            routes.flatMap(list -> list.content().paper(about))
                    .ifPresent(paper -> titles.add(new Title(about, paper.title(), paper.titleEn())));
        });
        return titles;
    }

    private List<String> verbs(Institution of, Actor actor, List<RiskOverride> set, List<RiskCorrection> asked) {
        var verbs = new ArrayList<String>();
        var thing = of.belonging();
        var waiting =
                set.stream().filter(each -> each.state().equals("proposed")).findFirst();
        if (permissions.allows(actor, RiskActions.CONTEST, thing)) verbs.add("contest");
        if (waiting.isEmpty() && permissions.allows(actor, RiskActions.OVERRIDE, thing)) verbs.add("override");
        if (waiting.filter(each -> !each.proposedBy().equals(actor.account())).isPresent()
                && permissions.allows(actor, RiskActions.CONFIRM, thing)) verbs.add("confirm");
        if (asked.stream().anyMatch(each -> each.decidedAt() == null)
                && permissions.allows(actor, RiskActions.DECIDE, thing)) verbs.add("decide");
        return verbs;
    }
}
