package shanyu.inspection.risk;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.inspection.visit.FindingEnding;
import shanyu.norms.ChecklistItem.Severity;

/**
 * A finding as the score sees it: days only, so that it can be judged as of any of them.
 *
 * @param dueOn last day to put it right
 * @param dueSince the day from which that order stood: when a person decided, where the law was silent; null while nobody has
 */
record FindingFact(
        UUID id,
        String item,
        Severity severity,
        LocalDate foundOn,
        LocalDate dueOn,
        @Nullable LocalDate dueSince,
        @Nullable LocalDate endedOn,
        @Nullable FindingEnding ending) {

    boolean isKnown(LocalDate day) {
        return !foundOn.isAfter(day);
    }

    boolean isEnded(LocalDate day) {
        return endedOn != null && !endedOn.isAfter(day);
    }

    /** Known, and neither dismissed nor taken back by then. */
    boolean stands(LocalDate day) {
        boolean fellAway = ending == FindingEnding.DISMISSED || ending == FindingEnding.WITHDRAWN;
        return isKnown(day) && !(fellAway && isEnded(day));
    }

    boolean isOverdue(LocalDate day) {
        return stands(day) && !isEnded(day) && dueSince != null && !dueSince.isAfter(day) && day.isAfter(dueOn);
    }

    FindingFact putRight(LocalDate day) {
        return isEnded(day)
                ? this
                : new FindingFact(id, item, severity, foundOn, dueOn, dueSince, day, FindingEnding.RECTIFIED);
    }

    String reference() {
        return "finding:" + id;
    }
}
