package shanyu.inspection.risk;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper while it was on the file.
 *
 * @param until last day printed on it; null where it prints none
 * @param heldTo first day it was no longer on the file; null while it is
 */
record PaperFact(
        String kind,
        UUID paper,
        @Nullable LocalDate until,
        LocalDate heldFrom,
        @Nullable LocalDate heldTo) {

    boolean isHeld(LocalDate day) {
        return !heldFrom.isAfter(day) && (heldTo == null || heldTo.isAfter(day));
    }

    /** The first day on which it stood no more; {@code day} where none is printed. */
    LocalDate goneOn(LocalDate day) {
        return until == null ? day : until.plusDays(1);
    }

    boolean isExpired(LocalDate day) {
        return until != null && day.isAfter(until);
    }
}
