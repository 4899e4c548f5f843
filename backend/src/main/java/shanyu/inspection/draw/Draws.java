package shanyu.inspection.draw;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.inspection.draw.RoundState.Proved;
import shanyu.inspection.draw.RoundState.Stalled;
import shanyu.inspection.library.ItemLibrary;
import shanyu.inspection.visit.VisitOrder;
import shanyu.inspection.visit.Visits;
import shanyu.norms.Applicability;
import shanyu.norms.Norms;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.verifier.draw.Entropy;
import shanyu.verifier.draw.RoundRecord;
import shanyu.verifier.draw.Team;

/** Draws a proved round with the verifier's own code, seals the record, and orders the visits it leads to. */
@Component
@Transactional
public class Draws {
    private final RoundStore store;
    private final LibraryStore libraries;
    private final Visits visits;
    private final Institutions institutions;
    private final Norms norms;
    private final RoundLog log;
    private final RoundMatters matters;
    private final HouseClock clock;

    Draws(
            RoundStore store,
            LibraryStore libraries,
            Visits visits,
            Institutions institutions,
            Norms norms,
            RoundLog log,
            RoundMatters matters,
            HouseClock clock) {
        this.store = store;
        this.libraries = libraries;
        this.visits = visits;
        this.institutions = institutions;
        this.norms = norms;
        this.log = log;
        this.matters = matters;
        this.clock = clock;
    }

    /** Nothing is chosen here: whoever calls it, whenever, the result is the same. */
    public Outcome<Round> draw(UUID id, int version, Actor by) {
        return Rounds.held(store, id, version).then(round -> {
            if (!(round.state() instanceof Proved proved)) return Rounds.wrongState(round);
            var record = record(round, proved);
            String published = record.json().canonical();
            var teams = DrawnRecord.teams(published);
            var now = clock.instant();
            var next = proved.draw(!teams.isEmpty(), now);
            var outcome = DrawnRecord.outcome(published, !teams.isEmpty());
            store.keepResult(round, outcome, next, by.accountId(), now);
            log.drawn(round, record.seed().hex(), published, outcome.staffed());
            matters.done(round, RoundMatters.DRAW, by.accountId());
            if (next instanceof Stalled stalled) {
                log.stalled(round, stalled.cause().code(), "");
                matters.supplement(round);
            } else {
                order(round, teams);
            }
            return Outcome.done(store.find(id).orElseThrow());
        });
    }

    private RoundRecord record(Round round, Proved proved) {
        var proofs = proved.proofs().stream()
                .sorted(Comparator.comparingInt(PostedProof::place))
                .map(PostedProof::pi)
                .toList();
        return RoundRecord.of(new shanyu.verifier.draw.Round(
                store.manifest(round.id()).orElseThrow(),
                libraries.libraries(round.id()),
                new Entropy(round.source().text(), proved.value()),
                proofs));
    }

    /** One visit for each drawn institution, under a plan code of its own (检查码: no visit without one). */
    private void order(Round round, List<Team> teams) {
        var institutionOf = libraries.institutionsByCode(round.id());
        var inspectorOf = libraries.inspectorsByPseudonym(round.id());
        var window = store.window(round.id());
        for (int i = 0; i < teams.size(); i++) {
            var team = teams.get(i);
            visits.plan(new VisitOrder(
                            planCode(round, i + 1),
                            round.id(),
                            need(institutionOf, team.institution()),
                            team.inspectors().stream()
                                    .map(each -> need(inspectorOf, each))
                                    .toList(),
                            window.from(),
                            lastDay(window),
                            items(need(institutionOf, team.institution()))))
                    .orThrow();
        }
    }

    /** Whoever draws late does not shorten the visits to nothing. */
    private LocalDate lastDay(RoundStore.Window window) {
        var soonest = clock.today().plusDays(7);
        return window.to().isBefore(soonest) && window.to().isBefore(clock.today()) ? soonest : window.to();
    }

    static String planCode(Round round, int n) {
        return "JH%s-%03d".formatted(round.name(), n);
    }

    /** What the monthly rounds look at first, less what the register already knows not to apply. */
    List<String> items(UUID institution) {
        var inForce = norms.asOf(clock.today());
        var traits = institutions.find(institution).map(Institution::traits).orElseThrow();
        return inForce.checklist().orElseThrow().content().inGroups(ItemLibrary.priorityGroups(inForce)).stream()
                .filter(item -> inForce.applicability(item, traits) != Applicability.NOT_APPLICABLE)
                .map(item -> item.id())
                .toList();
    }

    private static UUID need(Map<String, UUID> known, String code) {
        var id = known.get(code);
        if (id == null) throw new IllegalStateException("the round has no row for " + code);
        return id;
    }
}
