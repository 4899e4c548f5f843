package shanyu.planner.prover;

import java.time.Duration;

/**
 * What a proof may take.
 *
 * @param bytes of memory, the solver's and that of the process it runs in
 */
public record Limits(Duration time, long bytes) {
    private static final long BYTES = 3L << 30;

    public Limits {
        if (time.isNegative() || bytes < 0) throw new IllegalArgumentException("%s, %d bytes".formatted(time, bytes));
    }

    /** So much time, and 3 GiB. */
    public static Limits of(Duration time) {
        return new Limits(time, BYTES);
    }
}
