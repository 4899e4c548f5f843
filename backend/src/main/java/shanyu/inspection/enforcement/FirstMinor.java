package shanyu.inspection.enforcement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shanyu.norms.Cites;

/**
 * Whether what the rows say allows no penalty for a first minor breach (行政处罚法 art. 33): first, and put right in time.
 * That it was minor and did no harm is a person's to say.
 */
@Cites("administrative-penalty-law#33")
final class FirstMinor {
    static final String ARTICLE = "administrative-penalty-law#33";

    private FirstMinor() {}

    /** Why not; empty when nothing in the rows speaks against it. */
    static Optional<String> against(@Nullable CaseFacts facts) {
        if (facts == null) return Optional.of("no-finding");
        if (facts.repeated()) return Optional.of("not-first");
        return facts.correctedInTime() ? Optional.empty() : Optional.of("not-corrected-in-time");
    }
}
