package shanyu.planning.townplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.evidence.Evidence;
import shanyu.geo.Towns;
import shanyu.identity.Actor;
import shanyu.identity.Divisions;
import shanyu.planning.PlanningTrail;
import shanyu.planning.townplan.PlanState.Accepted;
import shanyu.planning.townplan.PlanState.Draft;
import shanyu.planning.townplan.PlanState.Submitted;
import shanyu.planning.townplan.PlanState.Writable;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.DivisionCode;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * One town, one plan (一街镇一方案): begun by the town or called for by the district, written by the town, looked at by the
 * district and approved by a second person of it. Each verb is one transaction.
 */
@Component
@Transactional
public class TownPlans {
    private static final int MOST_YEARS = 5;

    private final PlanStore store;
    private final GroundsTaking grounds;
    private final PlanSeal seal;
    private final PlanMatters matters;
    private final PlanningTrail trail;
    private final Divisions divisions;
    private final Towns towns;
    private final Evidence evidence;
    private final HouseClock clock;

    TownPlans(
            PlanStore store,
            GroundsTaking grounds,
            PlanSeal seal,
            PlanMatters matters,
            PlanningTrail trail,
            Divisions divisions,
            Towns towns,
            Evidence evidence,
            HouseClock clock) {
        this.store = store;
        this.grounds = grounds;
        this.seal = seal;
        this.matters = matters;
        this.trail = trail;
        this.divisions = divisions;
        this.towns = towns;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * Begins a version with the figures of today; it takes over the text of the version in force.
     *
     * @param firstYear first and {@code lastYear} last calendar year planned for
     */
    public Outcome<UUID> begin(String town, int firstYear, int lastYear, Actor by) {
        String district = String.valueOf(by.district());
        return years(firstYear, lastYear).then(ok -> {
            if (!standing(district).contains(town))
                return Refusal.field("town", town, "no-town-of-the-district").asOutcome();
            var open = store.open(town);
            if (open.isPresent())
                return Refusal.state("plan-already-open", open.get().state().code())
                        .asOutcome();
            return Outcome.done(begun(district, town, firstYear, lastYear, grounds.of(district, town), by));
        });
    }

    /** Calls for plans of these years: begins one for every town that is working on none and has none in force for them. Answers the towns called. */
    public Outcome<List<String>> call(int firstYear, int lastYear, Actor by) {
        String district = String.valueOf(by.district());
        return years(firstYear, lastYear).map(ok -> {
            var called = new ArrayList<String>();
            for (String town : standing(district)) {
                boolean covered = store.current(town)
                        .filter(plan -> plan.firstYear() <= firstYear && plan.lastYear() >= lastYear)
                        .isPresent();
                if (!covered && store.open(town).isEmpty()) called.add(town);
            }
            var figures = called.isEmpty() ? Map.<String, PlanGrounds>of() : grounds.of(district, called);
            for (String town : called)
                begun(district, town, firstYear, lastYear, java.util.Objects.requireNonNull(figures.get(town)), by);
            return called;
        });
    }

    private UUID begun(String district, String town, int first, int last, PlanGrounds figures, Actor by) {
        var before = store.current(town);
        var content = before.map(plan -> within(plan.content(), first, last)).orElse(PlanContent.EMPTY);
        var plan = new TownPlan(
                UUID.randomUUID(),
                district,
                town,
                store.lastNumber(town) + 1,
                first,
                last,
                content,
                figures,
                new Draft(),
                null,
                clock.instant(),
                null,
                null,
                1);
        store.add(plan, by.accountId());
        trail.add(TownPlan.KIND, plan.id(), "begun", plan.state().code(), by, "", Map.of("years", first + "–" + last));
        matters.now(plan, plan.state(), by);
        return plan.id();
    }

    /** What of an earlier text falls into the years of the next. */
    private static PlanContent within(PlanContent of, int first, int last) {
        return new PlanContent(
                of.summary(),
                of.goals().stream().filter(each -> in(each.year(), first, last)).toList(),
                of.sites().stream().filter(each -> in(each.year(), first, last)).toList(),
                of.measures().stream()
                        .filter(each -> in(each.year(), first, last))
                        .toList(),
                of.units(),
                of.budget().stream()
                        .filter(each -> in(each.year(), first, last))
                        .toList());
    }

    private static boolean in(int year, int first, int last) {
        return first <= year && year <= last;
    }

    /** Keeps what the town has written so far. */
    public Outcome<UUID> write(UUID id, int version, PlanContent content, Actor by) {
        return found(id, version).then(plan -> {
            if (!(plan.state() instanceof Writable)) return wrong(plan);
            var faults = PlanFaults.of(
                    content,
                    plan.firstYear(),
                    plan.lastYear(),
                    point -> towns.of(point).isPresent());
            if (!faults.isEmpty()) return PlanFaults.refusal(faults).asOutcome();
            return written(plan, store.write(plan, content, plan.grounds()));
        });
    }

    /** Takes the figures over anew, as they stand today. */
    public Outcome<UUID> refigure(UUID id, int version, Actor by) {
        return found(id, version).then(plan -> {
            if (!(plan.state() instanceof Writable)) return wrong(plan);
            boolean kept = store.write(plan, plan.content(), grounds.of(plan.district(), plan.town()));
            if (kept) trail.add(TownPlan.KIND, id, "refigured", plan.state().code(), by, "", Map.of());
            return written(plan, kept);
        });
    }

    /** The town hands it in; what it says is sealed. */
    public Outcome<UUID> submit(UUID id, int version, Actor by) {
        return found(id, version).then(plan -> {
            if (!(plan.state() instanceof Writable writable)) return wrong(plan);
            var missing = PlanFaults.missing(plan.content(), plan.firstYear(), plan.lastYear());
            if (!missing.isEmpty()) return PlanFaults.refusal(missing).asOutcome();
            int n = store.texts(id, clock.instant()).size() + 1;
            String sha256 = seal.of(plan, n, plan.content(), plan.grounds());
            store.seal(plan, n, sha256, by.accountId(), clock.instant());
            return moved(plan, writable.submit(), "submitted", "", Map.of("sha256", sha256, "text", n), null, by);
        });
    }

    /** The district says something about a part of it; it stays with the district. */
    public Outcome<UUID> comment(UUID id, int version, PlanPart part, String text, Actor by) {
        return found(id, version)
                .then(plan -> plan.state() instanceof Submitted state
                        ? moved(plan, state, "commented", text, Map.of("part", part.name()), by.accountId(), by)
                        : wrong(plan));
    }

    /** The district sends it back to the town. */
    public Outcome<UUID> giveBack(UUID id, int version, String reason, Actor by) {
        return found(id, version).then(plan -> switch (plan.state()) {
            case Submitted state -> moved(plan, state.giveBack(), "returned", reason, Map.of(), by.accountId(), by);
            case Accepted state -> moved(plan, state.giveBack(), "returned", reason, Map.of(), by.accountId(), by);
            default -> wrong(plan);
        });
    }

    /** One person of the district finds it good. */
    public Outcome<UUID> accept(UUID id, int version, String text, Actor by) {
        return found(id, version)
                .then(plan -> plan.state() instanceof Submitted state
                        ? moved(
                                plan,
                                state.accept(by.accountId(), plan.commentedBy()),
                                "accepted",
                                text,
                                Map.of(),
                                null,
                                by)
                        : wrong(plan));
    }

    /** A second person approves; the version in force before gives way. */
    public Outcome<UUID> approve(UUID id, int version, String text, Actor by) {
        return found(id, version)
                .then(plan -> plan.state() instanceof Accepted state
                        ? state.approve(by.accountId()).then(approved -> {
                            store.current(plan.town()).ifPresent(before -> supersede(before, plan, by));
                            var text0 = store.texts(id, clock.instant()).getLast();
                            evidence.append(Map.of(
                                    "kind", "planning.town-plan.approved",
                                    "plan", id.toString(),
                                    "town", plan.town(),
                                    "number", plan.number(),
                                    "sha256", text0.sha256()));
                            return moved(plan, approved, "approved", text, Map.of("sha256", text0.sha256()), null, by);
                        })
                        : wrong(plan));
    }

    private void supersede(TownPlan before, TownPlan by, Actor actor) {
        if (before.state() instanceof PlanState.Approved state)
            moved(before, state.supersede(), "superseded", "", Map.of("by", by.number()), null, actor)
                    .orThrow();
    }

    /** The town gives a version up; the one in force stays. */
    public Outcome<UUID> withdraw(UUID id, int version, String reason, Actor by) {
        return found(id, version)
                .then(plan -> plan.state() instanceof Writable state
                        ? moved(plan, state.withdraw(), "withdrawn", reason, Map.of(), null, by)
                        : wrong(plan));
    }

    private Outcome<UUID> moved(
            TownPlan plan,
            PlanState next,
            String kind,
            String body,
            Map<String, Object> facts,
            @Nullable UUID commentedBy,
            Actor by) {
        if (!store.move(plan, next, commentedBy, clock.instant()))
            return Versions.stale(plan.version() + 1).asOutcome();
        trail.add(TownPlan.KIND, plan.id(), kind, next.code(), by, body, facts);
        if (!next.code().equals(plan.state().code())) matters.now(plan, next, by);
        return Outcome.done(plan.id());
    }

    private Outcome<TownPlan> found(UUID id, int version) {
        Optional<TownPlan> plan = store.find(id);
        if (plan.isEmpty()) return Refusal.missing().asOutcome();
        if (plan.get().version() != version)
            return Versions.stale(plan.get().version()).asOutcome();
        return Outcome.done(plan.get());
    }

    private static Outcome<UUID> written(TownPlan plan, boolean kept) {
        return kept
                ? Outcome.done(plan.id())
                : Versions.stale(plan.version() + 1).asOutcome();
    }

    private List<String> standing(String district) {
        LocalDate today = clock.today();
        return divisions.townsOf(new DivisionCode(district), today).stream()
                .map(town -> town.code().value())
                .toList();
    }

    private Outcome<Boolean> years(int first, int last) {
        int now = clock.today().getYear();
        if (first < now - 1 || first > now + MOST_YEARS)
            return Refusal.field("firstYear", String.valueOf(first), "outside-the-years")
                    .asOutcome();
        if (last < first || last >= first + MOST_YEARS)
            return Refusal.field("lastYear", String.valueOf(last), "outside-the-years")
                    .asOutcome();
        return Outcome.done(true);
    }

    private static <T> Outcome<T> wrong(TownPlan plan) {
        return Refusal.state("plan-not-in-state", plan.state().code()).asOutcome();
    }
}
