package shanyu.inspection.visit;

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
import shanyu.norms.ChecklistItem.Severity;
import shanyu.server.HouseClock;

/**
 * The board of supervision. Each number is counted by the list it opens, with the filter it names, so the two cannot
 * disagree, and nobody counts what they may not see.
 */
@Component
public class InspectionBoard {
    private static final String KINDS = "inspection.";

    private final VisitLists visits;
    private final FindingLists findings;
    private final MatterLists matters;
    private final Coverage coverage;
    private final HouseClock clock;

    InspectionBoard(
            VisitLists visits, FindingLists findings, MatterLists matters, Coverage coverage, HouseClock clock) {
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
    public record Town(String town, int institutions, int visited, Figure unvisited) {}

    /**
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
            List<Figure> visits,
            List<Figure> outcomes,
            List<Figure> found,
            List<Figure> open,
            List<Figure> matters,
            List<Figure> ages,
            Figure overdue,
            int institutions,
            int visited,
            List<Town> towns) {}

    public Board of(Actor actor, @Nullable String town, @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? clock.today() : asOf;
        var month = YearMonth.from(day);
        var towns = towns(actor, town, asOf, day.getYear());
        return new Board(
                day,
                month.toString(),
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
                month.atDay(1),
                month.atEndOfMonth(),
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
                            Figure.of(
                                    "unvisited",
                                    "coverage",
                                    unvisited,
                                    entry.getValue().size() - visited));
                })
                .toList();
    }
}
