package shanyu.planner.osm;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file that cannot be walked on; the message says what of it, and what to try, in a sentence that begins after its name. */
public final class BadExtract extends IOException {
    private static final long serialVersionUID = 1;

    private final Fault fault;

    /** What is wrong, for programs that tell it in another language. */
    public enum Fault {
        NO_PBF,
        BREAKS_OFF,
        DAMAGED,
        BLOCK_TOO_LONG,
        NEEDS_MORE,
        PACKED_OTHERWISE,
        NOTHING_TO_WALK,
        TOO_MANY_NODES
    }

    BadExtract(Fault fault, String message) {
        this(fault, message, null);
    }

    BadExtract(Fault fault, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
