package shanyu.inspection.draw;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round of a district or of one of its towns.
 *
 * @param town nine-digit code for a town's round, null for the district's
 * @param agency the office that runs it
 * @param month the month whose quota it draws
 * @param reason why it is held, for extra and supplementary rounds
 * @param supplements the stalled round it takes the place of
 * @param number consecutive in its district or town, given when it is committed
 */
public record Round(
        UUID id,
        String district,
        @Nullable String town,
        UUID agency,
        Kind kind,
        YearMonth month,
        @Nullable String reason,
        @Nullable UUID supplements,
        EntropySource source,
        @Nullable Integer number,
        RoundState state,
        int version) {

    /** Why a round is held. */
    public enum Kind {
        /** Stands in the calendar of the year. */
        MONTHLY,
        /** For a stated reason. */
        EXTRA,
        /** In place of a stalled one. */
        SUPPLEMENTARY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Nine-digit code of the district or town it is drawn over. */
    public String scope() {
        return town == null ? district : town;
    }

    public boolean isDistrictLevel() {
        return town == null;
    }

    public Instant entropyTime() {
        return source.time();
    }

    /** Its name in manifest, log and plan codes, e.g. {@code 310115000-0007}; empty before it is committed. */
    public String name() {
        return number == null ? "" : nameOf(scope(), number);
    }

    static String nameOf(String scope, int number) {
        return "%s-%04d".formatted(scope, number);
    }
}
