package shanyu;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import shanyu.server.HouseClock;

/** Time as the test says it is; it stands still between moves. */
public final class MovableClock extends Clock {
    /** A Wednesday before the National Day holiday, at nine in Shanghai. */
    public static final Instant START = Instant.parse("2026-09-16T01:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    public void set(Instant moment) {
        now.set(moment);
    }

    public void set(LocalDate day, int hour) {
        now.set(day.atTime(hour, 0).atZone(HouseClock.ZONE).toInstant());
    }

    public void advance(Duration by) {
        now.updateAndGet(instant -> instant.plus(by));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
