package shanyu.inspection.risk;

import java.util.Locale;

/** Why a score was worked out. */
enum Cause {
    /** The month begins: before its plan. */
    MONTH,
    /** Another version of the formula takes effect. */
    FORMULA,
    /** A critical finding was recorded or ended. */
    CRITICAL,
    /** A fact was taken out of the score. */
    CORRECTION,
    /** A class set by hand was confirmed, or its last day is over. */
    OVERRIDE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
