package shanyu.shared;

import java.time.LocalDate;

/** Counts working days on the calendar of the State Council's yearly notices; norms knows the calendar. */
public interface WorkingDays {
    boolean isWorkingDay(LocalDate day);

    /** The {@code count}-th working day after {@code day} (before it, when negative); the day itself is not counted. */
    Counted after(LocalDate day, int count);

    /**
     * A counted day.
     *
     * @param provisional true when the count ran through a year whose notice has not been published
     */
    record Counted(LocalDate day, boolean provisional) {}
}
