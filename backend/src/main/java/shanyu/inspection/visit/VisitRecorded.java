package shanyu.inspection.visit;

import java.time.Instant;
import java.util.UUID;

/**
 * Results of a visit were submitted, in the transaction in which it happened.
 *
 * @param edition 1 for the first results, more for a correction
 */
public record VisitRecorded(Visit visit, int edition, String hash, Verdict verdict, UUID by, Instant at) {}
