package shanyu.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What casework tells the house, in the transaction in which it happened. Rooms know their own matters by kind and
 * subject.
 */
public sealed interface MatterEvent {
    Matter matter();

    record MatterOpened(Matter matter) implements MatterEvent {}

    record MatterAnswered(Matter matter, UUID by, String text, Instant at) implements MatterEvent {}

    record MatterReturned(Matter matter, UUID by, String reason, Instant at) implements MatterEvent {}

    record DeadlinePassed(Matter matter, int rung, UUID toldAgency, Instant at) implements MatterEvent {}

    record MatterClosed(Matter matter, @Nullable UUID by, Instant at) implements MatterEvent {}
}
