package shanyu.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.casework.Matter;
import shanyu.casework.MatterState.Closed;
import shanyu.casework.Matters;

/** Matters about the institution: when each was opened and how it ended. */
@Component
class MatterEntries implements FileEntrySource {
    private final Matters matters;

    MatterEntries(Matters matters) {
        this.matters = matters;
    }

    @Override
    public List<FileEntry> of(UUID institution, Instant until) {
        var entries = new ArrayList<FileEntry>();
        for (Matter matter : matters.ofInstitution(institution)) {
            entries.add(entry(matter, matter.openedAt(), "casework.matter.opened"));
            if (matter.state() instanceof Closed closed) {
                entries.add(entry(matter, closed.at(), "casework.matter.closed"));
            }
        }
        return entries;
    }

    private static FileEntry entry(Matter matter, Instant at, String kind) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("kind", matter.kind());
        facts.put("due", matter.deadline().at().toString());
        if (kind.endsWith("closed") && matter.state() instanceof Closed closed) {
            facts.put("ending", closed.ending().name());
        }
        for (String told : List.of("item", "severity")) {
            var value = matter.facts().get(told);
            if (value != null) facts.put(told, value);
        }
        return FileEntry.of(at, kind, "matter", matter.id(), facts);
    }
}
