package shanyu.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;

/** The one timeline of an institution's file: what every room has to say of it, the newest first. */
@Component
public class Timelines {
    private final List<FileEntrySource> sources;
    private final HouseClock clock;

    Timelines(List<FileEntrySource> sources, HouseClock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** Everything that had happened by the end of a day; until now when null. */
    public List<FileEntry> of(UUID institution, @Nullable LocalDate asOf) {
        Instant until = AsOf.of(asOf, clock).moment();
        return sources.stream()
                .flatMap(source -> source.of(institution, until).stream())
                .filter(entry -> !entry.at().isAfter(until))
                .sorted(Comparator.comparing(FileEntry::at).reversed())
                .toList();
    }
}
