package shanyu.warning;

import java.time.Instant;
import java.util.Map;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Where an incident stands. Once closed it takes no report. */
public sealed interface IncidentState {
    /** Reported, and followed. */
    record Reported() implements IncidentState {
        /** Only when everybody who must know has said so. */
        public Outcome<Closed> close(Instant now, long unacknowledged) {
            return unacknowledged == 0
                    ? Outcome.done(new Closed(now))
                    : Refusal.of(Refusal.Kind.RULE, "incident-not-acknowledged", Map.of("waiting", unacknowledged))
                            .asOutcome();
        }
    }

    record Closed(Instant at) implements IncidentState {}

    default String code() {
        return this instanceof Closed ? "closed" : "reported";
    }
}
