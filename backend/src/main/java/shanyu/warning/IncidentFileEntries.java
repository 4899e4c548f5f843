package shanyu.warning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.registry.FileEntry;
import shanyu.registry.FileEntrySource;

/** What incidents put on the one file of an institution. */
@Component
class IncidentFileEntries implements FileEntrySource {
    private final IncidentStore store;

    IncidentFileEntries(IncidentStore store) {
        this.store = store;
    }

    @Override
    public List<FileEntry> of(UUID institution, Instant until) {
        return store.ofInstitution(institution).stream()
                .flatMap(of -> store.reports(of.id()).stream()
                        .filter(report -> report.at().isBefore(until))
                        .map(report -> entry(of, report)))
                .toList();
    }

    private static FileEntry entry(Incident of, IncidentReport report) {
        return new FileEntry(
                report.at(),
                "warning.incident." + report.kind(),
                Incident.KIND,
                of.id(),
                Map.of(
                        "number", of.number(),
                        "incident", of.kind().name(),
                        "affected", report.affected(),
                        "lateMinutes", of.lateMinutes()),
                List.of(),
                null,
                report.kind().equals("first") ? of.first().source() : null);
    }
}
