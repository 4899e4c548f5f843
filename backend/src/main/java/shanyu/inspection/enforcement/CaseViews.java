package shanyu.inspection.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.identity.access.Permissions;
import shanyu.inspection.visit.Findings;
import shanyu.norms.ChecklistItem;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;

/** Cases as their pages show them, to each as much as is theirs. */
@Component
public class CaseViews {
    private static final Set<String> PARTY_SEES = Set.of(
            "notified",
            "hearing-asked",
            "hearing-waived",
            "hearing-forgone",
            "hearing-held",
            "decided",
            "served",
            "complied",
            "enforced",
            "annulled",
            "published",
            "withdrawn",
            "closed");

    private final CaseStore store;
    private final CaseLists lists;
    private final CaseParts parts;
    private final CaseWhereabouts whereabouts;
    private final CaseFactReader facts;
    private final Proposals proposals;
    private final PenaltyLadders ladders;
    private final Trail trail;
    private final EnforcementMatters duties;
    private final Findings findings;
    private final Permissions permissions;
    private final Norms norms;
    private final HouseClock clock;

    CaseViews(
            CaseStore store,
            CaseLists lists,
            CaseParts parts,
            CaseWhereabouts whereabouts,
            CaseFactReader facts,
            Proposals proposals,
            PenaltyLadders ladders,
            Trail trail,
            EnforcementMatters duties,
            Findings findings,
            Permissions permissions,
            Norms norms,
            HouseClock clock) {
        this.store = store;
        this.lists = lists;
        this.parts = parts;
        this.whereabouts = whereabouts;
        this.facts = facts;
        this.proposals = proposals;
        this.ladders = ladders;
        this.trail = trail;
        this.duties = duties;
        this.findings = findings;
        this.permissions = permissions;
        this.norms = norms;
        this.clock = clock;
    }

    public Optional<CaseView> find(UUID id, Actor actor) {
        return store.find(id).map(of -> view(of, actor));
    }

    private CaseView view(JointCase of, Actor actor) {
        boolean party = actor.agency() != null && actor.agency().equals(of.institution());
        var shownParts = party ? List.<CasePart>of() : parts.of(of.id());
        var verbs = CaseVerbs.of(of, shownParts, actor, may(of, actor));
        var known = party ? null : facts.of(of);
        var state = of.state();
        var row = lists.row(of.id());
        return new CaseView(
                party ? forParty(row) : row,
                of.institution(),
                party ? null : of.site(),
                party ? null : of.finding(),
                party ? null : of.petition(),
                known,
                party ? null : proposals.own(of).orElse(null),
                verbs.contains("propose") ? ladders.of(penalties(of), known != null && known.refused()) : List.of(),
                party && of.notifiedAt() == null ? null : of.proposal(),
                of.ruling(),
                of.notifiedAt(),
                state instanceof CaseState.ProposalNotified it ? it.hearingUntil() : null,
                state instanceof CaseState.ProposalNotified it && it.waived(),
                state instanceof CaseState.Served it ? it.at() : null,
                state instanceof CaseState.Served it ? it.payUntil() : null,
                surcharge(of),
                of.publishedAt(),
                of.shownUntil(),
                of.withdrawnAt(),
                shownParts,
                clocks(of, party),
                trail.of(of.id()).stream()
                        .filter(step -> !party || PARTY_SEES.contains(step.kind()))
                        .toList(),
                verbs,
                of.version());
    }

    private Predicate<String> may(JointCase of, Actor actor) {
        var belonging = whereabouts.belonging(of);
        return action -> actor.isSignedIn() && permissions.allows(actor, action, belonging);
    }

    private static CaseRow forParty(CaseRow row) {
        return new CaseRow(
                row.id(),
                row.number(),
                row.title(),
                row.party(),
                row.town(),
                row.office(),
                row.officeEn(),
                row.enforcer(),
                row.enforcerEn(),
                row.state(),
                0,
                row.openedAt(),
                row.decideBy(),
                row.late());
    }

    private List<String> penalties(JointCase of) {
        if (of.finding() == null) return List.of();
        return findings.find(of.finding())
                .flatMap(found -> norms.asOf(LocalDate.ofInstant(found.foundAt(), HouseClock.ZONE))
                        .checklist()
                        .flatMap(list -> list.content().find(found.item())))
                .map(ChecklistItem::penalties)
                .orElse(List.of());
    }

    private @Nullable Surcharge surcharge(JointCase of) {
        var ruling = of.ruling();
        if (!(of.state() instanceof CaseState.Served(var at, var until)) || until == null || ruling == null)
            return null;
        Long fine = ruling.amountFen();
        if (fine == null || !clock.instant().isAfter(until)) return null;
        return norms.asOf(clock.today())
                .decimal("fine-surcharge-per-day")
                .map(perDay -> Surcharge.of(fine, until, clock.instant(), perDay))
                .orElse(null);
    }

    private List<CaseView.Clock> clocks(JointCase of, boolean party) {
        var now = clock.instant();
        return duties.openAbout(JointCase.KIND, of.id()).stream()
                .filter(matter -> !party || matter.holder().equals(of.institution()))
                .map(matter -> new CaseView.Clock(
                        matter.id(),
                        matter.kind(),
                        matter.deadline().at(),
                        matter.deadline().amount(),
                        matter.deadline().unit(),
                        matter.isOverdue(now),
                        text(matter.facts().get("within")),
                        text(matter.facts().get("withinStatus"))))
                .toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
