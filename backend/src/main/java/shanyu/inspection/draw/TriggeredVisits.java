package shanyu.inspection.draw;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.inspection.library.Inspector;
import shanyu.inspection.library.Inspectors;
import shanyu.inspection.visit.Ground;
import shanyu.inspection.visit.Visit;
import shanyu.inspection.visit.VisitOrder;
import shanyu.inspection.visit.Visits;
import shanyu.norms.Cites;
import shanyu.norms.Norms;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.shared.DateRange;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Visits outside the draw, each for a stated reason: a complaint, an accident, a lead (检查码: no visit without a filed plan
 * or a stated trigger). Here somebody chooses the team, so what binds the draw binds the choice: as many inspectors of as
 * many departments, licensed on every day of the window, and nobody who has to stand aside.
 */
@Component
@Transactional
@Cites({"administrative-penalty-law#42", "administrative-penalty-law#43"})
public class TriggeredVisits {
    private final Visits visits;
    private final Institutions institutions;
    private final Inspectors inspectors;
    private final RoundVisits past;
    private final FrequencyCap caps;
    private final RemoteChecks remote;
    private final Norms norms;
    private final HouseClock clock;

    TriggeredVisits(
            Visits visits,
            Institutions institutions,
            Inspectors inspectors,
            RoundVisits past,
            FrequencyCap caps,
            RemoteChecks remote,
            Norms norms,
            HouseClock clock) {
        this.visits = visits;
        this.institutions = institutions;
        this.inspectors = inspectors;
        this.past = past;
        this.caps = caps;
        this.remote = remote;
        this.norms = norms;
        this.clock = clock;
    }

    /** Why an inspector cannot be sent. By which tie somebody stands aside is not for everyone who orders a visit. */
    public enum Hindrance {
        STANDS_ASIDE,
        NO_LICENCE
    }

    /**
     * Somebody who could be sent, or why not.
     *
     * @param town nine-digit code for an inspector of one town
     * @param not absent when nothing stands against it
     */
    @Schema(name = "TeamCandidate")
    public record Candidate(
            UUID id,
            String name,
            String department,
            @Nullable String town,
            @Nullable Hindrance not) {}

    /**
     * What is ordered.
     *
     * @param reason what triggers the visit
     * @param team ids in the library of inspectors; the first answers for the visit's being made
     * @param from first day of the window, not before today
     * @param to last day, no later than a drawn visit's would be
     * @param items checklist items to look at; empty for all, of a remote check all that can be looked at from afar
     * @param ground what kind of reason it is: by it the visit stands outside the frequency cap or not
     * @param aboveCap why it is made although the cap is reached; empty when it is not
     * @param remote made without going there
     */
    public record Order(
            UUID institution,
            String reason,
            List<UUID> team,
            LocalDate from,
            LocalDate to,
            List<String> items,
            Ground ground,
            String aboveCap,
            boolean remote) {}

    /** Everybody the caller's office could choose from for a window: a town its own people and those of no town. */
    @Transactional(readOnly = true)
    public Outcome<List<Candidate>> candidates(UUID id, LocalDate from, LocalDate to, Actor by) {
        var institution = institutions.find(id);
        if (institution.isEmpty()) return Refusal.missing().asOutcome();
        return window(from, to).map(window -> candidates(institution.get(), window, by));
    }

    private List<Candidate> candidates(Institution institution, DateRange window, Actor by) {
        var listed = inspectors.listed(institution.district(), by.town());
        var aside = standingAside(institution, listed, by);
        return listed.stream()
                .map(each -> new Candidate(
                        each.id(),
                        each.name(),
                        each.department(),
                        each.town(),
                        aside.contains(each.id())
                                ? Hindrance.STANDS_ASIDE
                                : each.isLicensedThroughout(window) ? null : Hindrance.NO_LICENCE))
                .toList();
    }

    /** Orders the visit in the name of the caller's office. */
    public Outcome<Visit> order(Order order, Actor by) {
        var institution = institutions.find(order.institution());
        if (institution.isEmpty()) return Refusal.missing().asOutcome();
        if (institution.get().life().code().equals("CLOSED"))
            return Refusal.state("institution-closed", "CLOSED").asOutcome();
        return window(order.from(), order.to())
                .then(window -> team(order.team(), candidates(institution.get(), window, by)))
                .then(team -> caps.allows(order, by).map(allowed -> team))
                .then(team -> remote.items(order)
                        .map(items -> new VisitOrder(
                                order.reason(),
                                null,
                                order.institution(),
                                team,
                                order.from(),
                                order.to(),
                                items,
                                by.town() != null,
                                order.ground(),
                                order.aboveCap(),
                                order.remote())))
                .then(visits::plan);
    }

    private Outcome<DateRange> window(LocalDate from, LocalDate to) {
        var today = clock.today();
        var latest = today.plusDays(parameters().windowDays());
        if (from.isBefore(today))
            return Refusal.field("from", from.toString(), "in-the-past").asOutcome();
        if (to.isBefore(from))
            return Refusal.field("to", to.toString(), "before-from").asOutcome();
        if (to.isAfter(latest))
            return Refusal.field("to", to.toString(), "window-too-long").asOutcome();
        return Outcome.done(new DateRange(from, to.plusDays(1)));
    }

    private Outcome<List<UUID>> team(List<UUID> wanted, List<Candidate> candidates) {
        Map<UUID, Candidate> known = candidates.stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
        var team = wanted.stream().distinct().toList();
        var departments = new HashSet<String>();
        for (UUID each : team) {
            var found = known.get(each);
            if (found == null) return refused(each, "unknown-inspector");
            if (found.not() == Hindrance.STANDS_ASIDE) return refused(each, "stands-aside");
            if (found.not() == Hindrance.NO_LICENCE) return refused(each, "no-licence");
            departments.add(found.department());
        }
        if (team.size() < parameters().teamSize()) return refused(team.size(), "too-few");
        if (departments.size() < parameters().departments()) return refused(departments.size(), "too-few-departments");
        return Outcome.done(team);
    }

    private static Outcome<List<UUID>> refused(Object value, String reason) {
        return Refusal.field("inspectors", String.valueOf(value), reason).asOutcome();
    }

    private Set<UUID> standingAside(Institution institution, List<Inspector> listed, Actor by) {
        var last = past.lastTeams(List.of(institution.id())).getOrDefault(institution.id(), Set.of());
        var visited = new RecusalRules.Visited(institution.id(), institution.town(), last);
        return new RecusalRules(parameters().pastEmployerYears(), by.town() == null, clock.today())
                .of(listed, List.of(visited)).stream().map(Recused::inspector).collect(Collectors.toSet());
    }

    private DrawParameters parameters() {
        return DrawParameters.of(norms.asOf(clock.today()));
    }
}
