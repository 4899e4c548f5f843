package shanyu.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.shared.ErasureGround;

/** Something the audit administrator must look at by a deadline. Either it waits, or somebody gave their word. */
public sealed interface Review permits Review.Waiting, Review.Decided {
    /** As a path names it. */
    String KIND = "audit-review";

    /** What there is to look at. */
    enum Kind {
        /** A right taken in an emergency. */
        EMERGENCY,
        /** Unusually many records about persons read in an hour. */
        BULK_READING,
        /** Somebody asks that a closed account be erased; to justify it is to grant it. */
        ACCOUNT_ERASURE
    }

    enum Verdict {
        JUSTIFIED,
        UNJUSTIFIED
    }

    /**
     * What does not change.
     *
     * @param account who took the right or read, or is to be erased
     * @param emergency the right taken, for that kind
     * @param reading what was read, for that kind
     * @param erasure what was asked, for that kind
     */
    record Cause(
            UUID id,
            Kind kind,
            UUID account,
            String district,
            @Nullable UUID emergency,
            @Nullable Reading reading,
            @Nullable Erasure erasure,
            Instant openedAt,
            Instant dueAt) {}

    /** So many records in the hour that began then, and from how many on it is unusual. */
    record Reading(Instant hour, int seen, int threshold) {}

    /** Why an account is to be erased, and who asks it. */
    record Erasure(ErasureGround ground, String reason, UUID by) {}

    Cause cause();

    int version();

    record Waiting(Cause cause, int version) implements Review {
        public boolean isLate(Instant now) {
            return now.isAfter(cause.dueAt());
        }

        Decided decide(Verdict verdict, String note, UUID by, Instant at) {
            return new Decided(cause, version + 1, verdict, note, by, at);
        }
    }

    record Decided(Cause cause, int version, Verdict verdict, String note, UUID by, Instant at) implements Review {}
}
