package shanyu.inspection.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.inspection.risk.BackTest.Point;
import shanyu.inspection.risk.BackTest.Row;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;

/** Holds the formula against what came to light afterwards. */
@Component
@Transactional(readOnly = true)
public class BackTests {
    private static final int STEPS = 20;

    private final Institutions institutions;
    private final KnownFactStore facts;
    private final PastVisits visits;

    BackTests(Institutions institutions, KnownFactStore facts, PastVisits visits) {
        this.institutions = institutions;
        this.facts = facts;
        this.visits = visits;
    }

    /** The ranking of those visited in the months after the day, by what was known on the day. */
    public List<Row> rows(String district, RiskFormula formula, LocalDate day, int months) {
        return ranked(institutions.inspectable(district, null, day), formula, day, day.plusMonths(months));
    }

    public BackTest of(String district, RiskFormula formula, LocalDate day, int months) {
        var all = institutions.inspectable(district, null, day);
        var until = day.plusMonths(months);
        var rows = ranked(all, formula, day, until);
        int n = rows.size();
        int failed = (int) rows.stream().filter(Row::failed).count();
        int firstMonth =
                visits.visited(ids(all), day.plusDays(1), day.plusMonths(1)).size();
        int k = all.isEmpty() ? 0 : Math.min(n, Math.ceilDiv(n * firstMonth, all.size()));
        var chance = new Chance(n, failed, k);
        int hits = hits(rows, k);
        return new BackTest(
                formula,
                day,
                until,
                all.size(),
                n,
                failed,
                k,
                hits,
                tied(rows, k),
                expected(n, failed, k),
                chance.low(),
                chance.high(),
                chance.atLeast(hits),
                curve(rows, n, failed, k));
    }

    private List<Row> ranked(List<Institution> all, RiskFormula formula, LocalDate day, LocalDate until) {
        var seen = visits.seen(ids(all), day.plusDays(1), until);
        var known = facts.of(all, day);
        record Scored(Institution of, Score score) {}
        var order = all.stream()
                .filter(each -> seen.containsKey(each.id()))
                .map(each -> new Scored(each, RiskScoring.score(formula.weights(), known.of(each.id()), day)))
                .sorted(Comparator.comparingLong((Scored each) -> -each.score().points())
                        .thenComparing(each ->
                                new StringBuilder(each.of().code()).reverse().toString()))
                .toList();
        var rows = new ArrayList<Row>();
        for (var each : order) {
            var found = Objects.requireNonNull(seen.get(each.of().id()));
            rows.add(new Row(
                    each.of().id(),
                    rows.size() + 1,
                    each.of().name(),
                    each.of().town(),
                    each.score().points(),
                    each.score().riskClass(),
                    found.first(),
                    found.critical(),
                    found.major(),
                    found.failed()));
        }
        return rows;
    }

    private static List<Point> curve(List<Row> rows, int n, int failed, int k) {
        var sizes = new TreeSet<Integer>();
        for (int step = 0; step <= STEPS; step++) sizes.add(n * step / STEPS);
        sizes.add(k);
        return sizes.stream()
                .map(size -> {
                    var chance = new Chance(n, failed, size);
                    return new Point(size, hits(rows, size), expected(n, failed, size), chance.low(), chance.high());
                })
                .toList();
    }

    private static int hits(List<Row> rows, int k) {
        return (int) rows.stream().limit(k).filter(Row::failed).count();
    }

    private static int tied(List<Row> rows, int k) {
        if (k >= rows.size()) return 0;
        long next = rows.get(k).points();
        return (int) rows.stream().limit(k).filter(row -> row.points() == next).count();
    }

    private static long expected(int n, int failed, int k) {
        return n == 0 ? 0 : RiskScoring.UNIT * k * failed / n;
    }

    private static List<UUID> ids(List<Institution> all) {
        return all.stream().map(Institution::id).toList();
    }
}
