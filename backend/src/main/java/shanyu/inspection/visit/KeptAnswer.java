package shanyu.inspection.visit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is kept.
 *
 * @param settledBy the answer that ended the conflict; null while it is open, or where there was none
 */
public record KeptAnswer(
        UUID id,
        String item,
        ItemAnswer answer,
        UUID by,
        Performed performed,
        Standing standing,
        @Nullable UUID settledBy) {

    /** What an answer met when it came. */
    public enum Standing {
        /** The answer its writer had seen, or none: it stands. */
        STOOD,
        /** Another answer in the same words. */
        AGREED,
        /** Another answer: both are kept, and a person says which. */
        CONFLICT
    }

    boolean isOpen() {
        return standing == Standing.CONFLICT && settledBy == null;
    }
}
