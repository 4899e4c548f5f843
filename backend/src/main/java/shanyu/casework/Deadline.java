package shanyu.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import shanyu.norms.WorkingCalendar;
import shanyu.server.HouseClock;

/**
 * When something is due, with the unit in which the law or the product counts it. Days end at midnight in Shanghai; the
 * day of the event is not counted (民法典 art. 201).
 *
 * @param at the instant after which it is late
 * @param provisional the count ran through a year whose holidays are not yet published
 */
public record Deadline(Instant at, int amount, Unit unit, boolean provisional) {

    public enum Unit {
        WORKING_DAYS,
        CALENDAR_DAYS,
        HOURS,
        MINUTES
    }

    /** {@code amount} units after {@code start}. */
    public static Deadline after(Instant start, int amount, Unit unit, WorkingCalendar calendar) {
        LocalDate day = LocalDate.ofInstant(start, HouseClock.ZONE);
        return switch (unit) {
            case WORKING_DAYS -> {
                var counted = calendar.plusWorkingDays(day, amount);
                yield new Deadline(endOf(counted.day()), amount, unit, counted.provisional());
            }
            case CALENDAR_DAYS -> new Deadline(endOf(day.plusDays(amount)), amount, unit, false);
            case HOURS -> new Deadline(start.plus(Duration.ofHours(amount)), amount, unit, false);
            case MINUTES -> new Deadline(start.plus(Duration.ofMinutes(amount)), amount, unit, false);
        };
    }

    public boolean isPast(Instant now) {
        return now.isAfter(at);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(HouseClock.ZONE).toInstant().minus(1, ChronoUnit.MICROS);
    }
}
