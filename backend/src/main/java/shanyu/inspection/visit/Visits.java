package shanyu.inspection.visit;

import static shanyu.inspection.visit.VisitMatters.VISIT;
import static shanyu.inspection.visit.VisitMatters.VISIT_DUE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.casework.Deadline;
import shanyu.casework.MatterOrder;
import shanyu.casework.MatterState.Ending;
import shanyu.casework.Matters;
import shanyu.casework.Subject;
import shanyu.identity.Accounts;
import shanyu.identity.Actor;
import shanyu.inspection.visit.Errand.Plan;
import shanyu.inspection.visit.Errand.Trigger;
import shanyu.inspection.visit.VisitState.Begun;
import shanyu.inspection.visit.VisitState.Planned;
import shanyu.inspection.visit.VisitState.Submitted;
import shanyu.norms.ChecklistItem;
import shanyu.norms.Norms;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Visits from their order to their corrections. What is written on them is {@link Sheets}', who signs {@link Signatures}',
 * what follows {@link Submissions}'.
 */
@Component
@Transactional
public class Visits {
    private final VisitStore store;
    private final SheetStore sheets;
    private final Teams teams;
    private final JointChecks joint;
    private final Institutions institutions;
    private final Matters matters;
    private final Accounts accounts;
    private final Norms norms;
    private final ApplicationEventPublisher events;
    private final HouseClock clock;

    Visits(
            VisitStore store,
            SheetStore sheets,
            Teams teams,
            JointChecks joint,
            Institutions institutions,
            Matters matters,
            Accounts accounts,
            Norms norms,
            ApplicationEventPublisher events,
            HouseClock clock) {
        this.store = store;
        this.sheets = sheets;
        this.teams = teams;
        this.joint = joint;
        this.institutions = institutions;
        this.matters = matters;
        this.accounts = accounts;
        this.norms = norms;
        this.events = events;
        this.clock = clock;
    }

    public Optional<Visit> find(UUID id) {
        return store.find(id);
    }

    /** Orders a visit. Whoever sits on its first seat answers, with their department, for its being made. */
    public Outcome<Visit> plan(VisitOrder order) {
        if (order.to().isBefore(order.from()) || order.to().isBefore(clock.today()))
            return Refusal.field("to", order.to().toString(), "window-over").asOutcome();
        if (order.planCode().isBlank())
            return Refusal.field("planCode", null, "missing").asOutcome();
        var institution = institutions.find(order.institution());
        if (institution.isEmpty())
            return Refusal.field("institution", order.institution().toString(), "unknown-institution")
                    .asOutcome();
        return items(order.items())
                .then(items ->
                        teams.seat(order.inspectors()).map(team -> ordered(order, institution.get(), items, team)));
    }

    private Visit ordered(VisitOrder order, Institution institution, List<String> items, List<Member> team) {
        UUID round = order.round();
        boolean own = round == null ? order.townsOwn() : store.isTownsOwn(round);
        joint.hold(institution.id());
        var visit = new Visit(
                UUID.randomUUID(),
                round == null
                        ? new Trigger(order.planCode(), order.ground(), order.aboveCap())
                        : new Plan(order.planCode()),
                round,
                institution.id(),
                institution.district(),
                institution.town(),
                own,
                order.from(),
                order.to(),
                team,
                items,
                clock.instant(),
                null,
                null,
                new Planned(),
                1,
                order.remote(),
                joint.open(institution.id(), own, order.remote(), order.from(), order.to())
                        .orElse(null));
        store.add(visit);
        matters.open(due(visit, institution));
        events.publishEvent(new VisitPlanned(visit));
        return visit;
    }

    /** The items ordered, in the order of the list; all of them when none is named. */
    private Outcome<List<String>> items(List<String> wanted) {
        var known = norms.asOf(clock.today()).checklist().orElseThrow().content().items().stream()
                .map(ChecklistItem::id)
                .toList();
        var unknown = wanted.stream().filter(item -> !known.contains(item)).findFirst();
        if (unknown.isPresent())
            return Refusal.field("items", unknown.get(), "unknown-item").asOutcome();
        return Outcome.done(
                wanted.isEmpty()
                        ? known
                        : known.stream().filter(wanted::contains).toList());
    }

