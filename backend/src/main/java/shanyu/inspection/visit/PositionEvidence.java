package shanyu.inspection.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.shared.Wgs84;

/**
 * Where an inspector's phone said it was. It is evidence beside a visit and decides nothing: phones are wrong under
 * concrete, and a flag is a question to a person.
 *
 * @param outcome that there was no permission, or no fix, is itself noted
 * @param accuracy metres, and {@code fixedAt} when the fix was taken; null without a fix
 * @param clientAt the phone's clock when it was used
 * @param clockOff seconds the phone's clock was ahead of the house's when it was sent; null when it did not say
 */
public record PositionEvidence(
        UUID id,
        UUID account,
        Occasion occasion,
        Outcome outcome,
        @Nullable Wgs84 position,
        @Nullable Integer accuracy,
        @Nullable Instant fixedAt,
        Instant clientAt,
        Instant receivedAt,
        @Nullable Integer clockOff) {

    /** At what. */
    public enum Occasion {
        ARRIVAL,
        PHOTO,
        SIGNING
    }

    /** What the phone had. */
    public enum Outcome {
        FIXED,
        DENIED,
        UNAVAILABLE
    }

    /** What is out of the ordinary, by the thresholds of the day. */
    public enum Flag {
        FAR,
        STALE,
        TOO_FAST,
        CLOCK_OFF
    }

    /** Product defaults: metres from the institution, seconds of age, km/h between two fixes, seconds between two clocks. */
    public record Thresholds(int far, int stale, int speed, int clock) {}

    /** What follows from a fix; each number null where it cannot be known. */
    public record Reading(
            @Nullable Integer distance, @Nullable Integer speed, List<Flag> flags) {}

    /**
     * @param place where the institution is, null while it is not on the map
     * @param before the fix before of the same person at the same visit
     */
    Reading read(@Nullable Wgs84 place, @Nullable PositionEvidence before, Thresholds limits) {
        Integer distance = place == null || position == null ? null : (int) Math.round(position.metresTo(place));
        Integer speed = speed(before);
        var flags = new ArrayList<Flag>();
        if (distance != null && accuracy != null && distance - accuracy > limits.far()) flags.add(Flag.FAR);
        if (fixedAt != null && Duration.between(fixedAt, clientAt).toSeconds() > limits.stale()) flags.add(Flag.STALE);
        if (speed != null && speed > limits.speed()) flags.add(Flag.TOO_FAST);
        if (clockOff != null && Math.abs(clockOff) > limits.clock()) flags.add(Flag.CLOCK_OFF);
        return new Reading(distance, speed, List.copyOf(flags));
    }

    /** Kilometres an hour from the fix before, what both may be wrong by taken off the way. */
    private @Nullable Integer speed(@Nullable PositionEvidence before) {
        if (position == null || before == null || before.position == null) return null;
        if (fixedAt == null || before.fixedAt == null || accuracy == null || before.accuracy == null) return null;
        double metres = Math.max(0, position.metresTo(before.position) - accuracy - before.accuracy);
        long seconds = Math.abs(Duration.between(before.fixedAt, fixedAt).toSeconds());
        return (int) Math.min(100_000, Math.round(metres / Math.max(1, seconds) * 3.6));
    }
}
