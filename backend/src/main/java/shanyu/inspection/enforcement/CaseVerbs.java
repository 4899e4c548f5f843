package shanyu.inspection.enforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import shanyu.identity.Actor;

/** What somebody may do with a case as it stands: its state has the verb, and they have the right. */
final class CaseVerbs {
    private CaseVerbs() {}

    static List<String> of(JointCase of, List<CasePart> parts, Actor actor, Predicate<String> may) {
        var verbs = new ArrayList<String>();
        boolean proposer = of.proposal() != null && of.proposal().by().equals(actor.account());
        boolean penalty = of.proposal() != null && of.proposal().kind() == Proposal.Kind.PENALTY;
        boolean coordinates = may.test(EnforcementActions.COORDINATE);
        boolean enforces = may.test(EnforcementActions.ENFORCE);
        if (coordinates && !(of.state() instanceof CaseState.Closed)) verbs.addAll(List.of("draw-in", "minutes"));
        switch (of.state()) {
            case CaseState.Opened state -> put(verbs, coordinates, "investigate");
            case CaseState.Investigating state -> put(verbs, enforces, "propose");
            case CaseState.Proposed state -> {
                put(verbs, enforces && penalty, "notify");
                put(verbs, enforces && !penalty && !proposer, "decide");
                put(verbs, enforces && !proposer, "give-back");
            }
            case CaseState.ProposalNotified state -> {
                put(verbs, may.test(EnforcementActions.HEARING) && !state.waived(), "ask-hearing", "waive-hearing");
                put(verbs, enforces && !proposer, "decide");
            }
            case CaseState.HearingAsked state -> put(verbs, enforces, "hold-hearing");
            case CaseState.HearingHeld state -> put(verbs, enforces && !proposer, "decide");
            case CaseState.Decided state -> put(verbs, enforces, "serve");
            case CaseState.Served state -> put(verbs, enforces, "comply", "enforce");
            case CaseState.Annulled state ->
                put(verbs, enforces && of.publishedAt() != null && of.withdrawnAt() == null, "withdraw");
            case CaseState.Complied state -> {}
            case CaseState.Enforced state -> {}
            case CaseState.NoPenalty state -> {}
            case CaseState.Closed state -> {}
        }
        put(verbs, enforces && of.state() instanceof CaseState.Annullable, "annul");
        boolean unpublished = of.ruling() != null && of.publishedAt() == null;
        put(verbs, enforces && unpublished && !(of.state() instanceof CaseState.Annulled), "publish");
        put(
                verbs,
                coordinates
                        && of.state() instanceof CaseState.Closable
                        && parts.stream().noneMatch(CasePart::isOpen),
                "close");
        return List.copyOf(verbs);
    }

    private static void put(List<String> verbs, boolean when, String... names) {
        if (when) verbs.addAll(List.of(names));
    }
}
