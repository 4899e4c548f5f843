package shanyu.server;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/**
 * Where the house takes chance from wherever an outcome hangs on it: strong, and nobody's to foresee. Only a demonstration
 * replays it from a seed, on its own thread, so that its invented past is the same on every machine.
 */
@Component
public final class HouseChance {
    private static final ScopedValue<RandomGenerator> REPLAYED = ScopedValue.newInstance();

    private final SecureRandom strong = new SecureRandom();

    /** What to take from now; not to be kept. */
    public RandomGenerator generator() {
        return REPLAYED.isBound() ? REPLAYED.get() : strong;
    }

    /** An id, for what a draw is made of; everything else names itself by {@link UUID#randomUUID()}. */
    public UUID id() {
        var from = generator();
        long high = from.nextLong() & ~0xf000L | 0x4000L;
        long low = from.nextLong() & ~(3L << 62) | 1L << 63;
        return new UUID(high, low);
    }

    /** Runs {@code act} on chance that another run of the same generator would give again, on this thread only. */
    public <T> T replay(RandomGenerator generator, ScopedValue.CallableOp<T, RuntimeException> act) {
        return ScopedValue.where(REPLAYED, generator).call(act);
    }
}
