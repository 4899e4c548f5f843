package shanyu.inspection.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import shanyu.server.HouseClock;

/**
 * Where a visit stands: planned → begun → submitted, and from there corrected as often as need be, each time as a new
 * edition. A planned visit whose window is over has lapsed and counts as not made. What cannot be done has no verb.
 */
public sealed interface VisitState {
    /** Ordered, nobody has arrived. */
    record Planned() implements VisitState {
        public Begun begin(UUID by, Instant at) {
            return new Begun(by, at);
        }

        public Lapsed lapse(Instant at) {
            return new Lapsed(at);
        }
    }

    /** The team has arrived; the first edition is being written. */
    record Begun(UUID by, Instant at) implements VisitState, Writing {
        @Override
        public int edition() {
            return 1;
        }
    }

    /** The results of {@code edition} hold. */
    record Submitted(int edition) implements VisitState {
        public Correcting correct() {
            return new Correcting(edition + 1);
        }
    }

    /** A correction is being written; the edition before it still holds. */
    record Correcting(int edition) implements VisitState, Writing {}

    /** The window passed without a visit: the institution counts as not visited. */
    record Lapsed(Instant at) implements VisitState {
        /** It was made after all, within its window, and the house hears of it only now. */
        public Begun begin(UUID by, Instant when) {
            return new Begun(by, when);
        }

        /** Whether it lapsed because its window was over, not because it was set aside for another. */
        public boolean isAfter(LocalDate lastDay) {
            return LocalDate.ofInstant(at, HouseClock.ZONE).isAfter(lastDay);
        }
    }

    /** The states in which results may be written. */
    sealed interface Writing permits Begun, Correcting {
        /** The edition being written. */
        int edition();

        default Submitted submit() {
            return new Submitted(edition());
        }
    }

    default String code() {
        return switch (this) {
            case Planned planned -> "planned";
            case Begun begun -> "begun";
            case Submitted submitted -> "submitted";
            case Correcting correcting -> "correcting";
            case Lapsed lapsed -> "lapsed";
        };
    }
}
