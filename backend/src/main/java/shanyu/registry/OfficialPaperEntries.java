package shanyu.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.casework.official.OfficialPapers;

/** Official papers on the file's timeline, and what became of them. */
@Component
class OfficialPaperEntries implements FileEntrySource {
    private final OfficialPapers papers;

    OfficialPaperEntries(OfficialPapers papers) {
        this.papers = papers;
    }

    @Override
    public List<FileEntry> of(UUID institution, Instant until) {
        var entries = new ArrayList<FileEntry>();
        for (var paper : papers.ofInstitution(institution)) {
            Map<String, Object> facts = Map.of("officialPaper", paper.kind().name(), "number", paper.number());
            entries.add(
                    FileEntry.of(paper.issuedAt(), "registry.official.issued", "official-paper", paper.id(), facts));
            if (paper.endedAt() == null) continue;
            entries.add(FileEntry.of(
                    paper.endedAt(),
                    "registry.official." + paper.state().name().toLowerCase(java.util.Locale.ROOT),
                    "official-paper",
                    paper.id(),
                    Map.of(
                            "officialPaper", paper.kind().name(),
                            "number", paper.number(),
                            "reason", paper.endReason())));
        }
        return entries;
    }
}
