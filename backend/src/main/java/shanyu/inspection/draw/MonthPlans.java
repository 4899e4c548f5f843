package shanyu.inspection.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shanyu.inspection.draw.MonthPlan.Seat;
import shanyu.inspection.library.Inspector;
import shanyu.inspection.library.Inspectors;
import shanyu.inspection.risk.ClassSources;
import shanyu.norms.Norms;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.registry.RiskClasses;
import shanyu.server.HouseClock;
import shanyu.shared.DateRange;
import shanyu.verifier.draw.Stratum;

/** Works out what a round would be bound to on a day, from the register, the libraries, the norms and past visits. */
@Component
class MonthPlans {
    private final Institutions institutions;
    private final RiskClasses risk;
    private final ClassSources sources;
    private final Inspectors inspectors;
    private final RoundVisits visits;
    private final FrequencyCap caps;
    private final RoundStore rounds;
    private final LibraryStore libraries;
    private final DrawKeys keys;
    private final RulesTexts rules;
    private final Norms norms;
    private final HouseClock clock;

    MonthPlans(
            Institutions institutions,
            RiskClasses risk,
            ClassSources sources,
            Inspectors inspectors,
            RoundVisits visits,
            FrequencyCap caps,
            RoundStore rounds,
            LibraryStore libraries,
            DrawKeys keys,
            RulesTexts rules,
            Norms norms,
            HouseClock clock) {
        this.institutions = institutions;
        this.risk = risk;
        this.sources = sources;
        this.inspectors = inspectors;
        this.visits = visits;
        this.caps = caps;
        this.rounds = rounds;
        this.libraries = libraries;
        this.keys = keys;
        this.rules = rules;
        this.norms = norms;
        this.clock = clock;
    }

    private record Drawn(
            int cover,
            int byShare,
            List<RiskCount> classes,
            Map<String, Map<String, Integer>> classedBy,
            List<Stratum> strata,
            List<Seat> pool,
            int capped) {}

    MonthPlan of(Round round) {
        var day = clock.today();
        var parameters = DrawParameters.of(norms.asOf(day));
        var drawn =
                round.supplements() == null ? fromRegister(round, parameters, day) : fromStalled(round.supplements());
        var from = round.source().day().plusDays(1);
        var to = lastDay(round, parameters);
        var window = new DateRange(from, to.plusDays(1));
        var licensed = inspectors.listed(round.district(), round.town()).stream()
                .collect(Collectors.partitioningBy(each -> each.isLicensedThroughout(window)));
        var inDraw = licensed.getOrDefault(true, List.of());
        long seats = drawn.strata().stream().mapToLong(Stratum::k).sum() * parameters.teamSize();
        return new MonthPlan(
                day,
                parameters,
                rules.of(parameters),
                drawn.cover(),
                drawn.byShare(),
                drawn.classes(),
                drawn.classedBy(),
                drawn.strata(),
                drawn.pool(),
                drawn.capped(),
                inDraw,
                licensed.getOrDefault(false, List.of()),
                recused(round, parameters, day, inDraw, drawn.pool()),
                Math.max(parameters.loadCap(), inDraw.isEmpty() ? 0 : Math.ceilDiv(seats, inDraw.size()) + 1),
                keysOf(round),
                keys.usable(round.district(), true, clock.instant()),
                from,
                to);
    }

    /** Within the window the norms name, and never over the end of the year whose coverage it serves. */
    private static LocalDate lastDay(Round round, DrawParameters parameters) {
        var last = round.source().day().plusDays(parameters.windowDays());
        var endOfYear = round.source().day().withMonth(12).withDayOfMonth(31);
        return last.isAfter(endOfYear) && endOfYear.isAfter(round.source().day()) ? endOfYear : last;
    }

    private Drawn fromRegister(Round round, DrawParameters parameters, LocalDate day) {
        var inService = institutions.inspectable(round.district(), round.town(), day);
        var all = inService.stream().map(Institution::id).toList();
        var classOf = risk.of(all, day);
        var full = caps.reached(all, classOf, round.month().getYear(), round.isDistrictLevel(), day);
        var pool = inService.stream().filter(each -> !full.contains(each.id())).toList();
        var ids = pool.stream().map(Institution::id).toList();
        var visited = visits.coveredIn(round.month().getYear(), ids, day);
        var classes = new ArrayList<RiskCount>();
        parameters.share().forEach((code, share) -> {
            var ofClass =
                    ids.stream().filter(id -> code.equals(classOf.get(id))).toList();
            classes.add(new RiskCount(code, share, parameters.weight().getOrDefault(code, 1), ofClass.size(), (int)
                    ofClass.stream().filter(visited::contains).count()));
        });
        var quota = MonthQuota.of(round.month().getMonthValue(), classes);
        var seats = pool.stream()
                .map(each -> new Seat(
                        each.id(),
                        each.code(),
                        each.town(),
                        visited.contains(each.id()) ? "V" + classOf.get(each.id()) : MonthQuota.UNVISITED))
                .toList();
        return new Drawn(
                quota.cover(),
                quota.byShare(),
                classes,
                sources.of(ids, day),
                MonthPlan.strata(quota),
                seats,
                full.size());
    }

    /**
     * The stalled round's rows and numbers; where it had drawn and only teams were missing, its drawn list is the whole
     * pool.
     */
    private Drawn fromStalled(UUID stalled) {
        var result = rounds.result(stalled);
        var rows = libraries.pool(stalled);
        if (result.isEmpty())
            return new Drawn(
                    0,
                    0,
                    List.of(),
                    Map.of(),
                    rounds.manifest(stalled).orElseThrow().strata(),
                    rows,
                    0);
        Set<String> drawn = new HashSet<>(result.get().drawn());
        var left = rows.stream().filter(seat -> drawn.contains(seat.code())).toList();
        var strata = left.stream()
                .collect(Collectors.groupingBy(Seat::stratum, java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> new Stratum(each.getKey(), each.getValue(), each.getValue()))
                .toList();
        return new Drawn(0, 0, List.of(), Map.of(), strata, left, 0);
    }

    /** In a supplementary round a stand-by key that the stalled manifest named takes the silent one's place. */
    private List<DrawKey> keysOf(Round round) {
        var now = clock.instant();
        var usable = keys.usable(round.district(), false, now);
        if (round.supplements() == null) return usable;
        var silent = rounds.silentKeys(round.supplements());
        var named = rounds.manifest(round.supplements())
                .flatMap(manifest -> manifest.keys().standby())
                .orElse(List.of());
        var kept = new ArrayList<>(
                usable.stream().filter(key -> !silent.contains(key.id())).toList());
        keys.usable(round.district(), true, now).stream()
                .filter(key -> named.isEmpty() || named.contains(key.publicKey()))
                .filter(key -> kept.stream().noneMatch(other -> other.agency().equals(key.agency())))
                .limit(usable.size() - kept.size())
                .forEach(kept::add);
        return kept;
    }

    private List<Recused> recused(
            Round round, DrawParameters parameters, LocalDate day, List<Inspector> inspectors, List<Seat> pool) {
        Map<UUID, Set<UUID>> last =
                visits.lastTeams(pool.stream().map(Seat::institution).toList());
        return new RecusalRules(parameters.pastEmployerYears(), round.isDistrictLevel(), day)
                .of(
                        inspectors,
                        pool.stream()
                                .map(seat -> new RecusalRules.Visited(
                                        seat.institution(),
                                        seat.town(),
                                        last.getOrDefault(seat.institution(), Set.of())))
                                .toList());
    }
}