    /** The duty to make the visit. It names no institution and no foreign town: inspections are not announced. */
    private MatterOrder due(Visit visit, Institution institution) {
        UUID first = visit.team().getFirst().account();
        UUID holder = accounts.find(first)
                .map(Accounts.Account::agency)
                .orElseThrow(() -> new IllegalStateException("an inspector without an account"));
        return new MatterOrder(
                VISIT_DUE,
                new Subject(
                        VISIT,
                        visit.id(),
                        institution.name(),
                        visit.district(),
                        visit.ownRound() ? visit.town() : null,
                        null),
                holder,
                visit.team().getFirst().department(),
                Map.of("errand", visit.errand().text(), "from", visit.firstDay().toString()),
                (int) ChronoUnit.DAYS.between(clock.today(), visit.lastDay()),
                Deadline.Unit.CALENDAR_DAYS,
                null,
                visit.accounts());
    }

    /** The team has arrived: the sheet is opened with what applies to the institution as the register knows it today. */
    public Outcome<Visit> begin(UUID id, int version, Actor by) {
        return current(id, version).then(visit -> {
            if (!(visit.state() instanceof Planned planned)) return wrongState(visit);
            if (!visit.isWindowOpen(clock.today()))
                return Refusal.of(
                                Refusal.Kind.RULE,
                                "outside-window",
                                Map.of(
                                        "from", visit.firstDay().toString(),
                                        "to", visit.lastDay().toString()))
                        .asOutcome();
            return open(visit, planned.begin(by.accountId(), clock.instant()));
        });
    }

    /** Opens the sheet with what applied on the day of arrival. */
    Outcome<Visit> open(Visit visit, Begun begun) {
        if (!store.move(visit, begun, begun.at())) return stale(visit);
        var day = LocalDate.ofInstant(begun.at(), HouseClock.ZONE);
        sheets.open(visit.id(), 1, "", begun.by(), begun.at());
        sheets.add(visit.id(), 1, Sheets.blank(visit, institution(visit), norms.asOf(day)));
        var opened = store.find(visit.id()).orElseThrow();
        events.publishEvent(new VisitBegun(opened, begun.by()));
        return Outcome.done(opened);
    }

    /**
     * A visit of a round that cannot be made lapses at once, for the next in line to step in; the reason stands with the
     * round.
     */
    public Outcome<Visit> setAside(UUID id, Actor by) {
        return store.find(id)
                .map(Outcome::done)
                .orElseGet(() -> Refusal.missing().asOutcome())
                .then(visit -> {
                    if (!(visit.state() instanceof Planned planned)) return wrongState(visit);
                    if (!store.move(visit, planned.lapse(clock.instant()), clock.instant())) return stale(visit);
                    matters.settle(VISIT, id, VISIT_DUE.name(), Ending.LAPSED, by.accountId());
                    var aside = store.find(id).orElseThrow();
                    events.publishEvent(new VisitLapsed(aside));
                    return Outcome.done(aside);
                });
    }

    /** Opens a correction: a further edition that begins from the one that holds, which holds until it is replaced. */
    public Outcome<Visit> correct(UUID id, int version, String reason, Actor by) {
        return current(id, version).then(visit -> {
            if (!(visit.state() instanceof Submitted submitted)) return wrongState(visit);
            var now = clock.instant();
            var next = submitted.correct();
            if (!store.move(visit, next, now)) return stale(visit);
            sheets.open(id, next.edition(), reason, by.accountId(), now);
            sheets.copy(id, submitted.edition(), next.edition());
            return Outcome.done(store.find(id).orElseThrow());
        });
    }

    Institution institution(Visit visit) {
        return institutions
                .find(visit.institution())
                .orElseThrow(() -> new IllegalStateException("a visit to no institution: " + visit.id()));
    }

    private Outcome<Visit> current(UUID id, int version) {
        @Nullable Visit visit = store.find(id).orElse(null);
        if (visit == null) return Refusal.missing().asOutcome();
        return visit.version() == version ? Outcome.done(visit) : stale(visit);
    }

    private static Outcome<Visit> stale(Visit visit) {
        return Versions.stale(visit.version()).asOutcome();
    }

    static <T> Outcome<T> wrongState(Visit visit) {
        return Refusal.state("visit-not-in-state", visit.state().code()).asOutcome();
    }
}
