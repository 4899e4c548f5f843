package shanyu.registry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shanyu.server.HouseClock;

/**
 * The moment a file is read for: the end of a day gone by, or now.
 *
 * @param past whether the day is gone, so that nothing can be done about it
 */
record AsOf(LocalDate day, Instant moment, boolean past) {
    /** Acts of one moment follow one another by the smallest step the database knows; now includes them all. */
    private static final Duration AND_ALL_OF_IT = Duration.ofMillis(1);

    /** Today and any later day mean now. */
    static AsOf of(@Nullable LocalDate asked, HouseClock clock) {
        LocalDate today = clock.today();
        return asked != null && asked.isBefore(today)
                ? new AsOf(asked, Institutions.endOf(asked), true)
                : new AsOf(today, clock.instant().plus(AND_ALL_OF_IT), false);
    }
}
