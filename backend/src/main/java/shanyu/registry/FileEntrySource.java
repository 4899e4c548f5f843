package shanyu.registry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A room that has something to put on the one timeline of an institution's file. Declared here, implemented by this room
 * and by those above it.
 */
public interface FileEntrySource {
    /** Everything about the institution that happened before {@code until}, in any order. */
    List<FileEntry> of(UUID institution, Instant until);
}
