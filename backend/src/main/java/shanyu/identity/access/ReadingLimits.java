package shanyu.identity.access;

/** How much one account may read and take away in an hour; a room above knows the values and where they come from. */
public interface ReadingLimits {
    /** Sheets of recorded lists. */
    int exportsPerHour();

    /** Records about persons, after which the next reading waits for the next hour. */
    int recordsPerHour();

    /** Records about persons, from which on the audit administrator hears of it. */
    int unusualPerHour();
}
