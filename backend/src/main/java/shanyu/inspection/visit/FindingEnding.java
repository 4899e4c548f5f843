package shanyu.inspection.visit;

import java.util.Locale;

/** How a finding ended. */
public enum FindingEnding {
    /** Put right and verified by a second person. */
    RECTIFIED,
    /** Put right while the team was there, recorded and signed. */
    ON_THE_SPOT,
    /** An officer of the lead department decided that nothing follows from it. */
    DISMISSED,
    /** A correction of the visit took it back. */
    WITHDRAWN;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static FindingEnding of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
