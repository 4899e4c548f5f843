package shanyu.inspection.visit;

import static shanyu.inspection.visit.VisitMatters.DECISION;
import static shanyu.inspection.visit.VisitMatters.FINDING;
import static shanyu.inspection.visit.VisitMatters.RECTIFICATION;
import static shanyu.inspection.visit.VisitMatters.REFERRAL;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.casework.Matter;
import shanyu.casework.MatterState.Ending;
import shanyu.casework.Matters;
import shanyu.inspection.visit.Consequence.Decide;
import shanyu.inspection.visit.Consequence.PutRight;
import shanyu.inspection.visit.Consequence.SendLead;
import shanyu.inspection.visit.Consequence.StopNow;
import shanyu.inspection.visit.Finding.Call;
import shanyu.inspection.visit.FindingMatters.About;
import shanyu.norms.ChecklistItem;
import shanyu.norms.Judgement.Breaches;
import shanyu.server.HouseClock;

/** Findings: what a failed item becomes, and how it ends. */
@Component
@Transactional
public class Findings {
    private final FindingStore store;
    private final FindingMatters opened;
    private final Matters matters;
    private final Offices offices;
    private final ApplicationEventPublisher events;
    private final HouseClock clock;

    Findings(
            FindingStore store,
            FindingMatters opened,
            Matters matters,
            Offices offices,
            ApplicationEventPublisher events,
            HouseClock clock) {
        this.store = store;
        this.opened = opened;
        this.matters = matters;
        this.offices = offices;
        this.events = events;
        this.clock = clock;
    }

    public Optional<Finding> find(UUID id) {
        return store.find(id);
    }

    /** All of a visit, those a correction took back included. */
    public List<Finding> ofVisit(UUID visit) {
        return store.ofVisit(visit);
    }

    /** Those an institution has not yet closed, oldest first. */
    public List<Finding> open(UUID institution) {
        return store.open(institution);
    }

    /** A failed item of a submitted sheet becomes a finding with its matter. */
    Finding record(About about, Consequence consequence, SheetItem sheet, UUID by) {
        var earlier = store.open(about.institution().id()).stream()
                .filter(found -> found.item().equals(about.item().id()))
                .filter(found -> !found.visit().equals(about.visit().id()))
                .reduce((first, later) -> later);
        boolean referred = sheet.referred() || isRefusal(earlier, about.item(), consequence);
        var lead = offices.of(about.item().lead().code(), about.visit());
        Matter matter = switch (consequence) {
            case StopNow stop -> opened.rectification(about, 0, Set.of(), Map.of(), by);
            case PutRight right -> opened.rectification(about, right.days(), Set.of(), Map.of(), by);
            case Decide decide -> opened.decision(about, lead, by);
            case SendLead elsewhere -> throw new IllegalArgumentException("a lead is no finding");
        };
        var found = new Finding(
                about.id(),
                about.visit().id(),
                about.institution().id(),
                about.visit().district(),
                about.visit().town(),
                about.item().id(),
                about.item().severity(),
                about.item().lead().code(),
                lead.id(),
                consequence.judgement(),
                call(consequence),
                about.item().rectify().days(),
                referred,
                earlier.map(Finding::id).orElse(null),
                sheet.note(),
                sheet.photos(),
                clock.instant(),
                matter.deadline().at(),
                null,
                null,
                1);
        store.add(found);
        if (referred) opened.referral(about, lead, by);
        events.publishEvent(new FindingRecorded(found));
        if (sheet.fixed()) end(found, FindingEnding.ON_THE_SPOT, by);
        return found;
    }

    /** Takes over what a correction says of a finding that stays. */
    void restate(Finding found, About about, SheetItem sheet, UUID by) {
        store.restate(found.id(), sheet.note(), sheet.photos(), found.referred() || sheet.referred());
        if (sheet.referred() && !found.referred()) opened.referral(about, offices.of(found.lead(), about.visit()), by);
        if (sheet.fixed() && found.isOpen()) end(found, FindingEnding.ON_THE_SPOT, by);
    }

    /** Ends a finding and whatever was open about it. */
    void end(Finding found, FindingEnding ending, @Nullable UUID by) {
        Instant now = clock.instant();
        store.end(found.id(), ending, now);
        boolean fellAway = ending == FindingEnding.WITHDRAWN;
        for (String kind : List.of(RECTIFICATION.name(), DECISION.name())) {
            matters.settle(FINDING, found.id(), kind, fellAway ? Ending.LAPSED : Ending.DONE, by);
        }
        if (fellAway) matters.settle(FINDING, found.id(), REFERRAL.name(), Ending.LAPSED, by);
        store.find(found.id()).ifPresent(ended -> events.publishEvent(new FindingClosed(ended, now)));
    }

    /**
     * An earlier order on the same item that ran out unanswered is a refusal to correct (拒不改正): there the ladders of
     * penalties begin. Only a breach has one.
     */
    private boolean isRefusal(Optional<Finding> earlier, ChecklistItem item, Consequence consequence) {
        Predicate<Finding> ranOut = found -> found.isBreach() && clock.instant().isAfter(found.dueAt());
        return consequence.judgement() instanceof Breaches
                && !item.penalties().isEmpty()
                && earlier.filter(ranOut).isPresent();
    }

    private static Call call(Consequence consequence) {
        return switch (consequence) {
            case StopNow stop -> Call.STOP_NOW;
            case PutRight right -> Call.RECTIFY;
            case Decide decide -> Call.DECIDE;
            case SendLead elsewhere -> throw new IllegalArgumentException("a lead is no finding");
        };
    }
}
