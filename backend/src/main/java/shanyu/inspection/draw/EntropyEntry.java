package shanyu.inspection.draw;

import java.time.Instant;
import java.util.UUID;

/** The public outcome as somebody of an office wrote it down. */
public record EntropyEntry(String value, UUID by, UUID agency, Instant at) {}
