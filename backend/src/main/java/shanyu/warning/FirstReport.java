package shanyu.warning;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shanyu.norms.NormStatus;
import shanyu.norms.NormValue;

/**
 * When the first report of an incident was due. Where the article says no number (及时), there is no moment: whether it came
 * in time is for a person.
 *
 * @param minutes allowed from the moment it was known; 0 at once; null where no number is set
 * @param due null with {@code minutes}
 * @param source article, or the product's parameters
 */
public record FirstReport(
        @Nullable Integer minutes, @Nullable Instant due, String source, NormStatus status) {
    /**
     * The clock of a kind of incident by the norms of the day it was known.
     *
     * @param entry what the norms hold for the kind; its value is null where the law is silent
     */
    static FirstReport of(NormValue.Entry entry, Instant knownAt) {
        Integer minutes = entry.value() instanceof Integer set ? set : null;
        return new FirstReport(
                minutes,
                minutes == null ? null : knownAt.plus(Duration.ofMinutes(minutes)),
                entry.citation().source().toString(),
                minutes == null ? NormStatus.SILENT : entry.citation().status());
    }

    /** Whole minutes a report at this moment comes late; 0 in time, or where no number is set. */
    public int lateMinutes(Instant reportedAt) {
        if (due == null) return 0;
        return (int) Math.max(0, Duration.between(due, reportedAt).toMinutes());
    }
}
