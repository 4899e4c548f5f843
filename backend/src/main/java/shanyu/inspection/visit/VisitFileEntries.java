package shanyu.inspection.visit;

import static shanyu.inspection.visit.VisitMatters.FINDING;
import static shanyu.inspection.visit.VisitMatters.VISIT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.registry.FileEntry;
import shanyu.registry.FileEntrySource;

/** What supervision puts on the one file of an institution: visits from the moment they begin, and each finding's life. */
@Component
class VisitFileEntries implements FileEntrySource {
    private final VisitStore visits;
    private final SheetStore sheets;
    private final ArrivalStore arrivals;
    private final FindingStore findings;
    private final FindingLists rows;

    VisitFileEntries(
            VisitStore visits, SheetStore sheets, ArrivalStore arrivals, FindingStore findings, FindingLists rows) {
        this.visits = visits;
        this.sheets = sheets;
        this.arrivals = arrivals;
        this.findings = findings;
        this.rows = rows;
    }

    @Override
    public List<FileEntry> of(UUID institution, Instant until) {
        var entries = new ArrayList<FileEntry>();
        visits.ofInstitution(institution).forEach(visit -> {
            if (visit.begunAt() != null)
                entries.add(FileEntry.of(visit.begunAt(), "inspection.visit.begun", VISIT, visit.id(), arrival(visit)));
            sheets.editions(visit.id()).forEach(edition -> submitted(visit, edition, entries));
        });
        rows.rows(findings.ofInstitution(institution).stream().map(Finding::id).toList())
                .forEach(row -> finding(row, entries));
        return entries.stream().filter(entry -> entry.at().isBefore(until)).toList();
    }

    /** A visit told late is marked so on the file. */
    private Map<String, Object> arrival(Visit visit) {
        var facts = new HashMap<>(facts(visit));
        arrivals.of(visit.id()).stream()
                .filter(each -> each.began() && each.performed().late())
                .findFirst()
                .ifPresent(late -> {
                    facts.put("late", true);
                    facts.put("receivedAt", late.performed().receivedAt().toString());
                });
        return facts;
    }

    private static void submitted(Visit visit, Edition edition, List<FileEntry> entries) {
        var sealed = edition.sealed();
        if (sealed == null) return;
        var facts = new HashMap<>(facts(visit));
        facts.put("edition", edition.edition());
        facts.put("outcome", sealed.verdict().outcome().name());
        facts.put("fails", sealed.verdict().fails());
        String kind = edition.edition() == 1 ? "inspection.visit.submitted" : "inspection.visit.corrected";
        if (edition.edition() > 1) facts.put("reason", edition.reason());
        entries.add(FileEntry.of(sealed.at(), kind, VISIT, visit.id(), facts));
        if (edition.publishedAt() != null)
            entries.add(FileEntry.of(edition.publishedAt(), "inspection.visit.published", VISIT, visit.id(), facts));
    }

    private static void finding(FindingRow row, List<FileEntry> entries) {
        Map<String, Object> facts = Map.of(
                "item", row.item(),
                "title", row.title(),
                "titleEn", row.titleEn(),
                "severity", row.severity().name(),
                "stops", row.stops());
        entries.add(new FileEntry(
                row.foundAt(),
                "inspection.finding.recorded",
                FINDING,
                row.id(),
                facts,
                row.photos(),
                null,
                row.judgement().basis().source()));
        if (row.endedAt() != null) {
            var ended = new HashMap<>(facts);
            ended.put("ending", row.state());
            entries.add(FileEntry.of(row.endedAt(), "inspection.finding.ended", FINDING, row.id(), ended));
        }
    }

    private static Map<String, Object> facts(Visit visit) {
        return Map.of("errand", visit.errand().text(), "items", visit.items().size());
    }
}
