package shanyu.casework;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Where a matter stands: open → in hand → answered → (returned →) verified → closed. A verb is on the states that have
 * it, so what cannot be done cannot be written.
 */
public sealed interface MatterState {
    /** Nobody has taken it up. */
    record Open() implements MatterState, Answerable {
        public InHand take(UUID by) {
            return new InHand(by);
        }
    }

    /** Somebody of the holding agency works on it. */
    record InHand(UUID by) implements MatterState, Answerable {}

    /** The holder says it is done; a second person has not yet looked. */
    record Answered(UUID by, Instant at) implements MatterState {
        /**
         * A second person confirms. Whoever answered, and whoever is barred (the finder of a finding), cannot.
         *
         * @param barred accounts that may not judge their own work
         */
        public Outcome<Verified> verify(UUID checker, Instant now, Set<UUID> barred) {
            return secondPerson(checker, barred).map(ok -> new Verified(checker, now));
        }

        /** A second person sends it back with a reason; the clock has not stopped meanwhile. */
        public Outcome<Returned> giveBack(UUID checker, String reason, Set<UUID> barred) {
            return secondPerson(checker, barred).map(ok -> new Returned(checker, reason));
        }

        private Outcome<UUID> secondPerson(UUID checker, Set<UUID> barred) {
            return checker.equals(by) || barred.contains(checker)
                    ? Refusal.of(Refusal.Kind.RULE, "second-person-needed").asOutcome()
                    : Outcome.done(checker);
        }
    }

    /** Sent back to the holder. */
    record Returned(UUID by, String reason) implements MatterState, Answerable {}

    /** Confirmed by a second person; about to close. */
    record Verified(UUID by, Instant at) implements MatterState {
        public Closed close(Instant now) {
            return new Closed(now, Ending.VERIFIED, by);
        }
    }

    /** Over. */
    record Closed(Instant at, Ending ending, @Nullable UUID by) implements MatterState {}

    /** The states from which the holder can answer. */
    sealed interface Answerable permits Open, InHand, Returned {
        default Answered answer(UUID by, Instant at) {
            return new Answered(by, at);
        }
    }

    /** How a matter ended. */
    enum Ending {
        /** Answered and confirmed by a second person. */
        VERIFIED,
        /** The duty was done; the room that opened it saw so. */
        DONE,
        /** What it was about fell away. */
        LAPSED
    }

    default String code() {
        return switch (this) {
            case Open open -> "open";
            case InHand inHand -> "in-hand";
            case Answered answered -> "answered";
            case Returned returned -> "returned";
            case Verified verified -> "verified";
            case Closed closed -> "closed";
        };
    }

    default boolean isOver() {
        return this instanceof Closed;
    }
}
