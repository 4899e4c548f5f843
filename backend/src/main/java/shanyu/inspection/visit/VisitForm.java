package shanyu.inspection.visit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which items a visit begun on the short form (关键项简表) looks at. It widens to the whole list the moment a key item fails,
 * or when a person asks; it never narrows again.
 *
 * @param items the key items, as they were on the day of arrival
 * @param widened how it came to be the full form; null while it is short
 */
public record VisitForm(
        List<String> items,
        UUID chosenBy,
        Instant chosenAt,
        @Nullable Widened widened) {
    /** What {@link Widened#why} says when a person asked for it. */
    public static final String ASKED = "asked";

    /** @param why the key item that failed, or {@link #ASKED} */
    public record Widened(Instant at, UUID by, String why) {}

    public boolean isShort() {
        return widened == null;
    }

    /** Whether an answer ends the short form. */
    boolean isEndedBy(String item, ItemResult result) {
        return isShort() && result == ItemResult.FAILS && items.contains(item);
    }
}
