package shanyu.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from {@code from} up to but not including {@code to}; no {@code to} means until further notice. The same
 * half-open form PostgreSQL's {@code daterange} keeps.
 */
public record DateRange(LocalDate from, @Nullable LocalDate to) {
    public DateRange {
        if (to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("a range ends after it begins: %s to %s".formatted(from, to));
        }
    }

    public static DateRange since(LocalDate from) {
        return new DateRange(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    public boolean overlaps(DateRange other) {
        return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
    }
}
