package shanyu.norms;

import java.time.LocalDate;

/**
 * The last day of a period counted in working days.
 *
 * @param provisional some day counted lies in a year whose holiday notice is not out: it may move when it is
 */
public record DueDate(LocalDate day, boolean provisional) {}
