package shanyu.inspection.visit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;

/** The moment a page is read for: now, or the end of the day asked for. */
final class AsOf {
    private AsOf() {}

    static Instant moment(@Nullable LocalDate day, HouseClock clock) {
        return day == null ? clock.instant() : Institutions.endOf(day);
    }
}
