package shanyu.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.casework.MatterState.Ending;
import shanyu.casework.Papers;
import shanyu.identity.Actor;
import shanyu.identity.access.Permissions;
import shanyu.registry.InstitutionLife.Closable;
import shanyu.registry.InstitutionLife.Preparing;
import shanyu.registry.WindingDown.Choice;
import shanyu.registry.WindingDown.Purpose;
import shanyu.registry.WindingDown.Settlement;
import shanyu.registry.WindingDown.State;
import shanyu.registry.WindingDownStore.Declaration;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * How an institution prepares to close or rest. It declares how many children are enrolled and how many families have paid
 * ahead; until the rooms for children and money exist, each is a running number. What must be done is a matter until it is.
 */
@Component
@Transactional
public class WindingDowns {
    private final WindingDownStore store;
    private final ClosureGuard guard;
    private final Institutions institutions;
    private final FreePlaces places;
    private final RegistryMatters matters;
    private final RegistryTerms terms;
    private final Papers papers;
    private final Permissions permissions;
    private final HouseClock clock;

    WindingDowns(
            WindingDownStore store,
            ClosureGuard guard,
            Institutions institutions,
            FreePlaces places,
            RegistryMatters matters,
            RegistryTerms terms,
            Papers papers,
            Permissions permissions,
            HouseClock clock) {
        this.store = store;
        this.guard = guard;
        this.institutions = institutions;
        this.places = places;
        this.matters = matters;
        this.terms = terms;
        this.papers = papers;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** The one that is open, or the newest there was. */
    @Transactional(readOnly = true)
    public Optional<WindingDown> find(UUID institution, Actor actor) {
        return institutions
                .find(institution)
                .flatMap(of -> store.open(institution)
                        .or(() -> store.newest(institution))
                        .map(plan -> shown(plan, of, actor)));
    }

    /**
     * Declares children and prepaid fees, and so begins; after an order to stop it answers the order. Not fewer children may be
     * declared than the last weekly report counts.
     */
    public Outcome<WindingDown> declare(
            UUID id,
            Purpose purpose,
            LocalDate plannedOn,
            @Nullable LocalDate noticeOn,
            int enrolled,
            int families,
            long prepaidFen,
            Actor by) {
        var found = institutions.find(id);
        if (found.isEmpty()) return Refusal.missing().asOutcome();
        var of = found.get();
        var today = clock.today();
        if (!(of.life() instanceof Closable) || of.life() instanceof Preparing) return Filings.wrongLife(of);
        if (plannedOn.isBefore(today))
            return Refusal.field("plannedOn", plannedOn.toString(), "not-future")
                    .asOutcome();
        if (noticeOn != null && noticeOn.isAfter(today))
            return Refusal.field("noticeOn", noticeOn.toString(), "in-future").asOutcome();
        int reported = of.life().isInService()
                ? places.of(id, clock.instant())
                        .map(FreePlaces.Report::enrolled)
                        .orElse(0)
                : 0;
        if (enrolled < reported)
            return new Refusal(
                            Refusal.Kind.RULE,
                            "fewer-than-reported",
                            Map.of("reported", reported),
                            List.of(new Refusal.Fault("enrolled", String.valueOf(enrolled), "fewer-than-reported")))
                    .asOutcome();
        if (families == 0 && prepaidFen > 0 || families > 0 && prepaidFen == 0)
            return Refusal.field("families", String.valueOf(families), "families-and-fees-differ")
                    .asOutcome();
        var said = new Declaration(purpose, plannedOn, noticeOn, enrolled, families, prepaidFen);
        var open = store.open(id);
        if (open.isPresent() && open.get().declared())
            return Refusal.of(Refusal.Kind.STATE, "winding-down-open").asOutcome();
        if (open.isPresent()) store.declare(open.get().id(), said, clock.instant());
        else store.addDeclared(UUID.randomUUID(), id, said, by.accountId(), clock.instant());
        matters.settleAbout(id, RegistryMatters.WINDING_DOWN, Ending.DONE, by.account());
        var plan = store.open(id).orElseThrow();
        String source = "registration-filing-measures#10";
        if (enrolled > 0)
            matters.openUntil(RegistryMatters.CHILDREN, of, today, plan.plannedOn(), source, by.accountId());
        if (families > 0)
            matters.openUntil(
                    RegistryMatters.PREPAID,
                    of,
                    today,
                    plan.plannedOn(),
                    "shanghai-prepaid-card-rule#17",
                    by.accountId());
        return Outcome.done(shown(plan, of, by));
    }

    /** Where a child goes: another institution is asked, whose own word counts; or its parents chose, and that is noted. */
    public Outcome<WindingDown> place(
            UUID id, int version, int n, Choice choice, @Nullable UUID next, String note, Actor by) {
        return open(id, version).then(plan -> {
            if (choice == Choice.PARENTS_CHOICE && note.isBlank())
                return Refusal.field("note", null, "missing").asOutcome();
            var taking = next == null ? Optional.<Institution>empty() : institutions.find(next);
            if (choice == Choice.NEXT_PLACE
                    && (taking.isEmpty()
                            || next == null
                            || next.equals(id)
                            || !taking.get().life().isInService()))
                return Refusal.field("next", String.valueOf(next), "takes-no-children")
                        .asOutcome();
            var row = store.child(plan.id(), n);
            if (row.isEmpty())
                return Refusal.field("n", String.valueOf(n), "child-settled-or-unknown")
                        .asOutcome();
            if (!store.touch(plan)) return Versions.stale(plan.version() + 1).asOutcome();
            matters.settlePlacement(row.get(), Ending.LAPSED, by.account());
            store.choose(plan.id(), n, choice, choice == Choice.NEXT_PLACE ? next : null, note, clock.instant());
            if (choice == Choice.NEXT_PLACE) {
                var of = institutions.find(id).orElseThrow();
                matters.placement(
                        row.get(), taking.orElseThrow(), of.name(), n, terms.placement(clock.today()), by.account());
            }
            return progressed(id, by);
        });
    }

    /** A family has its money back, or it was carried over; the paper that shows it was handed in before. */
    public Outcome<WindingDown> settle(UUID id, int version, int n, Settlement how, long fen, UUID paper, Actor by) {
        return open(id, version).then(plan -> {
            var evidence = papers.find(paper).filter(each -> id.equals(each.institution()));
            if (evidence.isEmpty())
                return Refusal.field("paper", paper.toString(), "unknown-paper").asOutcome();
            if (!store.touch(plan)) return Versions.stale(plan.version() + 1).asOutcome();
            if (!store.settle(plan.id(), n, how, fen, paper, clock.instant()))
                return Refusal.field("n", String.valueOf(n), "family-settled-or-unknown")
                        .asOutcome();
            return progressed(id, by);
        });
    }

    /** Gives the closing up; after an order to stop only the order's end does. */
    public Outcome<WindingDown> withdraw(UUID id, int version, Actor by) {
        return open(id, version).then(plan -> {
            if (plan.forced())
                return Refusal.of(Refusal.Kind.STATE, "stop-order-in-force").asOutcome();
            var of = institutions.find(id).orElseThrow();
            end(of, State.WITHDRAWN, by);
            return Outcome.done(shown(store.newest(id).orElseThrow(), of, by));
        });
    }

    /** Children this institution is asked to take over. */
    @Transactional(readOnly = true)
    public List<Placement> askedOf(UUID institution) {
        return store.askedOf(institution);
    }

    /** The institution asked says whether it takes the child. */
    public Outcome<List<Placement>> answer(UUID next, UUID child, boolean accepts, String note, Actor by) {
        var asked = store.askedOf(next).stream()
                .filter(each -> each.id().equals(child))
                .findFirst();
        if (asked.isEmpty()) return Refusal.missing().asOutcome();
        if (!store.answer(child, next, accepts, note, clock.instant()))
            return Refusal.of(Refusal.Kind.STATE, "placement-answered").asOutcome();
        matters.settlePlacement(child, Ending.DONE, by.account());
        var of = institutions.find(asked.get().institution()).orElseThrow();
        matters.answered(of, accepts, asked.get().n(), child);
        progressed(of.id(), by);
        return Outcome.done(store.askedOf(next));
    }

    /** An order to stop: service ends today, the same duties follow, each with its clock. */
    void force(Institution of, LocalDate until, String source, Actor by) {
        if (store.open(of.id()).isEmpty())
            store.addForced(UUID.randomUUID(), of.id(), until, by.accountId(), clock.instant());
        matters.openUntil(RegistryMatters.WINDING_DOWN, of, clock.today(), until, source, by.accountId());
    }

    /** It has closed or rests, or what was planned is over: nothing of it stays open. */
    void end(Institution of, State state, Actor by) {
        store.open(of.id()).ifPresent(plan -> {
            var ending = state == State.DONE ? Ending.DONE : Ending.LAPSED;
            store.end(plan.id(), state, clock.instant());
            matters.settleAbout(of.id(), RegistryMatters.WINDING_DOWN, ending, by.account());
            matters.settleAbout(of.id(), RegistryMatters.CHILDREN, ending, by.account());
            matters.settleAbout(of.id(), RegistryMatters.PREPAID, ending, by.account());
            if (state == State.WITHDRAWN)
                plan.children().stream()
                        .filter(child -> !child.settled())
                        .forEach(child -> store.child(plan.id(), child.n())
                                .ifPresent(row -> matters.settlePlacement(row, Ending.LAPSED, by.account())));
        });
    }

    /** Whether an order to stop holds, so that the institution cannot open again by itself. */
    boolean isForced(UUID institution) {
        return store.open(institution).filter(WindingDown::forced).isPresent();
    }

    private Outcome<WindingDown> progressed(UUID id, Actor by) {
        var of = institutions.find(id).orElseThrow();
        var open = store.open(id);
        if (open.isEmpty()) return Refusal.missing().asOutcome();
        var plan = open.get();
        if (plan.declared() && plan.children().stream().allMatch(WindingDown.Child::settled))
            matters.settleAbout(id, RegistryMatters.CHILDREN, Ending.DONE, by.account());
        if (plan.declared() && plan.paid().stream().allMatch(family -> family.how() != null))
            matters.settleAbout(id, RegistryMatters.PREPAID, Ending.DONE, by.account());
        return Outcome.done(shown(plan, of, by));
    }

    private Outcome<WindingDown> open(UUID id, int version) {
        var open = store.open(id);
        if (open.isEmpty()) return Refusal.missing().asOutcome();
        return open.get().version() == version
                ? Outcome.done(open.get())
                : Versions.stale(open.get().version()).asOutcome();
    }

    private WindingDown shown(WindingDown plan, Institution of, Actor actor) {
        return new WindingDown(
                plan.id(),
                plan.institution(),
                plan.purpose(),
                plan.plannedOn(),
                plan.noticeOn(),
                plan.declared(),
                plan.enrolled(),
                plan.families(),
                plan.prepaidFen(),
                plan.forced(),
                plan.state(),
                plan.openedAt(),
                plan.children(),
                plan.paid(),
                plan.state() == State.OPEN ? guard.of(plan, of) : List.of(),
                plan.state() == State.OPEN && permissions.allows(actor, "registry.winding-down.act", of.belonging()),
                plan.version());
    }
}
