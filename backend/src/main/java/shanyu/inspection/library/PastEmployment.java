package shanyu.inspection.library;

import java.time.LocalDate;
import java.util.UUID;
import shanyu.shared.DateRange;

/** Where an inspector was employed; open while the employment still runs. */
public record PastEmployment(UUID id, UUID institution, String name, DateRange during) {

    /** Whether some day of it lies within so many years before {@code day}, the day {@code years} ago included. */
    public boolean isWithin(int years, LocalDate day) {
        var after = during.to();
        return !during.from().isAfter(day)
                && (after == null || after.minusDays(1).plusYears(years).compareTo(day) >= 0);
    }
}
