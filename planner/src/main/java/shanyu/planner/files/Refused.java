package shanyu.planner.files;

import java.util.List;

/** Something handed in cannot be planned with; the message names what, where, and what to change. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    public Refused(String message) {
        this(message, List.of());
    }

    Refused(String message, List<Fault> faults) {
        super(message);
        this.faults = faults;
    }

    /**
     * A value at fault.
     *
     * @param line of the file, counted from 1 with the header
     * @param value as it stands in the file
     * @param tryThis what to write instead
     */
    public record Fault(String file, long line, String column, String value, String tryThis) {
        String sentence() {
            return "%s, line %d, %s \"%s\": %s".formatted(file, line, column, value, tryThis);
        }
    }

    /** The first values at fault, where it is values that are; the message has them as sentences. */
    public List<Fault> faults() {
        return faults;
    }
}
