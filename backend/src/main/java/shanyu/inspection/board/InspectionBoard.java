package shanyu.inspection.board;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.casework.MatterFilter;
import shanyu.casework.MatterLists;
import shanyu.identity.Actor;
import shanyu.inspection.draw.RoundLists;
import shanyu.inspection.visit.Coverage;
import shanyu.inspection.visit.CoverageFilter;
import shanyu.inspection.visit.CoverageRow;
import shanyu.inspection.visit.FindingFilter;
import shanyu.inspection.visit.FindingLists;
import shanyu.inspection.visit.VisitFilter;
import shanyu.inspection.visit.VisitLists;
import shanyu.inspection.visit.VisitOutcome;
import shanyu.norms.ChecklistItem.Severity;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.sheets.Column;

/**
 * The board of supervision. Each number is counted by the list it opens, with the filter it names, so the two cannot
 * disagree, and nobody counts what they may not see.
 */
@Component
public class InspectionBoard {
    private static final String KINDS = "inspection.";

    private final RoundLists rounds;
    private final VisitLists visits;
    private final FindingLists findings;
    private final MatterLists matters;
    private final Coverage coverage;
    private final HouseClock clock;

    InspectionBoard(
            RoundLists rounds,
            VisitLists visits,
            FindingLists findings,
            MatterLists matters,
            Coverage coverage,
            HouseClock clock) {
        this.rounds = rounds;
        this.visits = visits;
        this.findings = findings;
        this.matters = matters;
        this.coverage = coverage;
        this.clock = clock;
    }

    /**
     * One town's part of the year.
     *
     * @param institutions in service, and so to be visited
     * @param unvisited opens those still to be visited
     */
    @Schema(name = "TownCoverage")
    public record Town(
            @Column(zh = "街镇代码", en = "Town code", towns = true)
            String town,

            @Column(zh = "在营机构", en = "Institutions in service")
            int institutions,

            @Column(zh = "年内已到场", en = "Visited this year") int visited,

            @Column(zh = "覆盖率（%）", en = "Coverage (%)") @Schema(minimum = "0", maximum = "100")
            int percent,

            Figure unvisited) {}

    /**
     * @param rounds of the month by state, as they stand now
     * @param visits of the month: due, done, lapsed …
     * @param outcomes of the visits due this month
     * @param found findings of the month by severity, and open ones by severity
     * @param matters of supervision by state
     * @param ages unfinished ones by age in calendar days
     */
    @Schema(name = "InspectionBoard")
    public record Board(
            LocalDate asOf,
            @Schema(example = "2026-09") String month,
            List<Figure> rounds,
            List<Figure> visits,
            List<Figure> outcomes,
            List<Figure> found,
            List<Figure> open,
            List<Figure> matters,
            List<Figure> ages,
            Figure overdue,
            int institutions,
            int visited,
            List<Town> towns) {

        /** Every number, group by group. */
        List<BoardLine> lines() {
            var lines = new ArrayList<BoardLine>();
            add(lines, "rounds", rounds);
            add(lines, "visits", visits);
            add(lines, "outcomes", outcomes);
            add(lines, "found", found);
            add(lines, "open", open);
            add(lines, "matters", matters);
            add(lines, "matters", List.of(overdue));
            add(lines, "ages", ages);
            return lines;
        }

        private static void add(List<BoardLine> lines, String group, List<Figure> figures) {
            figures.forEach(figure -> lines.add(BoardLine.of(group, figure)));
        }
    }

    public Board of(Actor actor, @Nullable String town, @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? clock.today() : asOf;
        var month = YearMonth.from(day);
        var towns = towns(actor, town, asOf, day.getYear());
        return new Board(
                day,
                month.toString(),
                Stream.of("planned", "missed", "running", "disclosed", "dead", "stalled")
                        .map(state -> rounds(actor, state, town, month))
                        .toList(),
                Stream.of("planned", "begun", "done", "lapsed")
                        .map(state -> visits(actor, state, null, town, month, asOf))
                        .toList(),
                Stream.of(VisitOutcome.values())
                        .map(outcome -> visits(actor, "done", outcome, town, month, asOf))
                        .toList(),
                Stream.of(Severity.values())
                        .map(severity -> found(actor, severity, "standing", town, month, asOf))
                        .toList(),
                Stream.of(Severity.values())
                        .map(severity -> found(actor, severity, "unfinished", town, null, asOf))
                        .toList(),
                Stream.of("open", "in-hand", "answered", "returned")
                        .map(state -> matters(actor, state, state, town, asOf, null, null))
                        .toList(),
                List.of(
                        matters(actor, "week", "unfinished", town, asOf, day.minusDays(7), null),
                        matters(actor, "month", "unfinished", town, asOf, day.minusDays(30), day.minusDays(8)),
                        matters(actor, "older", "unfinished", town, asOf, null, day.minusDays(31))),
                matters(actor, "overdue", "overdue", town, asOf, null, null),
                towns.stream().mapToInt(Town::institutions).sum(),
                towns.stream().mapToInt(Town::visited).sum(),
                towns);
    }

