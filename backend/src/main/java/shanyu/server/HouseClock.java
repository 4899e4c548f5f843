package shanyu.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one clock of the house, in Shanghai's zone. Rooms get it injected and pass {@code at} or {@code asOf} on; nothing
 * below a door asks what time it is. A demonstration may move it forward, never back (a log whose time runs backwards
 * proves nothing), and every screen and log entry says so while it is moved.
 */
public final class HouseClock extends Clock {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final ScopedValue<Instant> REPLAYED = ScopedValue.newInstance();

    private final Clock base;
    private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);

    public HouseClock(Clock base) {
        this.base = base;
    }

    /** As the house whose database this is has it, with the shift a demonstration left it with. */
    public static HouseClock of(JdbcClient db) {
        var clock = new HouseClock(Clock.systemUTC());
        db.sql("select seconds from server.clock_shift")
                .query(Long.class)
                .optional()
                .ifPresent(seconds -> clock.shiftTo(Duration.ofSeconds(seconds)));
        return clock;
    }

    /** Today in Shanghai. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    public Duration shift() {
        return shift.get();
    }

    public boolean isShifted() {
        return !shift.get().isZero();
    }

    /** Moves the clock ahead of real time by {@code total}; refuses to turn it back. */
    public void shiftTo(Duration total) {
        shift.updateAndGet(old -> {
            if (total.compareTo(old) < 0) throw new IllegalArgumentException("the clock never turns back");
            return total;
        });
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    /**
     * Runs {@code act} as if it happened at {@code moment}, on this thread only: how the demonstration writes the past
     * through the same doors as the present.
     */
    public <T> T replay(Instant moment, ScopedValue.CallableOp<T, RuntimeException> act) {
        return ScopedValue.where(REPLAYED, moment).call(act);
    }

    @Override
    public Instant instant() {
        if (REPLAYED.isBound()) return REPLAYED.get();
        return base.instant().plus(shift.get());
    }
}
