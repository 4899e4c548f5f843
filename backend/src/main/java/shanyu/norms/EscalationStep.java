package shanyu.norms;

/**
 * One step of the ladder an overdue matter climbs.
 *
 * @param after how long after the deadline
 * @param to to whom it goes: {@code TOWN} or {@code DISTRICT_OFFICE}
 */
public record EscalationStep(int after, Unit unit, String to, String title, String titleEn) {
    /** What a step counts in. */
    public enum Unit {
        WORKING_DAYS,
        CALENDAR_DAYS,
        HOURS
    }
}
