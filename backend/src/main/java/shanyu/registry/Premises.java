package shanyu.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On what ground an institution uses its rooms (setting standard art. 11: its own, or leased for three years or more).
 *
 * @param tenure null when not known
 * @param leaseFrom first day of the lease, when leased and known
 * @param leaseUntil last day of the lease, when leased and known
 */
public record Premises(
        @Nullable Tenure tenure,
        @Nullable LocalDate leaseFrom,
        @Nullable LocalDate leaseUntil) {
    public static final Premises UNKNOWN = new Premises(null, null, null);

    public enum Tenure {
        /** 自有. */
        OWN,
        /** 租赁. */
        LEASED
    }
}
