package shanyu.inspection.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.inspection.risk.ScoreLine.Kind;
import shanyu.inspection.risk.Simulation.Difference;
import shanyu.inspection.risk.Simulation.Month;
import shanyu.inspection.risk.Simulation.Mover;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;

/** Tries a version of the formula on the past year, before anybody adopts it. Nothing is kept. */
@Component
@Transactional(readOnly = true)
public class Simulations {
    private static final int MONTHS = 12;

    private final Institutions institutions;
    private final KnownFactStore facts;
    private final PastVisits visits;
    private final QuotaEffect quota;

    Simulations(Institutions institutions, KnownFactStore facts, PastVisits visits, QuotaEffect quota) {
        this.institutions = institutions;
        this.facts = facts;
        this.visits = visits;
        this.quota = quota;
    }

    public Simulation of(String district, RiskFormula before, RiskFormula after, LocalDate day) {
        var now = classes(district, before, after, day);
        var months = new ArrayList<Month>();
        var first = day.withDayOfMonth(1);
        for (int back = MONTHS - 1; back >= 0; back--)
            months.add(month(district, before, after, first.minusMonths(back)));
        return new Simulation(before, after, day, now.size(), count(now, true), count(now, false), movers(now), months);
    }

    public List<Mover> movers(String district, RiskFormula before, RiskFormula after, LocalDate day) {
        return classes(district, before, after, day).stream()
                .filter(Both::moves)
                .sorted(Comparator.comparing((Both both) -> both.after().riskClass())
                        .reversed()
                        .thenComparing(both -> -both.after().points())
                        .thenComparing(both -> both.institution().code()))
                .map(Simulations::mover)
                .toList();
    }

    /** One institution under both versions. */
    private record Both(Institution institution, Score before, Score after) {
        boolean moves() {
            return !before.riskClass().equals(after.riskClass());
        }
    }

    private List<Both> classes(String district, RiskFormula before, RiskFormula after, LocalDate day) {
        var all = institutions.inspectable(district, null, day);
        var known = facts.of(all, day);
        return all.stream()
                .map(each -> new Both(
                        each,
                        RiskScoring.score(before.weights(), known.of(each.id()), day),
                        RiskScoring.score(after.weights(), known.of(each.id()), day)))
                .toList();
    }

    private Month month(String district, RiskFormula before, RiskFormula after, LocalDate day) {
        var all = classes(district, before, after, day);
        var ids = all.stream().map(both -> both.institution().id()).collect(Collectors.toSet());
        Collection<UUID> visited =
                day.getMonthValue() == 1 ? List.of() : visits.visited(ids, day.withDayOfYear(1), day.minusDays(1));
        var seen = all.stream()
                .filter(both -> visited.contains(both.institution().id()))
                .toList();
        return new Month(
                day,
                all.size(),
                count(all, true),
                count(all, false),
                movers(all),
                all.isEmpty() ? 0 : quota.drawn(day, count(all, true), count(seen, true)),
                all.isEmpty() ? 0 : quota.drawn(day, count(all, false), count(seen, false)));
    }

    private static int movers(List<Both> all) {
        return (int) all.stream().filter(Both::moves).count();
    }

    private static Map<String, Integer> count(List<Both> all, boolean before) {
        var counts = new TreeMap<>(Map.of("A", 0, "B", 0, "C", 0, "D", 0));
        all.forEach(both -> counts.merge((before ? both.before() : both.after()).riskClass(), 1, Integer::sum));
        return counts;
    }

    private static Mover mover(Both both) {
        var before = byKind(both.before());
        var after = byKind(both.after());
        var differences = java.util.Arrays.stream(Kind.values())
                .map(kind -> new Difference(kind, before.getOrDefault(kind, 0L), after.getOrDefault(kind, 0L)))
                .filter(each -> each.before() != each.after())
                .sorted(Comparator.comparingLong((Difference each) -> Math.abs(each.after() - each.before()))
                        .reversed())
                .toList();
        return new Mover(
                both.institution().id(),
                both.institution().name(),
                both.institution().town(),
                both.before().riskClass(),
                both.after().riskClass(),
                both.before().points(),
                both.after().points(),
                differences);
    }

    private static Map<Kind, Long> byKind(Score score) {
        var sums = new EnumMap<Kind, Long>(Kind.class);
        score.lines().forEach(line -> sums.merge(line.kind(), line.points(), Long::sum));
        return sums;
    }
}
