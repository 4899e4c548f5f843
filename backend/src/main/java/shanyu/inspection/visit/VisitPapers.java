package shanyu.inspection.visit;

import static shanyu.inspection.visit.VisitMatters.VISIT;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shanyu.casework.Subject;
import shanyu.casework.official.OfficialPaper;
import shanyu.casework.official.OfficialPapers;
import shanyu.casework.official.PaperKind;
import shanyu.casework.official.PaperOrder;
import shanyu.norms.DepartmentWords;
import shanyu.server.HouseClock;

/** Papers of a visit: the notice shown on arrival, and what must be put right; a correction replaces the latter. */
@Component
class VisitPapers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final OfficialPapers papers;
    private final FindingStore findings;
    private final FindingLists rows;
    private final Visits visits;
    private final Offices offices;
    private final DepartmentWords words;

    VisitPapers(
            OfficialPapers papers,
            FindingStore findings,
            FindingLists rows,
            Visits visits,
            Offices offices,
            DepartmentWords words) {
        this.words = words;
        this.papers = papers;
        this.findings = findings;
        this.rows = rows;
        this.visits = visits;
        this.offices = offices;
    }

    @EventListener
    void on(VisitBegun begun) {
        var visit = begun.visit();
        papers.issue(order(
                visit,
                PaperKind.INSPECTION_NOTICE,
                Map.of(
                        "day", day(visit.begunAt()),
                        "errand", visit.errand().text(),
                        "items", visit.items().size(),
                        "departments",
                                visit.departments().stream()
                                        .sorted()
                                        .map(letter -> words.of(letter, false))
                                        .collect(Collectors.joining("、"))),
                begun.by()));
    }

    @EventListener
    void on(VisitRecorded recorded) {
        var visit = recorded.visit();
        var standing = papers.about(VISIT, visit.id()).stream()
                .filter(paper -> paper.kind() == PaperKind.RECTIFICATION_NOTICE)
                .filter(paper -> paper.state() == OfficialPaper.State.ISSUED)
                .findFirst();
        var ids = findings.ofVisit(visit.id()).stream()
                .filter(Finding::isStanding)
                .map(Finding::id)
                .toList();
        var lines = rows.rows(ids).stream().map(VisitPapers::line).toList();
        if (lines.isEmpty() && standing.isEmpty()) return;
        var order = order(
                visit,
                PaperKind.RECTIFICATION_NOTICE,
                Map.of("day", day(visit.begunAt()), "errand", visit.errand().text(), "findings", lines),
                recorded.by());
        if (standing.isPresent()) papers.replace(standing.get(), order, "检查结果更正（第 %d 版）".formatted(recorded.edition()));
        else papers.issue(order);
    }

    private static Map<String, Object> line(FindingRow row) {
        var basis = row.judgement().basis();
        return Map.of(
                "item",
                row.item(),
                "title",
                row.title(),
                "article",
                basis.cited(),
                "rank",
                basis.rank().binds() ? "有约束力" : "推荐性，不单独构成违法",
                "judged",
                row.judgement() instanceof shanyu.norms.Judgement.Breaches ? "不符合" : "须人工判断",
                "due",
                row.stops() ? "立即" : day(row.dueAt()));
    }

    private PaperOrder order(Visit visit, PaperKind kind, Map<String, Object> facts, UUID by) {
        var of = visits.institution(visit);
        var subject = new Subject(VISIT, visit.id(), of.name(), visit.district(), visit.town(), of.id());
        return new PaperOrder(kind, subject, offices.district(visit).name(), facts, by);
    }

    private static String day(@org.jspecify.annotations.Nullable Instant at) {
        return at == null ? "" : at.atZone(HouseClock.ZONE).format(DAY);
    }
}
