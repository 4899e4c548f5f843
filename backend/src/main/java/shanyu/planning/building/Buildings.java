package shanyu.planning.building;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.geo.Towns;
import shanyu.identity.Actor;
import shanyu.identity.Divisions;
import shanyu.identity.access.Belonging;
import shanyu.planning.PlanningTrail;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.DivisionCode;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;
import shanyu.shared.Refusal.Fault;

/** Building projects: entered, their steps recorded, new days asked for and decided by another person. */
@Component
@Transactional
public class Buildings {
    private final BuildStore store;
    private final NewDates newDates;
    private final BuildMatters matters;
    private final PlanningTrail trail;
    private final Institutions institutions;
    private final Divisions divisions;
    private final Towns towns;
    private final HouseClock clock;

    Buildings(
            BuildStore store,
            NewDates newDates,
            BuildMatters matters,
            PlanningTrail trail,
            Institutions institutions,
            Divisions divisions,
            Towns towns,
            HouseClock clock) {
        this.store = store;
        this.newDates = newDates;
        this.matters = matters;
        this.trail = trail;
        this.institutions = institutions;
        this.divisions = divisions;
        this.towns = towns;
        this.clock = clock;
    }

    /** Where a project with these facts belongs. */
    public static Belonging belonging(String district, BuildFacts facts) {
        return BuildWhereabouts.belonging(district, facts.town(), facts.kind());
    }

    /** Enters a project. @param planned days of the steps it will have; the hand-over is one of them */
    public Outcome<UUID> enter(BuildFacts facts, Map<BuildStep, LocalDate> planned, Actor by) {
        var faults = faults(facts, null, String.valueOf(by.district())).stream()
                .map(fault -> new Fault("facts." + fault.field(), fault.value(), fault.reason()))
                .collect(Collectors.toCollection(ArrayList::new));
        faults.addAll(BuildFaults.of(planned));
        if (!faults.isEmpty()) return BuildFaults.refusal(faults).asOutcome();
        return Outcome.done(entered(
                facts,
                new EnumMap<>(planned)
                        .entrySet().stream()
                                .map(step -> new StepDates(step.getKey(), step.getValue(), null))
                                .toList(),
                "entered",
                by));
    }

    /** Of an import: read and found without fault before. */
    UUID entered(BuildFacts facts, List<StepDates> steps, String how, Actor by) {
        var building =
                new Building(UUID.randomUUID(), String.valueOf(by.district()), facts, steps, clock.instant(), null, 1);
        store.add(building, by.accountId());
        trail.add(Building.KIND, building.id(), how, building.state(), by, "", Map.of());
        return building.id();
    }

    /** Changes what is known of it; the days of its steps stay. */
    public Outcome<UUID> change(UUID id, int version, BuildFacts facts, Actor by) {
        return found(id, version).then(building -> {
            var faults = faults(facts, building, building.district());
            if (!faults.isEmpty()) return BuildFaults.refusal(faults).asOutcome();
            if (!store.change(building, facts)) return stale(building);
            trail.add(Building.KIND, id, "changed", building.state(), by, "", changed(building.facts(), facts));
            return Outcome.done(id);
        });
    }

    /** A step is done. Steps are done in their order. */
    public Outcome<UUID> record(UUID id, int version, BuildStep step, LocalDate day, Actor by) {
        return found(id, version).then(building -> {
            var at = building.step(step).orElse(null);
            if (at == null)
                return Refusal.field("step", step.name(), "no-such-step").asOutcome();
            if (at.doneOn() != null)
                return Refusal.state("step-done-already", step.word()).asOutcome();
            var fault = against(building, step, day);
            if (fault != null) return BuildFaults.refusal(List.of(fault)).asOutcome();
            if (!store.touch(building, null)) return stale(building);
            store.done(id, step, day, clock.instant());
            withdraw(building, step, by);
            matters.settled(building, step, by.account());
            trail.add(
                    Building.KIND,
                    id,
                    "step-done",
                    step.word(),
                    by,
                    "",
                    Map.of("step", step.name(), "planned", at.plannedOn().toString(), "done", day.toString()));
            return Outcome.done(id);
        });
    }

    private @Nullable Fault against(Building building, BuildStep step, LocalDate day) {
        if (day.isAfter(clock.today())) return new Fault("day", day.toString(), "in-future");
        for (var earlier : building.steps()) {
            if (earlier.step().compareTo(step) >= 0) break;
            if (earlier.doneOn() == null) return new Fault("step", step.name(), "earlier-step-open");
            if (earlier.doneOn().isAfter(day)) return new Fault("day", day.toString(), "before-the-step-before");
        }
        return null;
    }

    /** Whoever asked for a new day no longer needs one. */
    private void withdraw(Building building, BuildStep step, Actor by) {
        newDates.open(building.id(), step)
                .filter(asked -> !asked.proposedBy().equals(by.accountId()))
                .ifPresent(asked -> newDates.decide(asked.id(), false, "", by.accountId(), clock.instant()));
    }

