package shanyu.inspection.enforcement;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.inspection.visit.Finding;
import shanyu.inspection.visit.Findings;
import shanyu.norms.Anchor;
import shanyu.norms.Basis;
import shanyu.norms.Judgement;
import shanyu.norms.NormStatus;
import shanyu.norms.Norms;
import shanyu.norms.Penalty;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Makes proposals: only a binding article founds a penalty, and the sum lies in the law's range. Where the finding rests on
 * a recommended standard or a default of ours, the proposer must name a binding article of the corpus.
 */
@Component
public class Proposals {
    private final PenaltyLadders ladders;
    private final BindingArticles articles;
    private final CaseFactReader facts;
    private final Findings findings;
    private final Norms norms;
    private final HouseClock clock;

    Proposals(
            PenaltyLadders ladders,
            BindingArticles articles,
            CaseFactReader facts,
            Findings findings,
            Norms norms,
            HouseClock clock) {
        this.ladders = ladders;
        this.articles = articles;
        this.facts = facts;
        this.findings = findings;
        this.norms = norms;
        this.clock = clock;
    }

    /**
     * What somebody proposes.
     *
     * @param breached anchor of the article broken; null to take the finding's own, where that binds
     * @param step number of the ladder's step, from 0
     * @param amountFen fen; null where no fine belongs to the step
     * @param harmless with FIRST_MINOR: a person says it was minor and did no harm
     */
    public record Asked(
            Proposal.Kind kind,
            @Nullable String penalty,
            @Nullable Integer step,
            @Nullable Long amountFen,
            @Nullable String breached,
            boolean harmless,
            String reason) {}

    Outcome<Proposal> made(JointCase of, Asked asked, Actor by) {
        return switch (asked.kind()) {
            case PENALTY -> penalty(of, asked, by);
            case FIRST_MINOR -> firstMinor(of, asked, by);
            case NOT_ESTABLISHED -> Outcome.done(none(asked, null, by));
        };
    }

    private Outcome<Proposal> penalty(JointCase of, Asked asked, Actor by) {
        var ladder = asked.penalty() == null ? Optional.<Penalty>empty() : ladders.find(asked.penalty());
        if (ladder.isEmpty())
            return Refusal.field("penalty", asked.penalty(), "no-such-penalty").asOutcome();
        var penalty = ladder.get();
        Integer number = asked.step();
        if (number == null || number < 0 || number >= penalty.steps().size())
            return Refusal.field("step", String.valueOf(number), "no-such-step").asOutcome();
        int at = number;
        var founds = ladders.basis(penalty);
        if (founds.isEmpty())
            return Refusal.field("penalty", penalty.id(), "penalty-not-binding").asOutcome();
        var step = penalty.steps().get(at);
        if (!step.allows(asked.amountFen()))
            return Refusal.field(
                            "amountFen",
                            asked.amountFen() == null ? null : asked.amountFen().toString(),
                            "outside-the-range")
                    .asOutcome();
        return breached(of, asked.breached())
                .map(breached -> new Proposal(
                        Proposal.Kind.PENALTY,
                        penalty.id(),
                        at,
                        step.says(),
                        breached,
                        founds.get(),
                        step.minFen(),
                        step.maxFen(),
                        asked.amountFen(),
                        step.stops(),
                        PenaltyLadders.why(penalty, at),
                        asked.reason(),
                        by.accountId(),
                        clock.instant()));
    }

    /** The article broken: as named, or the finding's own; it must bind. */
    private Outcome<Basis> breached(JointCase of, @Nullable String named) {
        if (named != null)
            return articles.find(named)
                    .map(Outcome::done)
                    .orElseGet(() -> Refusal.field("breached", named, "article-not-binding")
                            .asOutcome());
        return own(of).map(Outcome::done)
                .orElseGet(() -> Refusal.field("breached", null, "binding-article-needed")
                        .asOutcome());
    }

    /** The finding's article, where the law as it was found makes a breach of it. */
    Optional<Basis> own(JointCase of) {
        return Optional.ofNullable(of.finding())
                .flatMap(findings::find)
                .map(Finding::judgement)
                .filter(judgement -> judgement instanceof Judgement.Breaches)
                .map(Judgement::basis);
    }

    private Outcome<Proposal> firstMinor(JointCase of, Asked asked, Actor by) {
        var against = FirstMinor.against(facts.of(of));
        if (against.isPresent())
            return Refusal.of(Refusal.Kind.RULE, "not-first-minor", Map.of("why", against.get()))
                    .asOutcome();
        if (!asked.harmless())
            return Refusal.field("harmless", "false", "missing").asOutcome();
        var basis = norms.asOf(clock.today()).basis(Anchor.of(FirstMinor.ARTICLE), NormStatus.FOUND);
        return Outcome.done(none(asked, basis, by));
    }

    private Proposal none(Asked asked, @Nullable Basis basis, Actor by) {
        return new Proposal(
                asked.kind(),
                null,
                null,
                null,
                null,
                basis,
                null,
                null,
                null,
                false,
                null,
                asked.reason(),
                by.accountId(),
                clock.instant());
    }
}
