package shanyu.inspection.risk;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing known of an institution that raises its risk.
 *
 * @param day the day from which it was known
 * @param reference the row behind it as {@code kind:id}, e.g. {@code complaint:<uuid>}
 */
public record RiskFact(UUID institution, Kind kind, LocalDate day, String reference) {
    public enum Kind {
        /** A complaint that was looked into and found to be right. */
        COMPLAINT_UPHELD,
        /** A shift with fewer carers than its children need. */
        STAFFING_SHORT
    }
}