    /** Asks for a new day for a step that is not done; another person decides. */
    public Outcome<UUID> propose(UUID id, int version, BuildStep step, LocalDate to, String reason, Actor by) {
        return found(id, version).then(building -> {
            var at = building.step(step).orElse(null);
            if (at == null)
                return Refusal.field("step", step.name(), "no-such-step").asOutcome();
            if (at.doneOn() != null)
                return Refusal.state("step-done-already", step.word()).asOutcome();
            if (newDates.open(id, step).isPresent())
                return Refusal.state("new-date-asked-already", step.word()).asOutcome();
            if (!to.isAfter(at.plannedOn()))
                return Refusal.field("day", to.toString(), "not-after-the-planned")
                        .asOutcome();
            if (to.isBefore(clock.today()))
                return Refusal.field("day", to.toString(), "not-future").asOutcome();
            if (!store.touch(building, null)) return stale(building);
            var asked = new NewDate(
                    UUID.randomUUID(),
                    step,
                    at.plannedOn(),
                    to,
                    reason,
                    by.accountId(),
                    clock.instant(),
                    null,
                    null,
                    "");
            newDates.add(id, asked);
            matters.asked(building, asked);
            trail.add(Building.KIND, id, "new-date-asked", building.state(), by, reason, facts(asked));
            return Outcome.done(id);
        });
    }

    /**
     * Decides on a new day. When it is approved, the steps after it that are not done move by as many days, so that the
     * project's shape stays.
     */
    public Outcome<UUID> decide(UUID id, int version, BuildStep step, boolean approved, String said, Actor by) {
        return found(id, version).then(building -> {
            var asked = newDates.open(id, step).orElse(null);
            if (asked == null)
                return Refusal.state("no-new-date-asked", step.word()).asOutcome();
            if (asked.proposedBy().equals(by.accountId()))
                return Refusal.of(Refusal.Kind.RULE, "second-person-needed").asOutcome();
            if (!store.touch(building, null)) return stale(building);
            newDates.decide(asked.id(), approved, said, by.accountId(), clock.instant());
            if (approved) move(building, asked, by);
            else matters.decided(building, step, by.account());
            trail.add(
                    Building.KIND,
                    id,
                    approved ? "new-date-approved" : "new-date-declined",
                    building.state(),
                    by,
                    said,
                    facts(asked));
            return Outcome.done(id);
        });
    }

    private void move(Building building, NewDate asked, Actor by) {
        long days = ChronoUnit.DAYS.between(asked.fromDay(), asked.toDay());
        for (var each : building.steps()) {
            if (each.doneOn() != null || each.step().compareTo(asked.step()) < 0) continue;
            store.plan(building.id(), each.step(), each.plannedOn().plusDays(days));
            // A later step that was late too has a new day as well; it is told again if that passes.
            if (each.step() == asked.step()) matters.settled(building, each.step(), by.account());
            else if (each.isLate(clock.today())
                    && !each.plannedOn().plusDays(days).isBefore(clock.today()))
                matters.settled(building, each.step(), by.account());
        }
    }

    /** Gives a project up; it stays to be read. */
    public Outcome<UUID> drop(UUID id, int version, String reason, Actor by) {
        return found(id, version).then(building -> {
            if (!store.touch(building, clock.instant())) return stale(building);
            matters.dropped(building, by.accountId());
            trail.add(Building.KIND, id, "dropped", "dropped", by, reason, Map.of());
            return Outcome.done(id);
        });
    }

    List<Fault> faults(BuildFacts facts, @Nullable Building known, String district) {
        var faults = new ArrayList<>(BuildFaults.of(
                facts, standing(district), point -> towns.of(point).isPresent()));
        if (store.isNamed(facts.town(), facts.name(), known == null ? null : known.id()))
            faults.add(new Fault("name", facts.name(), "named-twice"));
        UUID institution = facts.institution();
        if (institution != null
                && institutions
                        .find(institution)
                        .map(Institution::district)
                        .filter(district::equals)
                        .isEmpty()) faults.add(new Fault("institution", institution.toString(), "no-such-institution"));
        return faults;
    }

    Set<String> standing(String district) {
        return divisions.townsOf(new DivisionCode(district), clock.today()).stream()
                .map(town -> town.code().value())
                .collect(Collectors.toSet());
    }

    private Outcome<Building> found(UUID id, int version) {
        var building = store.find(id).orElse(null);
        if (building == null) return Refusal.missing().asOutcome();
        if (building.version() != version)
            return Versions.stale(building.version()).asOutcome();
        if (building.droppedAt() != null)
            return Refusal.state("building-dropped", building.state()).asOutcome();
        return Outcome.done(building);
    }

    private static <T> Outcome<T> stale(Building building) {
        return Versions.stale(building.version() + 1).asOutcome();
    }

    private static Map<String, Object> facts(NewDate asked) {
        return Map.of(
                "step",
                asked.step().name(),
                "planned",
                asked.fromDay().toString(),
                "asked",
                asked.toDay().toString());
    }

    /** The numbers that moved, so that a smaller plan cannot slip in. */
    private static Map<String, Object> changed(BuildFacts before, BuildFacts after) {
        var changed = new LinkedHashMap<String, Object>();
        if (!before.nurseryPlaces().equals(after.nurseryPlaces()))
            changed.put("places", before.nurseryPlaces() + " → " + after.nurseryPlaces());
        if (!before.nurseryClasses().equals(after.nurseryClasses()))
            changed.put("classes", before.nurseryClasses() + " → " + after.nurseryClasses());
        return changed;
    }
}
