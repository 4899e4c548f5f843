package shanyu.oversight;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a complaint is about; some kinds are one department's trade and go to it, the others to the town. */
public enum ComplaintKind {
    SAFETY(null),
    CARE(null),
    HEALTH("H"),
    FOOD("M"),
    FIRE("F"),
    FEES("M"),
    STAFF("E"),
    UNLICENSED(null),
    OTHER(null),
    SUGGESTION(null);

    private final @Nullable String department;

    ComplaintKind(@Nullable String department) {
        this.department = department;
    }

    /** Letter of the department that answers for this kind. */
    public Optional<String> department() {
        return Optional.ofNullable(department);
    }
}
