package shanyu.oversight;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shanyu.oversight.ComplaintState.Told;
import shanyu.registry.FileEntry;
import shanyu.registry.FileEntrySource;

/**
 * Complaints on the file of an institution: from the day they are answered, so that nobody is warned of a visit; what it
 * was about in one word and what it came to, nothing of what was said or by whom.
 */
@Component
class ComplaintFileEntries implements FileEntrySource {
    private final ComplaintStore store;

    ComplaintFileEntries(ComplaintStore store) {
        this.store = store;
    }

    @Override
    public List<FileEntry> of(UUID institution, Instant until) {
        return store.ofInstitution(institution).stream()
                .flatMap(complaint -> complaint.state() instanceof Told told
                        ? Stream.of(FileEntry.of(
                                told.told().at(),
                                "oversight.complaint.answered",
                                ComplaintMatters.COMPLAINT,
                                complaint.id(),
                                Map.of(
                                        "number", complaint.number(),
                                        "kind", complaint.kind().name(),
                                        "outcome",
                                                told.told().answer().outcome().name())))
                        : Stream.<FileEntry>empty())
                .filter(entry -> entry.at().isBefore(until))
                .toList();
    }
}
