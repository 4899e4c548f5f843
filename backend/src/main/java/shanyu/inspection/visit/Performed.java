package shanyu.inspection.visit;

import java.time.Duration;
import java.time.Instant;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * When an act was done and when the house heard of it. What is judged (windows, norms of the day) is judged by the first;
 * what differs much from the second is marked late and stays so.
 *
 * @param reason why it comes so late, in the words of whoever did it; empty when nothing was said
 */
public record Performed(Instant at, Instant receivedAt, boolean late, String reason) {

    /**
     * When something was done, as a phone says it.
     *
     * @param doneAt null when it was done just now
     */
    public record Told(@org.jspecify.annotations.Nullable Instant doneAt, String reason) {
        /** Done on the line, now. */
        public static final Told NOW = new Told(null, "");
    }

    /**
     * Limits of what is believed and what is marked: product defaults.
     *
     * @param ahead how far a phone's clock may be ahead of the house's
     * @param late from when on an entry counts as late
     */
    record Limits(Duration ahead, Duration late) {}

    /** Refuses a time in the future, and one before the visit was ordered: neither can have been. */
    static Outcome<Performed> judge(Told told, Instant orderedAt, Instant now, Limits limits) {
        Instant at = told.doneAt() == null ? now : told.doneAt();
        if (at.isAfter(now.plus(limits.ahead())))
            return Refusal.field("doneAt", at.toString(), "in-the-future").asOutcome();
        if (at.isBefore(orderedAt))
            return Refusal.field("doneAt", at.toString(), "before-the-order").asOutcome();
        boolean late = Duration.between(at, now).compareTo(limits.late()) > 0;
        return Outcome.done(new Performed(at, now, late, told.reason().strip()));
    }
}