    /** The numbers of the board, as a list that exports. */
    public Listing<BoardLine> lines(Actor actor, @Nullable String town, @Nullable LocalDate asOf) {
        var lines = of(actor, town, asOf).lines();
        return new Listing<>(lines, 0, lines.size(), lines.size());
    }

    /** Coverage of the year by town, as a list that exports. */
    public Listing<Town> coverage(Actor actor, @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? clock.today() : asOf;
        var towns = towns(actor, null, asOf, day.getYear());
        return new Listing<>(towns, 0, Math.max(1, towns.size()), towns.size());
    }

    private Figure rounds(Actor actor, String state, @Nullable String town, YearMonth month) {
        // A town looks at its own; the district at its own and all its towns'.
        var filter = new RoundLists.Filter(
                actor.district(),
                town == null ? actor.town() : town,
                null,
                month.getYear(),
                month.getMonthValue(),
                state,
                null);
        return Figure.of(
                state,
                "rounds",
                filter,
                rounds.list(filter, new Paging(null, 0, 1)).total());
    }

    private Figure visits(
            Actor actor,
            String state,
            @Nullable VisitOutcome outcome,
            @Nullable String town,
            YearMonth month,
            @Nullable LocalDate asOf) {
        var filter = new VisitFilter(
                null,
                null,
                null,
                state,
                outcome == null ? null : outcome.name(),
                town,
                null,
                null,
                month.toString(),
                null,
                null,
                asOf);
        return Figure.of(outcome == null ? state : outcome.name(), "visits", filter, visits.count(actor, filter));
    }

    private Figure found(
            Actor actor,
            Severity severity,
            String state,
            @Nullable String town,
            @Nullable YearMonth month,
            @Nullable LocalDate asOf) {
        var filter = new FindingFilter(
                null,
                state,
                severity.name(),
                null,
                town,
                null,
                null,
                null,
                month == null ? null : month.atDay(1),
                month == null ? null : month.atEndOfMonth(),
                asOf);
        return Figure.of(severity.name(), "findings", filter, findings.count(actor, filter));
    }

    private Figure matters(
            Actor actor,
            String name,
            String state,
            @Nullable String town,
            @Nullable LocalDate asOf,
            @Nullable LocalDate openedFrom,
            @Nullable LocalDate openedTo) {
        var filter = MatterFilter.ALL.inState(state).about(KINDS, town, asOf).opened(openedFrom, openedTo);
        return Figure.of(name, "matters", filter, matters.count(actor, filter));
    }

    private List<Town> towns(Actor actor, @Nullable String town, @Nullable LocalDate asOf, int year) {
        var all = new CoverageFilter(null, town, null, year, asOf);
        var byTown = new TreeMap<String, List<CoverageRow>>();
        coverage.rows(actor, all)
                .forEach(row -> byTown.computeIfAbsent(row.town(), fresh -> new ArrayList<>())
                        .add(row));
        return byTown.entrySet().stream()
                .map(entry -> {
                    int visited = (int) entry.getValue().stream()
                            .filter(CoverageRow::visited)
                            .count();
                    var unvisited = new CoverageFilter(null, entry.getKey(), false, year, asOf);
                    return new Town(
                            entry.getKey(),
                            entry.getValue().size(),
                            visited,
                            100 * visited / entry.getValue().size(),
                            Figure.of(
                                    "unvisited",
                                    "coverage",
                                    unvisited,
                                    entry.getValue().size() - visited));
                })
                .toList();
    }
}
