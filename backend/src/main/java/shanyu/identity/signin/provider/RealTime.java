package shanyu.identity.signin.provider;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import shanyu.server.HouseClock;

/** The time of the world outside: a provider knows nothing of a demonstration's moved clock. */
final class RealTime extends Clock {
    private final HouseClock clock;

    RealTime(HouseClock clock) {
        this.clock = clock;
    }

    @Override
    public Instant instant() {
        return of(clock.instant());
    }

    /** When it was out there as the house's clock showed {@code moment}. */
    Instant of(Instant moment) {
        return moment.minus(clock.shift());
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
