package shanyu;

import java.util.concurrent.atomic.AtomicReference;
import shanyu.identity.access.ReadingLimits;

/**
 * The limits of reading as the test says they are. Time stands still between moves, so that all tests together read in one
 * hour: they are wide until a test narrows them.
 */
public final class ReadingLimitsOnStage implements ReadingLimits {
    private static final Limits WIDE = new Limits(1_000_000, 1_000_000, 1_000_000);

    private final AtomicReference<Limits> now = new AtomicReference<>(WIDE);

    private record Limits(int exports, int records, int unusual) {}

    public void narrow(int exports, int records, int unusual) {
        now.set(new Limits(exports, records, unusual));
    }

    public void widen() {
        now.set(WIDE);
    }

    @Override
    public int exportsPerHour() {
        return now.get().exports();
    }

    @Override
    public int recordsPerHour() {
        return now.get().records();
    }

    @Override
    public int unusualPerHour() {
        return now.get().unusual();
    }
}
