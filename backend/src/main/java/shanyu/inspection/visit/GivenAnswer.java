package shanyu.inspection.visit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer to an item as a phone hands it in, perhaps long after.
 *
 * @param id made where it was given; handed in again it is the same answer
 * @param on the answer its writer had before their eyes; null when there was none
 * @param settles the conflict it ends: the answer that met another one; null otherwise
 */
public record GivenAnswer(
        UUID id, @Nullable UUID on, @Nullable UUID settles, ItemAnswer answer, Performed.Told told) {}
